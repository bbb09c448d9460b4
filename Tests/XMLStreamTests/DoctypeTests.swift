import Testing
import XMLStream

struct `DOCTYPE` {
  static let billionLaughs = """
    <!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><l>&c;</l>
    """

  static let documents: [(String, String)] = [
    ("1:1", billionLaughs),
    ("1:1", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"),
    ("1:1", "<!DOCTYPE a [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]><a>&e;</a>"),
    ("1:1", "<!DOCTYPE a [<!ENTITY e \"v\">]><a b=\"&e;\"/>"),
    ("1:1", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"x.dtd\"> %p;]><a/>"),
    ("1:1", "<!DOCTYPE html><html/>"),
    ("1:1", "<!doctype html><html/>"),
    ("3:7", "<?xml version=\"1.0\"?>\n<!-- a --><?p b?>\n <?q?><!DOCTYPE a><a/>"),
    ("1:4", "<a><!DOCTYPE a></a>"),
    ("1:1", "<!DOCTYPE a"),
    ("1:1", "\u{FEFF}<!DOCTYPE a><a/>"),
  ]

  @Test(arguments: documents, chunkSizes)
  func `is refused wherever it stands`(document: (String, String), size: Int) {
    let reading = Reading(document.1, inChunksOf: size)
    #expect(reading.fault?.fault == .doctype)
    #expect(reading.fault?.position.description == document.0)
    #expect(reading.elements.allSatisfy { $0.attributes.isEmpty })
  }

  @Test(arguments: [
    "<!-- <!DOCTYPE a> --><a/>", "<?p <!DOCTYPE a>?><a/>", "<a><![CDATA[<!DOCTYPE a>]]></a>",
    "<a b='&lt;!DOCTYPE a>'/>",
  ])
  func `is only text in comments, instructions, CDATA and values`(document: String) {
    #expect(Reading(document).fault == nil)
  }

  @Test(arguments: ["<a>&e;</a>", "<a b=\"&e;\"/>", "<!ENTITY e 'v'><a/>", "<a>%e;&e;</a>"])
  func `is the only place for entities, so an unknown one is a fault`(document: String) {
    guard case .notWellFormed = Reading(document).fault?.fault else {
      Issue.record("not refused")
      return
    }
  }
}
