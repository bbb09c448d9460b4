import Testing
import XMLStream

struct `An HTML page` {
  static func words(_ page: String) throws -> [String] {
    try HTMLReader.events(in: Array(page.utf8)).compactMap { event in
      switch event {
      case .start(let name, let attributes):
        "<\(name)\(attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined())>"
      case .end(let name): "</\(name)>"
      case .text(let text): text
      case .raw(let text): "[\(text)]"
      }
    }
  }

  @Test func `gives elements, texts and entities in order`() throws {
    #expect(
      try Self.words("<!DOCTYPE html><html lang=nb><body><p id=\"a\">Blåbær &amp; <b>mer</b></p>")
        == [
          "<html lang=nb>", "<body>", "<p id=a>", "Blåbær & ", "<b>", "mer", "</b>", "</p>",
          "</body>", "</html>",
        ])
  }

  @Test func `keeps a script as it is written`() throws {
    #expect(
      try Self.words("<script id=x>{\"a\": \"<b>&amp;\"}</script>").contains(
        "[{\"a\": \"<b>&amp;\"}]"))
  }

  @Test func `that isn't closed is closed, and what HTML 5 added is known`() throws {
    let words = try Self.words("<main><details open><summary><h2>Å</h2></summary><p>ø<p>æ")
    #expect(words.contains("<details open=>"))
    #expect(words.count { $0 == "<p>" } == 2)
    #expect(words.count { $0 == "</p>" } == 2)
    #expect(words.last == "</html>")
  }

  @Test func `is read whole where letters of several bytes stand at every place`() throws {
    let text = String(repeating: "æøå–€😀", count: 40_000)
    #expect(try Self.words("<p>\(text)</p>").contains(text))
  }

  @Test func `beyond a limit is refused`() {
    let deep = Array(String(repeating: "<div>", count: 100).utf8)
    #expect(throws: UnreadableHTML.tooDeep(limit: 64)) { try HTMLReader.events(in: deep) }
    #expect(throws: UnreadableHTML.tooLarge(limit: 9)) {
      try HTMLReader.events(in: deep, limits: XMLLimits(bytes: 9))
    }
  }

  @Test(arguments: [
    "", "<", "<<<>>>", "<p", "</p>", "&", "&#x110000;", "<!--", "<![CDATA[", "\u{0}<p>\u{0}",
    "<a b='", "<script>", "<table><tr><td><table>",
  ])
  func `of any bytes is read without a fault`(page: String) throws {
    #expect(try HTMLReader.events(in: Array(page.utf8)).count < 100)
    #expect(try HTMLReader.events(in: [0xFF, 0xFE] + Array(page.utf8)).count < 100)
  }
}
