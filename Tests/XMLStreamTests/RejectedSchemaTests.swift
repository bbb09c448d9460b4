import Testing
import XMLStream

struct `Rejected schemas` {
  private func rejection(of text: String) -> RejectedSchema? {
    do throws(RejectedSchema) {
      _ = try XMLSchema(parsing: Array(text.utf8), named: "a.xsd")
      return nil
    } catch {
      return error
    }
  }

  static let opening = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"

  @Test(arguments: [
    ("import", "<xs:import namespace='urn:x' schemaLocation='http://127.0.0.1:1/x.xsd'/>"),
    ("import", "<xs:import namespace='http://www.w3.org/XML/1998/namespace'/>"),
    ("include", "<xs:include schemaLocation='/etc/passwd'/>"),
    ("redefine", "<xs:redefine schemaLocation='x.xsd'/>"),
  ])
  func `are those that want another file`(name: String, element: String) {
    let rejection = rejection(of: Self.opening + "  " + element + "</xs:schema>")
    #expect(rejection?.fault == .reachesOut(name, TextPosition(line: 2, column: 3)))
    #expect(
      rejection?.description
        == "a.xsd:2:3: the schema has an xs:\(name), but no other file is ever read; "
        + "put its declarations into this schema")
  }

  @Test func `name every fault with its place`() {
    let rejection = rejection(
      of: Self.opening + """
          <xs:element name="æ" type="xs:string"/> <xs:element name="b" type="missing"/>
          <!-- ø --> <xs:simpleType name="e"><xs:restriction base="xs:token"/></xs:simpleType>
          <xs:element name="c"><xs:complexType><xs:attribute name="d"
            type="xs:nothing"/></xs:complexType></xs:element>
        </xs:schema>
        """)
    guard case .invalid(let complaints) = rejection?.fault else {
      Issue.record("not rejected")
      return
    }
    #expect(complaints.map(\.position.description) == ["2:43", "4:40"])
    #expect(complaints.first?.message.contains("missing") == true)
    #expect(rejection?.description.hasPrefix("a.xsd:2:43: the schema is not a valid XSD (") == true)
  }

  @Test(arguments: ["<a/>", opening + "<xs:x/></xs:schema>"])
  func `are documents of another kind`(text: String) {
    guard case .invalid(let complaints) = rejection(of: text)?.fault else {
      Issue.record("not rejected")
      return
    }
    #expect(!complaints.isEmpty)
  }

  @Test(arguments: ["", "<xs:schema", "<!DOCTYPE a><a/>", "<a x=1/>"])
  func `are documents that can't be read at all`(text: String) {
    guard case .malformed(let fault) = rejection(of: text)?.fault else {
      Issue.record("not rejected")
      return
    }
    #expect(rejection(of: text)?.description == fault.description)
  }
}
