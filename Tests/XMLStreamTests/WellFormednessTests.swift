import Testing
import XMLStream

struct `Well-formedness` {
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?><!-- c --><?p i?>
    <a b="å" c='2'><d/>tekst &amp; <![CDATA[<]]><!-- e --><f>ø</f>
    </a>
    """

  @Test(arguments: chunkSizes)
  func `refuses every truncation`(size: Int) {
    let bytes = Array(Self.document.utf8)
    for length in 1..<bytes.count {
      let fault = Reading(Array(bytes.prefix(length)), inChunksOf: size).fault
      #expect(fault?.fault == .truncated, "\(length) bytes")
    }
    #expect(Reading(bytes, inChunksOf: size).fault == nil)
  }

  @Test(arguments: ["<a/><!-- ", "<a/><?p", "<a/><", "<a/><!-", "<a/><!-- -"], chunkSizes)
  func `refuses what breaks off after the root`(document: String, size: Int) {
    #expect(Reading(document, inChunksOf: size).fault?.fault == .truncated)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{FEFF} "], chunkSizes)
  func `refuses an empty document`(document: String, size: Int) {
    #expect(Reading(document, inChunksOf: size).fault?.fault == .empty)
  }

  @Test(
    arguments: [
      ("1:4", "<a><b x='1'> <c/>"), ("1:1", "<a><b></b>\n"), ("2:2", "<a>\n <!-- x ->\n</a>"),
      ("1:4", "<a><b x='1'"), ("1:4", "<a><![CDATA[ ]] ></a>"), ("2:1", "<?xml version='1.0'?>\n"),
    ], chunkSizes)
  func `shows what a truncated document has left open`(place: (String, String), size: Int) {
    let fault = Reading(place.1, inChunksOf: size).fault
    #expect(fault?.fault == .truncated)
    #expect(fault?.position.description == place.0)
  }

  static let faults: [(String, String, String)] = [
    ("<a x=1/>", "1:6", "AttValue: \" or ' expected"),
    ("<a>\n<b></a>", "2:8", "Opening and ending tag mismatch: b line 2 and a"),
    ("<a/>x", "1:5", "Extra content at the end of the document"),
    ("<a/><b/>", "1:5", "Extra content at the end of the document"),
    ("<a/>\u{00E5}", "1:5", "Extra content at the end of the document"),
    ("x<a/>", "1:1", "Start tag expected, '<' not found"),
    ("<a>\n<b c='1><d/></b></a>", "2:9", "Unescaped '<' not allowed in attributes values"),
    ("<a b='1' b='2'/>", "1:15", "Attribute b redefined"),
    ("<a b='<'/>", "1:7", "Unescaped '<' not allowed in attributes values"),
    ("<a>æøå<p:b/></a>", "1:11", "Namespace prefix p on b is not defined"),
    ("<a>]]></a>", "1:4", "Sequence ']]>' not allowed in content"),
    ("<a><!-- -- --></a>", "1:9", "Double hyphen within comment"),
    ("<a>&#0;</a>", "1:8", "xmlParseCharRef: invalid xmlChar value 0"),
    ("<a>&</a>", "1:5", "xmlParseEntityRef: no name"),
    ("<1/>", "1:2", "StartTag: invalid element name"),
    (
      " <?xml version='1.0'?><a/>", "1:7",
      "XML declaration allowed only at the start of the document"
    ),
  ]

  @Test(arguments: faults, chunkSizes)
  func `shows the first complaint with its place`(fault: (String, String, String), size: Int) {
    let reading = Reading(fault.0, inChunksOf: size)
    guard case .notWellFormed(let complaint) = reading.fault?.fault else {
      Issue.record("not refused: \(fault.0)")
      return
    }
    #expect(complaint.message == fault.2)
    #expect(complaint.position.description == fault.1)
    #expect(complaint.kind == .syntax)
    #expect(reading.complaints.first == complaint)
    #expect(!reading.isValid)
  }

  @Test func `tells what came before the fault`() {
    #expect(Reading("<a>\n <b/> <c x=1/></a>").tags == ["a 1:1", "b 2:2"])
  }

  @Test func `lets a warning pass`() {
    let reading = Reading("<?xml version=\"1.1\"?><a xmlns=\"relative\"/>")
    #expect(reading.fault == nil)
    #expect(!reading.complaints.isEmpty)
    #expect(reading.isValid)
  }
}
