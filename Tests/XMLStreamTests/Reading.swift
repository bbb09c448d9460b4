import XMLStream

/// Cuts a document into chunks of one size.
struct Chunks: XMLByteSource {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], of size: Int) {
    rest = bytes[...]
    self.size = size
  }

  mutating func next() -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

/// All that came of reading one document.
struct Reading: Equatable {
  var events: [XMLEvent] = []
  var complaints: [Complaint] = []
  var fault: MalformedXML?
  var isValid = false

  init(
    _ text: String, inChunksOf size: Int = 65_536, validating schema: XMLSchema? = nil,
    limits: XMLLimits = .standard
  ) {
    self.init(Array(text.utf8), inChunksOf: size, validating: schema, limits: limits)
  }

  init(
    _ bytes: [UInt8], inChunksOf size: Int = 65_536, validating schema: XMLSchema? = nil,
    limits: XMLLimits = .standard
  ) {
    self.init(Chunks(bytes, of: size), validating: schema, limits: limits)
  }

  init(
    _ source: sending some XMLByteSource, validating schema: XMLSchema? = nil,
    limits: XMLLimits = .standard
  ) {
    do throws(MalformedXML) {
      var reader = try XMLReader(source, named: "a.xml", validating: schema, limits: limits)
      do throws(MalformedXML) {
        while let event = try reader.next() { events.append(event) }
      } catch {
        fault = error
      }
      complaints = reader.complaints
      isValid = reader.isValid
    } catch {
      fault = error
    }
  }

  var elements: [XMLElement] {
    events.compactMap { if case .start(let element) = $0 { element } else { nil } }
  }

  /// Names of start tags with their places: `a 1:1`.
  var tags: [String] { elements.map { "\($0.name) \($0.position)" } }

  /// Every event in a few letters: `<a 1:1`, `"text" 1:4`, `>a 1:8`.
  var outline: [String] {
    events.map { event in
      switch event {
      case .start(let element): "<\(element.name) \(element.position)"
      case .text(let text, let position): "\(text.debugDescription) \(position)"
      case .end(let name, let position): ">\(name) \(position)"
      }
    }
  }
}

/// Chunks that cut everything everywhere, and one that cuts nothing.
let chunkSizes = [1, 2, 3, 7, 65_536]

extension XMLSchema {
  /// A framework of indicators with a few rules, enough to break.
  static func sample() throws -> XMLSchema {
    try XMLSchema(parsing: Array(sampleText.utf8), named: "sample.xsd")
  }

  static let sampleText = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="framework">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="indicator" maxOccurs="unbounded">
              <xs:complexType>
                <xs:sequence>
                  <xs:element name="label" type="xs:string"/>
                  <xs:element name="year" type="xs:gYear" minOccurs="0"/>
                </xs:sequence>
                <xs:attribute name="id" type="xs:token" use="required"/>
                <xs:attribute name="weight" type="xs:decimal"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """
}
