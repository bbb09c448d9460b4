/// Walks over the bytes ahead of libxml2 and knows the exact place of every tag.
///
/// libxml2 itself is of no use for places: its line is the one where the parser has got to. On its
/// way the cursor refuses what libxml2 must not see at all, a DOCTYPE, and what it would report in
/// riddles: bytes that aren't UTF-8, forbidden characters, values beyond the limits.
struct TagCursor {
  /// What the next byte belongs to.
  enum Region {
    case content, opening, declaration, startTag, quoted, endTag
    case comment, characterData, instruction
  }

  var region = Region.content
  /// Offset of the first byte of the region.
  var regionStart = 0
  /// Bytes before the ones at hand.
  var offset = 0
  var line = 1
  /// Offset of the line's first byte, plus the bytes on it that don't begin a character.
  var lineStart = 0
  /// The last two bytes before the ones at hand.
  var prior: (UInt8, UInt8) = (0, 0)
  /// The quotation mark that ends the value at hand.
  var quote: UInt8 = 0
  var character = UTF8Character()

  var tag = TextPosition.start
  /// Offset of the `<` that the region belongs to.
  var tagStart = 0
  /// Values in the start tag at hand, namespace declarations included.
  var values = 0
  /// Where the text since the last tag begins.
  var text: TextPosition?
  var marks = TagMarks()
  var openElements = 0
  var hasRoot = false
  /// False from the first tag, comment or processing instruction on.
  var hasMarkup = false

  let limits: XMLLimits
  let name: String
  private(set) var fault: MalformedXML?
  /// Asked for every region, so a bit and not the fault itself.
  private(set) var hasFault = false

  /// Bytes of a tag between its values: more than any name and any layout.
  private static let longestTagPart = 1_000_000

  init(named name: String, limits: XMLLimits) {
    self.name = name
    self.limits = limits
  }

  /// True when the root's end tag has been seen and nothing is left open.
  var isComplete: Bool {
    hasRoot && openElements == 0 && region == .content && !character.isOpen
  }

  /// True if nothing but white space has been seen.
  var isBlank: Bool { !hasMarkup && region == .content }

  /// Where the next byte goes.
  var position: TextPosition { TextPosition(line: line, column: offset - lineStart + 1) }

  mutating func refuse(_ fault: MalformedXML.Fault, at position: TextPosition) {
    self.fault = MalformedXML(name: name, position: position, fault: fault)
    hasFault = true
  }

  /// Walks over `bytes` and returns how many up to there libxml2 may not see yet, or ever.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = offset + bytes.count
    let walked = unsafe offset + walk(bytes)
    guard region == .content else { return end - tagStart }
    return end - (character.isOpen ? character.start : walked)
  }

  private mutating func walk(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    marks.compact()
    var index = unsafe character.isOpen ? characterEnd(in: bytes, from: 0) : skippingMark(bytes)
    while index < bytes.count, !hasFault {
      index = unsafe scanRegion(bytes, from: index)
    }
    if !hasFault { checkLength(at: index) }
    guard !hasFault else { return index }
    if bytes.count > 1 {
      prior = unsafe (bytes[bytes.count - 2], bytes[bytes.count - 1])
    } else if bytes.count == 1 {
      prior = unsafe (prior.1, bytes[0])
    }
    offset += bytes.count
    return bytes.count
  }

  private mutating func scanRegion(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int {
    switch region {
    case .content: unsafe scanContent(bytes, from: index)
    case .opening: unsafe scanOpening(bytes, from: index)
    case .declaration: unsafe scanDeclaration(bytes, from: index)
    case .startTag: unsafe scanStartTag(bytes, from: index)
    case .quoted: unsafe scanQuoted(bytes, from: index)
    case .endTag: unsafe scanEndTag(bytes, from: index)
    case .comment: unsafe scanUntilClosing(UInt8(ascii: "-"), bytes, from: index)
    case .characterData: unsafe scanUntilClosing(UInt8(ascii: "]"), bytes, from: index)
    case .instruction: unsafe scanUntilClosing(UInt8(ascii: "?"), bytes, from: index)
    }
  }

  /// The byte-order mark of UTF-8 isn't a character of the text.
  private mutating func skippingMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard offset == 0, unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return 0 }
    lineStart = 3
    return 3
  }

  /// Keeps us from holding endless values, comments and tags.
  ///
  /// What closes a comment or CDATA section doesn't count.
  mutating func checkLength(at index: Int) {
    let length = offset + index - regionStart
    switch region {
    case .quoted where length > limits.attributeBytes:
      refuse(.attributeTooLarge(limit: limits.attributeBytes), at: tag)
    case .characterData where length - 2 > limits.textBytes:
      refuse(.textTooLarge(limit: limits.textBytes), at: text ?? tag)
    case .comment where length - 2 > limits.textBytes,
      .instruction where length - 2 > limits.textBytes:
      refuse(.textTooLarge(limit: limits.textBytes), at: tag)
    case .startTag where length > TagCursor.longestTagPart,
      .endTag where length > TagCursor.longestTagPart:
      refuse(.textTooLarge(limit: TagCursor.longestTagPart), at: tag)
    default: break
    }
  }

  mutating func enter(_ region: Region, at index: Int) {
    self.region = region
    regionStart = offset + index
  }

  func position(at index: Int) -> TextPosition {
    TextPosition(line: line, column: offset + index - lineStart + 1)
  }
}
