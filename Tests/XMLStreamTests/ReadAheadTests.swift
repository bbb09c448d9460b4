import Testing
import XMLStream

/// Documents long enough to be parsed on a thread of their own.
struct `Long documents` {
  static let count = 10_000

  static func document(lastWeight: String = "1") -> String {
    var text = "<framework>\n"
    for number in 1..<count {
      text += "<indicator id='I.\(number)'><label>Mål \(number)</label></indicator>\n"
    }
    text += "<indicator id='last' weight='\(lastWeight)'><label>Siste</label></indicator>\n"
    return text + "</framework>"
  }

  @Test func `give every event in order`() {
    let reading = Reading(Self.document())
    let ids = reading.elements.compactMap { $0.attributes["id"] }
    #expect(reading.fault == nil)
    #expect(ids == (1..<Self.count).map { "I.\($0)" } + ["last"])
    #expect(reading.outline.suffix(2) == [">indicator 10001:53", ">framework 10002:1"])
  }

  @Test func `give every complaint with its place`() throws {
    let reading = Reading(Self.document(lastWeight: "much"), validating: try .sample())
    #expect(reading.complaints.map(\.position.description).contains("10001:1"))
    #expect(!reading.isValid)
  }

  @Test func `give the events before a fault and then the fault`() {
    let reading = Reading(Self.document() + "<b/>")
    #expect(reading.elements.count == 2 * Self.count + 1)
    #expect(reading.fault?.position.line == Self.count + 2)
  }

  @Test func `may be given up half-way`() throws {
    var reader = try XMLReader(
      Array(Self.document().utf8), named: "a.xml", validating: try .sample())
    for _ in 0..<Self.count { _ = try reader.next() }
  }
}

struct `Children` {
  @Test func `come one by one, with their text`() throws {
    var reader = try XMLReader(
      Array("<a>x<b>1<!-- -->2</b>y<c><d/>3</c><e/></a>".utf8), named: "a.xml", validating: nil)
    #expect(try reader.nextChild()?.name == "a")
    #expect(try reader.nextChild()?.name == "b")
    #expect(try reader.readText() == "12")
    #expect(try reader.nextChild()?.name == "c")
    #expect(try reader.readText() == "3")
    #expect(try reader.nextChild()?.name == "e")
    try reader.skip()
    #expect(try reader.nextChild() == nil)
    #expect(try reader.nextChild() == nil)
  }
}
