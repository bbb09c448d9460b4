/// Where a reader gets its bytes from, chunk by chunk.
///
/// A chunk may have any size, and may end in the middle of a character. About 64 KB is a good size.
public protocol XMLByteSource {
  /// The next chunk; nil when there are no more.
  ///
  /// An error ends reading with ``MalformedXML/Fault/unreadable(_:)``.
  mutating func next() throws -> [UInt8]?
}

/// A document that is in memory already.
struct WholeDocument: XMLByteSource {
  private var bytes: [UInt8]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> [UInt8]? {
    bytes.take()
  }
}
