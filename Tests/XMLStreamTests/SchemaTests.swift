import Testing
import XMLStream

struct `Schemas` {
  static let invalid = """
    <framework>
      <indicator id="L.1"><label>Blåbær</label></indicator>
      <!-- ø --> <indicator
          id="L.2" weight="tung"><label>Tyttebær</label></indicator>
      <indicator/><indicator id="L.4"><label/><year>i fjor</year></indicator>
      <blåbær/> tekst
    </framework>
    """

  static let complaints = [
    "3:14: Element 'indicator', attribute 'weight': 'tung' is not a valid value of the atomic type"
      + " 'xs:decimal'.",
    "5:3: Element 'indicator': The attribute 'id' is required but missing.",
    "5:3: Element 'indicator': Missing child element(s). Expected is ( label ).",
    "5:43: Element 'year': 'i fjor' is not a valid value of the atomic type 'xs:gYear'.",
    "6:3: Element 'blåbær': This element is not expected. Expected is ( indicator ).",
  ]

  @Test(arguments: chunkSizes)
  func `reports every violation with its line and column`(size: Int) throws {
    let reading = Reading(Self.invalid, inChunksOf: size, validating: try .sample())
    #expect(reading.fault == nil)
    #expect(reading.complaints.map(\.description) == Self.complaints)
    #expect(reading.complaints.allSatisfy { $0.kind == .schema && !$0.isWarning })
    #expect(!reading.isValid)
    #expect(reading.elements.count == 10)
  }

  @Test func `complains of text at the element that holds it`() throws {
    let reading = Reading(
      "<framework>\n <indicator id='a'>x<label/>y</indicator></framework>",
      validating: try .sample())
    #expect(reading.complaints.first?.position.description == "2:2")
  }

  @Test func `has nothing to say about a valid document`() throws {
    let schema = try XMLSchema.sample()
    let document = """
      <framework><indicator id="1 &amp; 2" weight="0.5"><label><![CDATA[æ]]>ø</label></indicator></framework>
      """
    for _ in 0..<3 {
      let reading = Reading(document, validating: schema)
      #expect(reading.isValid)
      #expect(reading.complaints.isEmpty)
    }
  }

  @Test func `refuses a root that the schema doesn't know`() throws {
    let reading = Reading("\n <other/>", validating: try .sample())
    #expect(
      reading.complaints.map(\.description) == [
        "2:2: Element 'other': No matching global declaration available for the validation root."
      ])
  }

  @Test func `keeps syntax faults and violations apart`() throws {
    let reading = Reading("<framework><x/>\n<y z=1/></framework>", validating: try .sample())
    #expect(reading.complaints.map(\.kind).prefix(2) == [.schema, .syntax])
    #expect(reading.fault?.position.description == "2:6")
  }

  @Test func `are read from nowhere else, whatever the document says`() throws {
    let instance = "http://www.w3.org/2001/XMLSchema-instance"
    let reading = Reading(
      """
      <framework xmlns:xsi="\(instance)" xsi:noNamespaceSchemaLocation="http://127.0.0.1:1/a.xsd"
        xsi:schemaLocation="urn:x http://127.0.0.1:1/b.xsd"><indicator id="a"><label/></indicator>
      </framework>
      """, validating: try .sample())
    #expect(reading.fault == nil)
    #expect(reading.complaints.isEmpty)
  }

  @Test func `serve many documents at once`() async throws {
    let schema = try XMLSchema.sample()
    let complaints = await withTaskGroup(of: [String].self) { group in
      for index in 0..<64 {
        group.addTask {
          Reading(Self.invalid, inChunksOf: 1 + index % 9, validating: schema)
            .complaints.map(\.description)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(complaints.count == 64)
    #expect(complaints.allSatisfy { $0 == Self.complaints })
  }

  @Test func `may be compiled at once, too`() async {
    let count = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { (try? XMLSchema.sample()).map { Reading("<x/>", validating: $0) } != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(count == 16)
  }
}
