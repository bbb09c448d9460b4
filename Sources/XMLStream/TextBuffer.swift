/// Text that arrives in pieces; emptying it costs nothing, unlike an array.
struct TextBuffer {
  private var bytes = [UInt8](repeating: 0, count: 1024)
  private(set) var count = 0
  /// True if part of it came from a CDATA section, whose white space was meant.
  private var isDeliberate = false

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, isDeliberate: Bool) {
    let end = count + piece.count
    if end > bytes.count {
      bytes += repeatElement(0, count: max(bytes.count, end - bytes.count))
    }
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      _ = unsafe bytes[count..<end].update(fromContentsOf: piece)
    }
    count = end
    if isDeliberate { self.isDeliberate = true }
  }

  /// True if nothing but white space that only lays out the document.
  var isLayout: Bool {
    guard !isDeliberate else { return false }
    for index in 0..<count where !isWhiteSpace(bytes[index]) { return false }
    return true
  }

  var string: String { String(decoding: bytes[..<count], as: UTF8.self) }

  mutating func empty() {
    count = 0
    isDeliberate = false
  }
}

private func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}
