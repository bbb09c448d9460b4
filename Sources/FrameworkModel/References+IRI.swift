/// The addresses by which the web of data names what Bredde speaks of.
///
/// Mapping files and SKOS use the same ones. They are to be registered at w3id.org.
public enum IRI {
  public static let root = "https://w3id.org/bredde/"
  /// Before the names of Bredde's own properties, such as `strength`.
  public static let terms = root + "term/"

  /// An id with every byte but the unreserved characters of RFC 3986 as a percent code.
  public static func encoded(_ id: String) -> String {
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0xF)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte stands for itself in an address (RFC 3986).
  public static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension FrameworkReference {
  /// What stands before the ids of its indicators: `https://w3id.org/bredde/framework/asker-bms/2017/`.
  public var iriBase: String { "\(IRI.root)framework/\(framework)/\(edition)/" }
}

extension SchemaReference {
  /// What stands before the ids of its concepts: `https://w3id.org/bredde/schema/public-innovation/1/`.
  public var iriBase: String { "\(IRI.root)schema/\(schema)/\(edition)/" }
}

extension MappingSet.Subject {
  public var iriBase: String {
    switch self {
    case .framework(let reference): reference.iriBase
    case .schema(let reference): reference.iriBase
    }
  }
}
