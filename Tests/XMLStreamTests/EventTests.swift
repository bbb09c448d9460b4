import Testing
import XMLStream

struct `Events` {
  @Test(arguments: chunkSizes)
  func `resolves namespaces and leaves their declarations out`(size: Int) throws {
    let reading = Reading(
      """
      <a xmlns="urn:one" xmlns:p="urn:two" p:x="1" y="2" xml:lang="nb"><p:b/><c xmlns=""/></a>
      """, inChunksOf: size)
    #expect(reading.elements.map(\.name) == ["a", "b", "c"])
    #expect(reading.elements.map(\.namespace) == ["urn:one", "urn:two", ""])
    let attributes = try #require(reading.elements.first).attributes
    #expect(
      Array(attributes) == [
        XMLAttribute(name: "p:x", value: "1"), XMLAttribute(name: "y", value: "2"),
        XMLAttribute(name: "xml:lang", value: "nb"),
      ])
  }

  @Test func `finds an attribute by its name`() {
    let attributes: XMLAttributes = [
      XMLAttribute(name: "id", value: "L.1"), XMLAttribute(name: "år", value: "2017"),
    ]
    #expect(attributes["id"] == "L.1")
    #expect(attributes["år"] == "2017")
    #expect(attributes["it"] == nil)
    #expect(attributes.map(\.name) == ["id", "år"])
  }

  @Test func `compares attributes by what they say, not by their neighbours`() throws {
    let reading = Reading("<r><a x=\"1\"/><b x=\"1\"/><c x=\"2\"/></r>")
    let attributes = reading.elements.map(\.attributes)
    try #require(attributes.count == 4)
    #expect(attributes[1] == attributes[2])
    #expect(attributes[1] != attributes[3])
    #expect(Set(attributes).count == 3)
  }

  @Test(arguments: chunkSizes)
  func `resolves the entities of XML itself`(size: Int) {
    let reading = Reading(
      "<a x=\"&lt;&amp;&gt;&quot;&apos;&#229;&amp;#38;&amp;\">&lt;&amp;amp;&#xE5;</a>",
      inChunksOf: size)
    #expect(reading.elements.first?.attributes["x"] == "<&>\"'å&#38;&")
    #expect(reading.outline.dropFirst().first == "\"<&amp;å\" 1:54")
  }

  @Test func `tells white space alone only inside mixed text`() {
    #expect(Reading("<a>\n  <b/>\n</a>").events.count == 4)
    #expect(Reading("<a> </a>").events.count == 2)
    #expect(Reading("<a>x<b/> <c/></a>").outline.contains("\" \" 1:9"))
    #expect(Reading("<a><![CDATA[ ]]></a>").outline.contains("\" \" 1:13"))
  }

  @Test func `makes each name once, however many there are`() {
    let names = (0..<500).map { "name\($0)" }
    let reading = Reading("<r>" + names.map { "<\($0)/>" }.joined() + "<name7/></r>")
    #expect(reading.elements.map(\.name) == ["r"] + names + ["name7"])
  }

  @Test(arguments: chunkSizes)
  func `delivers long text and long values whole`(size: Int) {
    let long = String(repeating: "blåbær ", count: 3000)
    let reading = Reading("<a x=\"\(long)\">\(long)</a>", inChunksOf: size)
    let isValueWhole = reading.elements.first?.attributes["x"] == long
    let isTextWhole = reading.events.contains(.text(long, TextPosition(line: 1, column: 21_009)))
    #expect(isValueWhole && isTextWhole)
  }

  @Test func `returns nil again after the end`() throws {
    var reader = try XMLReader(Array("<a/>".utf8), named: "a.xml", validating: nil)
    while try reader.next() != nil {}
    #expect(try reader.next() == nil)
  }

  @Test func `throws the same fault again`() throws {
    var reader = try XMLReader(Array("<a>".utf8), named: "a.xml", validating: nil)
    var faults: [MalformedXML] = []
    for _ in 0..<3 {
      do throws(MalformedXML) { _ = try reader.next() } catch { faults.append(error) }
    }
    #expect(faults.map(\.fault) == [.truncated, .truncated, .truncated])
  }
}
