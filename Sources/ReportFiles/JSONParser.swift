/// Reads JSON (RFC 8259) within a depth, and tells where a text stops being JSON.
struct JSONParser {
  private static let depthLimit = 100

  private let bytes: [UInt8]
  private var place = 0

  /// The value that a whole text is.
  static func tree(of bytes: [UInt8]) throws(MalformedJSON) -> JSONTree {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.place = 3 }
    guard let value = parser.value(depth: 0) else { throw parser.fault }
    parser.skipSpace()
    guard parser.place == bytes.count else { throw parser.fault }
    return value
  }

  /// Where it stopped: columns count characters.
  private var fault: MalformedJSON {
    let read = bytes.prefix(place)
    let start = read.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return MalformedJSON(
      line: read.count { $0 == UInt8(ascii: "\n") } + 1,
      column: String(decoding: read[start...], as: UTF8.self).unicodeScalars.count + 1)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  /// Passes over a byte where it is the next one after white space.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONTree? {
    guard depth < Self.depthLimit else { return nil }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true").map { .bool(true) }
    case UInt8(ascii: "f"): return word("false").map { .bool(false) }
    case UInt8(ascii: "n"): return word("null").map { .null }
    default: return number()
    }
  }

  private mutating func word(_ word: StaticString) -> Void? {
    let text = Array("\(word)".utf8)
    guard bytes[place...].starts(with: text) else { return nil }
    place += text.count
    return ()
  }

  private mutating func number() -> JSONTree? {
    let start = place
    while let byte = next,
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return Double(text) == nil ? nil : .number(text)
  }

  private mutating func array(depth: Int) -> JSONTree? {
    guard take("[") else { return nil }
    var values: [JSONTree] = []
    guard !take("]") else { return .array(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .array(values) : nil
  }

  private mutating func object(depth: Int) -> JSONTree? {
    guard take("{") else { return nil }
    var members: [(name: String, value: JSONTree)] = []
    guard !take("}") else { return .object(members) }
    repeat {
      skipSpace()
      guard let name = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text += Array(String(scalar).utf8)
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unicodeEscape()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    default: return nil
    }
  }

  /// The four digits after `\u`, and the second half of a pair.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let first = digits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard bytes[place...].starts(with: [0x5C, 0x75]) else { return nil }
    place += 2
    guard let second = digits(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func digits() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard text.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    place += 4
    return UInt32(text, radix: 16)
  }
}

/// A text that isn't JSON, or nested too deep, from here on.
struct MalformedJSON: Error, Hashable {
  let line: Int
  let column: Int
}
