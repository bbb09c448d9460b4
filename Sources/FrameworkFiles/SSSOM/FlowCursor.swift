import FrameworkModel

/// Reads quoted text, and lists and maps written on one line, from left to right.
struct FlowCursor {
  private(set) var rest: Substring.UTF8View
  private var depth = 0

  init(_ text: Substring.UTF8View) { rest = text }

  /// Whether only spaces or a comment follow.
  var isAtEnd: Bool {
    let rest = rest.drop { $0 == .space }
    return rest.isEmpty || rest.first == .hash
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// A quoted text, a list, a map, or plain text up to the next `,`, `]` or `}`.
  mutating func value(at place: SourceLocation) -> MetadataBlock.Value? {
    skipSpaces()
    depth += 1
    defer { depth -= 1 }
    guard depth <= 8, let first = rest.first else { return nil }
    switch first {
    case .quote, UInt8(ascii: "'"): return quoted().map { .text($0) }
    case UInt8(ascii: "["): return list(at: place)
    case UInt8(ascii: "{"): return map(at: place)
    default:
      let text = plain(until: ",]}")
      return MetadataText.isForbidden(text) ? nil : .text(String(text))
    }
  }

  private mutating func list(at place: SourceLocation) -> MetadataBlock.Value? {
    rest.removeFirst()
    var values: [MetadataBlock.Value] = []
    while true {
      skipSpaces()
      if take(UInt8(ascii: "]")) { return .list(values) }
      guard let value = value(at: place) else { return nil }
      values.append(value)
      skipSpaces()
      guard take(UInt8(ascii: ",")) || rest.first == UInt8(ascii: "]") else { return nil }
    }
  }

  private mutating func map(at place: SourceLocation) -> MetadataBlock.Value? {
    rest.removeFirst()
    var entries: [MetadataBlock.Entry] = []
    while true {
      skipSpaces()
      if take(UInt8(ascii: "}")) { return .map(entries) }
      let isQuoted = rest.first == .quote || rest.first == UInt8(ascii: "'")
      guard let key = isQuoted ? quoted() : String(plain(until: ":")), take(UInt8(ascii: ":")),
        let value = value(at: place)
      else { return nil }
      entries.append(.init(key: key, value: value, location: place))
      skipSpaces()
      guard take(UInt8(ascii: ",")) || rest.first == UInt8(ascii: "}") else { return nil }
    }
  }

  private mutating func plain(until ends: String) -> Substring {
    let end = rest.firstIndex { ends.utf8.contains($0) } ?? rest.endIndex
    var text = Substring(rest[..<end])
    while text.last == " " { text.removeLast() }
    rest = rest[end...]
    return text
  }

  private mutating func skipSpaces() { rest = rest.drop { $0 == .space } }

  /// A text in single or double quotes, which the cursor stands before; nil where they don't close.
  mutating func quoted() -> String? {
    guard let quote = rest.popFirst() else { return nil }
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == quote {
        guard quote != .quote, take(quote) else { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(quote)
      } else if byte == UInt8(ascii: "\\"), quote == .quote {
        guard let escaped = escape() else { return nil }
        bytes += escaped
      } else {
        bytes.append(byte)
      }
    }
    return nil
  }

  /// What the character behind a backslash stands for (YAML 1.2, section 5.7).
  private mutating func escape() -> [UInt8]? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "n"): return [.lineFeed]
    case UInt8(ascii: "t"): return [.tab]
    case UInt8(ascii: "r"): return [.carriageReturn]
    case UInt8(ascii: "x"): return codePoint(digits: 2)
    case UInt8(ascii: "u"): return codePoint(digits: 4)
    case UInt8(ascii: "U"): return codePoint(digits: 8)
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"), .space: return [byte]
    default: return nil
    }
  }

  private mutating func codePoint(digits: Int) -> [UInt8]? {
    let text = Substring(rest.prefix(digits))
    guard text.utf8.count == digits, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    rest = rest.dropFirst(digits)
    return Array(String(Character(scalar)).utf8)
  }
}
