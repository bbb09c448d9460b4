/// One function per region: each returns the index of the first byte it didn't use up.
extension TagCursor {
  mutating func scanContent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if text == nil, unsafe bytes[start] != UInt8(ascii: "<") { text = position(at: start) }
    let index = unsafe plainEnd(in: bytes, from: start, stoppingAt: UInt8(ascii: "<"))
    guard index < bytes.count else { return index }
    guard unsafe bytes[index] == UInt8(ascii: "<") else {
      return unsafe scanSpecial(bytes, at: index)
    }
    tag = position(at: index)
    tagStart = offset + index
    hasMarkup = true
    enter(.opening, at: index)
    return index + 1
  }

  /// The byte after a `<`.
  mutating func scanOpening(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    switch unsafe bytes[index] {
    case UInt8(ascii: "/"): enter(.endTag, at: index + 1)
    case UInt8(ascii: "?"): enter(.instruction, at: index + 1)
    case UInt8(ascii: "!"): enter(.declaration, at: index + 1)
    default:
      values = 0
      enter(.startTag, at: index)
      return index
    }
    return index + 1
  }

  /// What follows a `<!`: a comment, CDATA or a DOCTYPE; libxml2 refuses the rest.
  mutating func scanDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    let byte = unsafe bytes[index]
    let length = offset + index - regionStart
    if length == 0 { quote = byte }
    switch (quote, byte) {
    case (UInt8(ascii: "D"), _), (UInt8(ascii: "d"), _):
      refuse(.doctype, at: tag)
      return index
    case (UInt8(ascii: "-"), UInt8(ascii: "-")):
      if length == 1 { enter(.comment, at: index + 1) }
    case (UInt8(ascii: "["), _) where byte == TagCursor.cdataOpening[length]:
      guard length == TagCursor.cdataOpening.count - 1 else { break }
      enter(.characterData, at: index + 1)
      if text == nil { text = position(at: index + 1) }
    default:
      enter(.content, at: index)
      return index
    }
    return index + 1
  }

  private static let cdataOpening = Array("[CDATA[".utf8)

  mutating func scanStartTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = unsafe bytes[index]
      switch byte {
      case UInt8(ascii: ">"):
        let before = unsafe index > 0 ? bytes[index - 1] : prior.1
        finishStartTag(isEmptyElement: before == UInt8(ascii: "/"), at: index + 1)
        return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        enter(.quoted, at: index + 1)
        index = unsafe scanQuoted(bytes, from: index + 1)
        guard region == .startTag else { return index }
      default:
        guard isPlain(byte) else { return unsafe scanSpecial(bytes, at: index) }
        index += 1
      }
    }
    return index
  }

  mutating func scanQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let index = unsafe plainEnd(in: bytes, from: start, stoppingAt: quote)
    guard index < bytes.count else { return index }
    guard unsafe bytes[index] == quote else {
      if unsafe bytes[index] == UInt8(ascii: "<") { refuseTagInValue(at: index) }
      return unsafe scanSpecial(bytes, at: index)
    }
    checkLength(at: index)
    values += 1
    if values > limits.attributesPerElement {
      refuse(.tooManyAttributes(limit: limits.attributesPerElement), at: tag)
    }
    if !hasFault { enter(.startTag, at: index + 1) }
    return index + 1
  }

  /// Most likely a quotation mark is missing: told at once, since libxml2 would wait for it.
  private mutating func refuseTagInValue(at index: Int) {
    let complaint = Complaint(
      kind: .syntax, message: "Unescaped '<' not allowed in attributes values",
      position: position(at: index))
    refuse(.notWellFormed(complaint), at: complaint.position)
  }

  private mutating func finishStartTag(isEmptyElement: Bool, at index: Int) {
    hasRoot = true
    if !isEmptyElement { openElements += 1 }
    finishTag(isEmptyElement: isEmptyElement, at: index)
  }

  private mutating func finishTag(isEmptyElement: Bool, at index: Int) {
    marks.append(TagMark(position: tag, text: text ?? tag, isEmptyElement: isEmptyElement))
    text = nil
    enter(.content, at: index)
  }

  mutating func scanEndTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let index = unsafe plainEnd(in: bytes, from: start, stoppingAt: UInt8(ascii: ">"))
    guard index < bytes.count else { return index }
    guard unsafe bytes[index] == UInt8(ascii: ">") else {
      return unsafe scanSpecial(bytes, at: index)
    }
    openElements -= 1
    finishTag(isEmptyElement: false, at: index + 1)
    return index + 1
  }

  /// Up to `-->`, `]]>` or `?>`.
  mutating func scanUntilClosing(
    _ closing: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let index = unsafe plainEnd(in: bytes, from: start, stoppingAt: UInt8(ascii: ">"))
    guard index < bytes.count else { return index }
    guard unsafe bytes[index] == UInt8(ascii: ">") else {
      return unsafe scanSpecial(bytes, at: index)
    }
    let needed = closing == UInt8(ascii: "?") ? 1 : 2
    let last = unsafe index > 0 ? bytes[index - 1] : prior.1
    let second = unsafe index > 1 ? bytes[index - 2] : index == 1 ? prior.1 : prior.0
    if offset + index - regionStart >= needed, last == closing, needed == 1 || second == closing {
      checkLength(at: index)
      if !hasFault { enter(.content, at: index + 1) }
    }
    return index + 1
  }
}
