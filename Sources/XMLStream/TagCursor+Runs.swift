/// Eight bytes at a time: where the cursor spends its time.
extension TagCursor {
  /// True for printable ASCII: nothing to count, nothing to check.
  func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x60 }

  /// The index of the first byte that is `stop`, a `<` or not plain, or the end.
  func plainEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, stoppingAt stop: UInt8
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let stops = word ^ (ones &* UInt64(stop))
      let tags = word ^ (ones &* UInt64(UInt8(ascii: "<")))
      let hits =
        (below(ones, stops) | below(ones, tags) | below(ones &* 0x20, word) | word) & highBits
      guard hits == 0 else { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = unsafe bytes[index]
      guard isPlain(byte), byte != stop, byte != UInt8(ascii: "<") else { return index }
      index += 1
    }
    return index
  }
}

private let ones: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080

/// Sets the high bit of each byte of `word` that is below `bound`, at least of the lowest such one.
@inline(__always)
private func below(_ bound: UInt64, _ word: UInt64) -> UInt64 { (word &- bound) & ~word }
