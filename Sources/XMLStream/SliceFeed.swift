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

  /// The next bytes, never none and no part of a character; nil at the end.
  mutating func next() throws -> ArraySlice<UInt8>? {
    while true {
      let end = lastCharacterEnd(in: chunk[offset...].prefix(SliceFeed.sliceSize))
      if end > offset { return take(to: end) }
      guard let more = try source.next() else { return take(to: chunk.count) }
      chunk = offset == chunk.count ? more : chunk[offset...] + more
      offset = 0
    }
  }

  private mutating func take(to end: Int) -> ArraySlice<UInt8>? {
    guard end > offset else { return nil }
    defer { offset = end }
    return chunk[offset..<end]
  }

  private func lastCharacterEnd(in slice: ArraySlice<UInt8>) -> Int {
    let lead = slice.suffix(3).lastIndex { $0 >= 0xC0 }
    guard let lead else { return slice.endIndex }
    let length = slice[lead] >= 0xF0 ? 4 : slice[lead] >= 0xE0 ? 3 : 2
    return lead + length > slice.endIndex ? lead : slice.endIndex
  }
}
