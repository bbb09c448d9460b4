internal import CLibXML2

extension XMLReader {
  /// The next event; nil when the root's end tag and all after it has been read.
  public mutating func next() throws(MalformedXML) -> XMLEvent? {
    while true {
      if let event = unsafe parsing.pointee.events.takeFirst() { return event }
      if let fault = unsafe parsing.pointee.fault { throw fault }
      guard !isAtEnd else { return nil }
      readOn()
    }
  }

  /// Reads another slice; what comes of it, events or a fault, is in `parsing`.
  private mutating func readOn() {
    do {
      if !hasBegun {
        hasBegun = true
        refuseEncoding(of: try feed.readHead())
      } else if let slice = try feed.next() {
        parse(slice)
      } else {
        finish()
      }
    } catch {
      unsafe parsing.pointee.refuse(
        .unreadable("\(error)"), at: parsing.pointee.cursor.position)
    }
  }

  private func refuseEncoding(of head: [UInt8]) {
    if let encoding = XMLEncoding.nameIfRefused(in: head) {
      unsafe parsing.pointee.refuse(.wrongEncoding(encoding), at: .start)
    }
    guard XMLEncoding.isDeclarationEndless(in: head) else { return }
    let complaint = Complaint(
      kind: .syntax, message: "the XML declaration doesn't end", position: .start)
    unsafe parsing.pointee.refuse(.notWellFormed(complaint), at: .start)
  }

  /// The cursor goes first: libxml2 gets only what the cursor has let through.
  private mutating func parse(_ slice: ArraySlice<UInt8>) {
    let limit = unsafe parsing.pointee.limits.bytes
    let excess = unsafe max(0, parsing.pointee.cursor.offset + slice.count - limit)
    let held = unsafe slice.dropLast(excess).withUnsafeBufferPointer { bytes in
      unsafe parsing.pointee.cursor.scan(bytes)
    }
    parse(feed.takeParsable(without: held + excess), isLast: false)
    if let fault = unsafe parsing.pointee.cursor.fault { unsafe parsing.pointee.refuse(fault) }
    guard excess > 0 else { return }
    unsafe parsing.pointee.refuse(.tooLarge(limit: limit), at: parsing.pointee.cursor.position)
  }

  private func parse(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe xmlParseChunk(parser, start, Int32(bytes.count), isLast ? 1 : 0)
    }
  }

  /// An early end is ours to report: libxml2 sometimes is content, and sometimes speaks in riddles.
  private mutating func finish() {
    isAtEnd = true
    unsafe parsing.pointee.refuseEarlyEnd()
    parse(feed.takeParsable(without: 0), isLast: true)
  }
}
