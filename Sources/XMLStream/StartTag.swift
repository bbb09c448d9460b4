internal import Glibc

/// A start tag as libxml2 hands it over: pointers that hold for one callback.
@safe
struct StartTag {
  typealias Text = UnsafePointer<UInt8>

  let localName: Text?
  let namespace: Text?
  let attributeCount: Int
  /// Five for each attribute: name, prefix, namespace, first byte of the value, byte after it.
  let values: UnsafeMutablePointer<Text?>?

  func addAttributes(to list: inout [XMLAttribute], names: inout NameTable) {
    guard let values = unsafe values else { return }
    for index in 0..<attributeCount {
      list.append(unsafe StartTag.attribute(values + index * 5, names: &names))
    }
  }

  private static func attribute(
    _ parts: UnsafeMutablePointer<Text?>, names: inout NameTable
  ) -> XMLAttribute {
    let name = unsafe names.name(at: parts[0])
    let value = unsafe string(from: parts[3], to: parts[4])
    guard let prefix = unsafe parts[1] else { return XMLAttribute(name: name, value: value) }
    return unsafe XMLAttribute(name: "\(names.name(at: prefix)):\(name)", value: value)
  }

  private static func string(from start: Text?, to end: Text?) -> String {
    guard let start = unsafe start, let end = unsafe end else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
    guard unsafe memchr(start, Int32(UInt8(ascii: "&")), bytes.count) != nil else {
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
    return unsafe String(decoding: withPlainAmpersands(bytes), as: UTF8.self)
  }

  /// libxml2 has resolved everything but ampersands, which it hands over as `&#38;`.
  private static func withPlainAmpersands(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let escape = Array("&#38;".utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      plain.append(unsafe bytes[index])
      index += unsafe bytes[index...].starts(with: escape) ? escape.count : 1
    }
    return plain
  }
}
