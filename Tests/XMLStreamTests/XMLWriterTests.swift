import Testing
import XMLStream

struct `Writer` {
  private func text(_ write: (inout XMLWriter) throws -> Void) rethrows -> String {
    var writer = XMLWriter()
    try write(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `indents elements and leaves text alone`() throws {
    let written = try text { writer in
      try writer.comment("blåbær")
      try writer.start("a")
      try writer.attribute("xmlns", "urn:x")
      try writer.start("b")
      try writer.attribute("id", "Ø.1")
      writer.end()
      try writer.start("c")
      try writer.text("før ")
      try writer.start("d")
      try writer.text("i")
      writer.end()
      try writer.text(" etter")
      writer.end()
      try writer.start("e", mixed: true)
      try writer.start("f")
      writer.end()
      try writer.text(" g")
      writer.end()
      try writer.comment("h")
      writer.end()
    }
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!--blåbær-->
        <a xmlns="urn:x">
          <b id="Ø.1"/>
          <c>før <d>i</d> etter</c>
          <e><f/> g</e>
          <!--h-->
        </a>

        """)
  }

  @Test func `ends what is still open`() throws {
    let written = try text {
      try $0.start("a")
      try $0.start("b")
      try $0.text("")
    }
    #expect(written.hasSuffix("<a>\n  <b/>\n</a>\n"))
  }

  @Test func `escapes so that reading gives back the same`() throws {
    let value = "<&>\"' ]]> \t\n\r\r\n æøå 😀 &amp; &#38;"
    let written = try text {
      try $0.start("a")
      try $0.attribute("b", value)
      try $0.text(value)
    }
    #expect(
      written.contains(
        "b=\"&lt;&amp;&gt;&quot;' ]]&gt; &#9;&#10;&#13;&#13;&#10; æøå 😀 &amp;amp; &amp;#38;\""))
    let reading = Reading(written)
    #expect(reading.elements.first?.attributes["b"] == value)
    #expect(reading.events.dropFirst().first == .text(value, TextPosition(line: 2, column: 87)))
  }

  @Test func `writes again what it has read`() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a x="1" y="æ">
        <b>tekst <c/> mer</b>
        <d>
          <e z="&lt;"/>
        </d>
      </a>

      """
    let written = try text { writer in
      for event in Reading(document).events {
        switch event {
        case .start(let element):
          try writer.start(element.name)
          for attribute in element.attributes {
            try writer.attribute(attribute.name, attribute.value)
          }
        case .text(let text, _): try writer.text(text)
        case .end: writer.end()
        }
      }
    }
    #expect(written == document)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `refuses characters that XML forbids`(scalar: Unicode.Scalar) {
    let text = "a\(scalar)"
    let expected = UnwritableXML(fault: .forbiddenCharacter(scalar, in: text))
    var writer = XMLWriter()
    #expect(throws: expected) { try writer.comment(text) }
    #expect(throws: Never.self) { try writer.start("a") }
    #expect(throws: expected) { try writer.attribute("b", text) }
    #expect(throws: expected) { try writer.text(text) }
  }

  @Test(arguments: ["", "1", "-a", "a b", "a>", "a:b:c", ":a", "a:", "<", "a\u{D7}"])
  func `refuses what is no name`(name: String) {
    var writer = XMLWriter()
    let expected = UnwritableXML(fault: .notAName(name))
    #expect(throws: expected) { try writer.start(name) }
    #expect(throws: Never.self) { try writer.start("xs:æ-1.b_") }
    #expect(throws: expected) { try writer.attribute(name, "") }
  }

  @Test(arguments: ["--", "a-", "a -- b", "--\u{301}"])
  func `refuses hyphens that would end a comment`(comment: String) {
    var writer = XMLWriter()
    #expect(throws: UnwritableXML(fault: .hyphensInComment(comment))) {
      try writer.comment(comment)
    }
  }

  @Test func `refuses an attribute given twice`() throws {
    var writer = XMLWriter()
    try writer.start("a")
    try writer.attribute("b", "1")
    #expect(throws: UnwritableXML(fault: .attributeTwice("b"))) { try writer.attribute("b", "2") }
  }

  @Test func `refuses text that the layout would have changed`() throws {
    var writer = XMLWriter()
    try writer.start("a")
    try writer.start("b")
    writer.end()
    #expect(throws: UnwritableXML(fault: .textAfterElement("a"))) { try writer.text("late") }
  }

  @Test func `stops a program that uses it in the wrong order`() async {
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      try writer.attribute("a", "")
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      try writer.text("a")
    }
    await #expect(processExitsWith: .failure) {
      var writer = XMLWriter()
      writer.end()
    }
  }
}
