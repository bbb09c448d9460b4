/// Cuts the chunks of a source into slices: first for the cursor, then for libxml2.
///
/// The two are cut differently. The cursor takes what comes; libxml2 gets each tag and comment
/// whole, since it misjudges some that arrive in parts (`<!-->` is one).
struct SliceFeed {
  /// Small enough for the processor's cache to keep slice and events.
  static let sliceSize = 16_384

  private var source: any XMLByteSource
  private var chunk: [UInt8] = []
  /// Up to where the cursor has walked.
  private var walked = 0
  /// Up to where libxml2 has read.
  private var parsed = 0

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

  /// The next bytes for the cursor, never none; nil at the end.
  mutating func next() throws -> ArraySlice<UInt8>? {
    while walked == chunk.count {
      guard let more = try source.next() else { return nil }
      if parsed == chunk.count {
        chunk = more
      } else {
        chunk.removeFirst(parsed)
        chunk += more
      }
      walked -= parsed
      parsed = 0
    }
    let slice = chunk[walked...].prefix(SliceFeed.sliceSize)
    walked = slice.endIndex
    return slice
  }

  /// What libxml2 hasn't read yet, without the last `held` bytes that the cursor has walked over.
  mutating func takeParsable(without held: Int) -> ArraySlice<UInt8> {
    let end = max(parsed, walked - held)
    defer { parsed = end }
    return chunk[parsed..<end]
  }
}
