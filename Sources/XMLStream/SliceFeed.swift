/// Cuts the chunks of a source into slices that suit libxml2.
struct SliceFeed {
  /// Small enough for the processor's cache to keep slice and events.
  static let sliceSize = 16_384

  private var source: any XMLByteSource
  private var chunk: [UInt8] = []
  private var offset = 0

  init(_ source: any XMLByteSource) {
    self.source = source
  }

  /// Reads ahead until the encoding is known; returns the bytes up to there or more.
  mutating func readHead() throws -> [UInt8] {
    while XMLEncoding.isUndecided(chunk), let more = try source.next() {
      chunk += more
    }
    return chunk
  }

  /// The next bytes, never none; nil at the end.
  mutating func next() throws -> ArraySlice<UInt8>? {
    while offset == chunk.count {
      guard let more = try source.next() else { return nil }
      chunk = more
      offset = 0
    }
    let slice = chunk[offset...].prefix(SliceFeed.sliceSize)
    offset = slice.endIndex
    return slice
  }
}
