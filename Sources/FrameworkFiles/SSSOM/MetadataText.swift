import FrameworkModel

/// Scalars of YAML: keys, plain and quoted text, and lists and maps written on one line.
enum MetadataText {
  struct Problem: Error { var fault: MetadataBlock.Fault }

  /// Splits `key: rest`; nil where the line has no key.
  static func key(in text: Substring) -> (key: String, rest: Substring)? {
    guard let first = text.utf8.first else { return nil }
    if first == .quote || first == UInt8(ascii: "'") {
      var cursor = FlowCursor(text.utf8)
      guard let key = cursor.quoted(), cursor.take(UInt8(ascii: ":")) else { return nil }
      return (key, Substring(cursor.rest).drop { $0 == " " })
    }
    guard !isForbidden(text) else { return nil }
    var index = text.utf8.startIndex
    while let colon = text.utf8[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = text.utf8.index(after: colon)
      if index == text.utf8.endIndex || text.utf8[index] == .space {
        return (String(text[..<colon]), text[index...].drop { $0 == " " })
      }
    }
    return nil
  }

  /// Tags, anchors, aliases, directives and the two characters that YAML reserves.
  static func isForbidden(_ text: Substring) -> Bool {
    text.utf8.first.map { "&*!%@`".utf8.contains($0) } ?? false
  }

  /// A comment begins with `#` at the start or after a space; not inside quotes.
  static func withoutComment(_ text: Substring) -> Substring {
    if text.hasPrefix("#") { return "" }
    guard !text.hasPrefix("\""), !text.hasPrefix("'"),
      let comment = text.utf8.firstRange(of: " #".utf8)
    else { return text }
    var text = text[..<comment.lowerBound]
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The value of a text that may go over several lines.
  static func value(
    of parts: [Substring], at place: SourceLocation
  ) -> Result<MetadataBlock.Value, Problem> {
    let first = parts[0]
    if isForbidden(first) { return .failure(Problem(fault: .forbidden)) }
    guard let byte = first.utf8.first, "\"'[{".utf8.contains(byte) else {
      let rest = parts.dropFirst().map(withoutComment)
      // "license: x" indented by mistake would vanish in the text above it.
      if rest.contains(where: { key(in: $0) != nil }) {
        return .failure(Problem(fault: .indentation))
      }
      let lines = [String(first)] + rest.filter { !$0.isEmpty }.map(String.init)
      return .success(.text(lines.joined(separator: " ")))
    }
    let text = byte == .quote ? joinedInQuotes(parts) : parts.joined(separator: " ")
    var cursor = FlowCursor(Substring(text).utf8)
    guard let value = cursor.value(at: place), cursor.isAtEnd else {
      return .failure(Problem(fault: .unclosed))
    }
    return .success(value)
  }

  /// A backslash at the end of a line in double quotes takes the line end away.
  private static func joinedInQuotes(_ parts: [Substring]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      let isContinued = part.reversed().prefix { $0 == "\\" }.count % 2 == 1
      text += isContinued ? part.dropLast() : part
      if !isContinued, index < parts.count - 1 { text += " " }
    }
    return text
  }
}
