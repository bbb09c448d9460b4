import FrameworkModel

/// An id in a mapping file: `asker_bms:%C3%98.1.1` is prefix `asker_bms` and id `Ø.1.1`.
///
/// Bytes outside ASCII are percent-encoded in the file and decoded here, since sssom-py drops a row
/// with `asker_bms:Ø.1.1` and still ends with 0.
struct PrefixedID: Equatable {
  var prefix: String
  var id: String

  init(prefix: String, id: String) {
    self.prefix = prefix
    self.id = id
  }

  /// Reads an id with a prefix; nil where there is no colon, no id or a broken percent code.
  init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let local = text.utf8[text.utf8.index(after: colon)...]
    guard let bytes = Self.decoded(local), let id = String(validating: bytes, as: UTF8.self),
      !id.isEmpty
    else { return nil }
    self.init(prefix: String(text[..<colon]), id: id)
  }

  /// As it stands in a file.
  var text: String { prefix + ":" + IRI.encoded(id) }

  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(value(of:)),
        let low = rest.popFirst().flatMap(value(of:))
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
