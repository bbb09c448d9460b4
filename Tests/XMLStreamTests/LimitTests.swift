import Testing
import XMLStream

struct `Limits` {
  static let cases: [(XMLLimits, String, MalformedXML.Fault, String)] = [
    (XMLLimits(bytes: 10), "<a>\n<b/>ø</a>", .tooLarge(limit: 10), "2:6"),
    (XMLLimits(depth: 2), "<a><b><c/></b></a>", .tooDeep(limit: 2), "1:7"),
    (
      XMLLimits(attributesPerElement: 2), "<a><b x='1' y='2' z='3'/></a>",
      .tooManyAttributes(limit: 2), "1:4"
    ),
    (XMLLimits(attributeBytes: 3), "<a><b x='1234'/></a>", .attributeTooLarge(limit: 3), "1:4"),
    (XMLLimits(attributeBytes: 3), "<a><b x='1234", .attributeTooLarge(limit: 3), "1:4"),
    (XMLLimits(textBytes: 3), "<a>\n12<b/>1234</a>", .textTooLarge(limit: 3), "2:7"),
    (XMLLimits(textBytes: 3), "<a><![CDATA[1234]]></a>", .textTooLarge(limit: 3), "1:13"),
    (XMLLimits(textBytes: 3), "<a><!--1234--></a>", .textTooLarge(limit: 3), "1:4"),
    (XMLLimits(textBytes: 3), "<a><?p 1234?></a>", .textTooLarge(limit: 3), "1:4"),
  ]

  @Test(arguments: cases, chunkSizes)
  func `are each a fault of their own`(
    example: (XMLLimits, String, MalformedXML.Fault, String), size: Int
  ) {
    let reading = Reading(example.1, inChunksOf: size, limits: example.0)
    #expect(reading.fault?.fault == example.2)
    #expect(reading.fault?.position.description == example.3)
    #expect(reading.fault?.name == "a.xml")
  }

  @Test(arguments: [
    (XMLLimits(bytes: 8), "<a></a>\n"), (XMLLimits(depth: 2), "<a><b/><b/></a>"),
    (XMLLimits(attributesPerElement: 2), "<a x='1' y='2'/>"),
    (XMLLimits(attributeBytes: 3), "<a x='123' y='123'/>"),
    (XMLLimits(textBytes: 3), "<a>123<b/>123<!--123--></a>"),
  ])
  func `may be reached`(limits: XMLLimits, document: String) {
    #expect(Reading(document, limits: limits).fault == nil)
  }

  @Test func `stop ten megabytes of open elements at once`() {
    let bytes = Array(repeatElement(Array("<a>".utf8), count: 3_500_000).joined())
    let reading = Reading(bytes)
    #expect(reading.fault?.fault == .tooDeep(limit: 64))
    #expect(reading.events.count == 64)
  }

  @Test func `allow more when asked to`() {
    let document = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(Reading(document, limits: XMLLimits(depth: 300)).fault == nil)
  }

  @Test func `stop an endless attribute and an endless comment`() {
    let long = String(repeating: "x", count: 1_100_000)
    #expect(Reading("<a b='\(long)").fault?.fault == .attributeTooLarge(limit: 1_000_000))
    #expect(Reading("<!--\(long)").fault?.fault == .textTooLarge(limit: 1_000_000))
    #expect(Reading("<a><\(long)").fault?.fault == .textTooLarge(limit: 1_000_000))
    #expect(Reading("<a></\(long)").fault?.fault == .textTooLarge(limit: 1_000_000))
    #expect(Reading("<a><![CDATA[\(long)").fault?.fault == .textTooLarge(limit: 1_000_000))
    #expect(Reading("<a>\(long)").fault?.fault == .textTooLarge(limit: 1_000_000))
  }

  @Test func `stop a flood of complaints`() throws {
    let document = "<framework>" + String(repeating: "<indicator/>", count: 50)
    let reading = Reading(document, validating: try .sample(), limits: XMLLimits(complaints: 1))
    #expect(reading.complaints.count == 1)
    #expect(reading.fault?.fault == .tooManyComplaints(limit: 1))
  }

  @Test func `leave an endless source after the first fault`() {
    struct Endless: XMLByteSource {
      func next() -> [UInt8]? { Array("<a>".utf8) }
    }
    #expect(Reading(Endless()).fault?.fault == .tooDeep(limit: 64))
  }
}
