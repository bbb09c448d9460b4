import FrameworkModel

/// The metadata at the head of a mapping file: YAML behind `#`, each key with its place.
///
/// Reads what SSSOM/TSV allows of YAML: nested maps and lists, plain and quoted text over several
/// lines, literal and folded blocks, flow lists and maps. Tags, anchors, aliases and directives are
/// forbidden there and are faults here.
struct MetadataBlock {
  struct Entry {
    var key: String
    var value: Value
    var location: SourceLocation
  }

  indirect enum Value {
    case text(String)
    case list([Value])
    case map([Entry])

    /// The text; nil for lists and maps, and for a key with nothing behind it.
    var text: String? {
      if case .text(let text) = self, !text.isEmpty { text } else { nil }
    }
  }

  enum Fault: Hashable {
    case indentation, noKey, repeatedKey(String), forbidden, unclosed, depth
  }

  var entries: [Entry]
  /// Lines that could not be read, and why.
  var faults: [(fault: Fault, location: SourceLocation)]

  init(_ lines: [Line], file: String) {
    var parser = MetadataParser(lines: lines, file: file)
    entries = parser.parse()
    faults = parser.faults
  }

  func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// One line of the block, without `#` and the spaces after it.
  struct Line {
    var number: Int
    /// Spaces between `#` and the text.
    var indent: Int
    var text: Substring
  }
}

extension MetadataBlock {
  /// Cuts the lines that begin with `#` off the head of a file.
  ///
  /// Returns the lines and the position of the first byte after them.
  static func lines(of bytes: [UInt8], from start: Int) -> (lines: [Line], end: Int) {
    var lines: [Line] = []
    var position = start
    while position < bytes.count, bytes[position] == .hash {
      let end = bytes[position...].firstIndex(of: .lineFeed) ?? bytes.count
      var text = String(decoding: bytes[position + 1..<end], as: UTF8.self)[...]
      while text.utf8.last == .carriageReturn || text.utf8.last == .space { text = trimmed(text) }
      let indent = text.utf8.prefix { $0 == .space }.count
      lines.append(
        Line(number: lines.count + 1, indent: indent, text: Substring(text.utf8.dropFirst(indent))))
      position = min(end + 1, bytes.count)
    }
    return (lines, position)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    Substring(text.utf8.dropLast())
  }
}
