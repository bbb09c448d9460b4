/// How much of everything a document may hold.
///
/// Whatever exceeds a limit is refused as ``MalformedXML`` with that limit in the message.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes of the whole document.
  public var bytes: Int
  /// Elements inside each other, the root being 1.
  public var depth: Int
  /// Namespace declarations count as well.
  public var attributesPerElement: Int
  /// Bytes of one attribute value, as written in the document.
  public var attributeBytes: Int
  /// Bytes of the text between two tags, or of one comment.
  public var textBytes: Int
  /// Complaints to collect before giving up.
  public var complaints: Int

  public init(
    bytes: Int = 256_000_000, depth: Int = 64, attributesPerElement: Int = 64,
    attributeBytes: Int = 1_000_000, textBytes: Int = 1_000_000, complaints: Int = 10_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.attributesPerElement = attributesPerElement
    self.attributeBytes = attributeBytes
    self.textBytes = textBytes
    self.complaints = complaints
  }

  /// What a data file written by people never exceeds.
  public static let standard = XMLLimits()
}
