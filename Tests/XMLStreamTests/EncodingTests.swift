import Testing
import XMLStream

struct `Encodings` {
  static let text = "<a>å</a>"
  static let documents: [(String, [UInt8])] = [
    ("UTF-16", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-16", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-16", text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ("UTF-16", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ("UTF-32", [0, 0, 0xFE, 0xFF] + text.unicodeScalars.flatMap { [0, 0, 0, UInt8($0.value)] }),
    ("UTF-32", [0xFF, 0xFE, 0, 0] + text.unicodeScalars.flatMap { [UInt8($0.value), 0, 0, 0] }),
    ("UTF-32", text.unicodeScalars.flatMap { [0, 0, 0, UInt8($0.value)] }),
    ("UTF-32", text.unicodeScalars.flatMap { [UInt8($0.value), 0, 0, 0] }),
    ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93]),
    ("ISO-8859-1", Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{E5}</a>".utf8)),
    ("UTF-7", Array("<?xml version='1.0' encoding = 'UTF-7' ?><a/>".utf8)),
    ("latin1", Array("\u{FEFF}<?xml version='1.0' encoding='latin1'?><a/>".utf8)),
  ]

  @Test(arguments: documents, chunkSizes)
  func `are refused by name, but for UTF-8`(document: (String, [UInt8]), size: Int) {
    let reading = Reading(document.1, inChunksOf: size)
    #expect(reading.fault?.fault == .wrongEncoding(document.0))
    #expect(reading.events.isEmpty)
  }

  @Test(
    arguments: [
      "<a>å</a>", "\u{FEFF}<a>å</a>", "<?xml version=\"1.0\"?><a>å</a>",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>å</a>", "<?xml-model a?><a>å</a>",
      "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='yes'?><a>å</a>",
    ], chunkSizes)
  func `may be UTF-8, declared or not, with or without mark`(document: String, size: Int) {
    let reading = Reading(document, inChunksOf: size)
    #expect(reading.fault == nil)
    #expect(reading.events.count == 3)
  }

  static let invalidSequences: [[UInt8]] = [
    [0xE5], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC3], [0xE2, 0x82],
    [0xF0, 0x9F, 0x98], [0xC3, 0xC3, 0xA5], [0xE2, 0x28, 0xA1],
  ]

  @Test(arguments: invalidSequences, chunkSizes)
  func `must be valid UTF-8 everywhere`(sequence: [UInt8], size: Int) {
    let places = [
      ("<a>å", "</a>", "1:5"), ("<a b=\"å", "\"/>", "1:8"), ("<a><!--å", "--></a>", "1:9"),
      ("<a><![CDATA[å", "]]></a>", "1:14"), ("<a><?på", "?></a>", "1:8"), ("<a", "/>", "1:3"),
      ("<a></a", "></a>", "1:7"), ("<a/>\n", "\n", "2:1"),
    ]
    for (before, after, position) in places {
      let bytes = Array(before.utf8) + sequence + Array(after.utf8)
      let fault = Reading(bytes, inChunksOf: size).fault
      #expect(fault?.fault == .invalidUTF8)
      #expect(fault?.position.description == position)
    }
  }

  @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0xFFFE, 0xFFFF], chunkSizes)
  func `may not hold characters that XML forbids`(code: UInt32, size: Int) throws {
    let scalar = try #require(Unicode.Scalar(code))
    for (before, after) in [("<a>", "</a>"), ("<a b='", "'/>"), ("<a><!--", "--></a>")] {
      let fault = Reading(before + String(scalar) + after, inChunksOf: size).fault
      #expect(fault?.fault == .forbiddenCharacter(scalar))
      #expect(fault?.position.column == before.count + 1)
    }
  }

  @Test(arguments: chunkSizes)
  func `may hold every other character`(size: Int) {
    let text = "\u{7F}\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}é"
    let reading = Reading("<a b=\"\(text)\">\(text)</a>", inChunksOf: size)
    #expect(reading.fault == nil)
    #expect(reading.elements.first?.attributes["b"] == text)
    #expect(reading.events.dropFirst().first == .text(text, TextPosition(line: 1, column: 17)))
  }

  @Test func `must be declared within reason`() {
    let spaces = String(repeating: " ", count: 5000)
    let reading = Reading("<?xml version='1.0'\(spaces)encoding='latin1'?><a/>")
    guard case .notWellFormed(let complaint) = reading.fault?.fault else {
      Issue.record("not refused")
      return
    }
    #expect(complaint.message == "the XML declaration doesn't end")
  }
}
