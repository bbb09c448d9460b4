import Testing
import XMLStream

struct `Descriptions` {
  static let faults: [(MalformedXML.Fault, String)] = [
    (.doctype, "the document has a DOCTYPE, which is not accepted; remove the DOCTYPE"),
    (.tooLarge(limit: 9), "the document is larger than 9 bytes; split it"),
    (.tooDeep(limit: 9), "elements stand more than 9 deep inside each other; nest them less"),
    (.tooManyAttributes(limit: 9), "the element has more than 9 attributes; remove some"),
    (.attributeTooLarge(limit: 9), "the attribute value is longer than 9 bytes; shorten it"),
    (.textTooLarge(limit: 9), "the text is longer than 9 bytes; shorten it"),
    (
      .tooManyComplaints(limit: 9),
      "the document has more than 9 faults; check that it is a file of the right kind"
    ),
    (
      .wrongEncoding("UTF-16"),
      "the document is in UTF-16, but only UTF-8 is read; save it as UTF-8"
    ),
    (.invalidUTF8, "these bytes are not UTF-8; save the document as UTF-8"),
    (.forbiddenCharacter("\u{0}"), "the character U+0000 is not allowed in XML; remove it"),
    (
      .truncated,
      "the document ends before this is closed; close it, or get a complete copy"
    ),
    (.empty, "the document is empty; write a root element into it"),
    (
      .notWellFormed(Complaint(kind: .syntax, message: "no", position: .start)),
      "the document is not well-formed XML (no); correct it here"
    ),
    (
      .unreadable("no such file"),
      "the document can't be read (no such file); check that it exists and may be read"
    ),
  ]

  @Test(arguments: faults)
  func `say what is wrong, where, and what to do`(fault: MalformedXML.Fault, sentence: String) {
    let position = TextPosition(line: 3, column: 7)
    let malformed = MalformedXML(name: "æ.xml", position: position, fault: fault)
    #expect(malformed.description == "æ.xml:3:7: " + sentence)
  }

  @Test(arguments: [
    (
      UnwritableXML.Fault.forbiddenCharacter("\u{1}", in: "a\u{1}"),
      "U+0001 in \"a\\u{01}\" can't stand in XML; remove it"
    ),
    (
      .notAName("a b"),
      "\"a b\" can't name anything in XML; choose letters, digits and hyphens"
    ),
    (.attributeTwice("a"), "the attribute a is given twice; leave one out"),
    (
      .textAfterElement("a"),
      "text follows an element in a; start a as mixed to keep its white space"
    ),
    (
      .hyphensInComment("--"),
      "the comment \"--\" has two hyphens in a row or ends in one; remove one"
    ),
  ])
  func `say why something can't be written`(fault: UnwritableXML.Fault, sentence: String) {
    #expect(UnwritableXML(fault: fault).description == sentence)
  }
}
