import FrameworkModel
import XMLStream

/// Reads the elements of format 1, each by one function up to its own end tag.
///
/// Values that the XSD doesn't allow are read as unknown: the XSD has complained already, and a
/// definition with a complaint isn't used.
struct ElementReader: ~Copyable {
  typealias Tag = Format1.Tag
  typealias Attribute = Format1.Attribute

  var xml: XMLReader
  let file: String
  /// What the XSD can't say.
  var findings: [Finding] = []

  init(_ xml: consuming XMLReader, named file: String) {
    self.xml = xml
    self.file = file
  }

  /// Reads the root element and what follows it.
  mutating func readDocument(
    _ readRoot: (inout ElementReader, XMLElement) throws(MalformedXML) -> Void
  ) throws(MalformedXML) {
    while let root = try xml.nextChild() { try readRoot(&self, root) }
  }

  /// The text up to the end tag; line breaks in it count as spaces.
  mutating func readText() throws(MalformedXML) -> String {
    let text = try xml.readText()
    return text.utf8.contains(UInt8(ascii: "\n")) ? unwrapped(text) : text
  }

  /// Reads to the end tag and forgets what stands before it.
  mutating func skip() throws(MalformedXML) { try xml.skip() }

  func place(of element: XMLElement) -> SourceLocation {
    SourceLocation(
      file: file, line: element.position.line, column: element.position.column)
  }

  private func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline)
      .map { line in
        line.drop { $0 == " " || $0 == "\t" }
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension XMLAttributes {
  /// Ids parted by spaces.
  func ids<Owner>(_ name: String) -> [Identifier<Owner>] {
    words(name).map { Identifier($0) }
  }

  func words(_ name: String) -> [String] {
    self[name].map(Format1.words) ?? []
  }

  func standing() -> Standing {
    self[Format1.Attribute.standing].map(Standing.init) ?? .verified
  }

  func number(_ name: String) -> ExactDecimal? {
    self[name].flatMap { ExactDecimal($0) }
  }

  /// The word of a closed list; `unknown` where it is left out.
  func word<Word: Vocabulary>(_ name: String) -> Word {
    self[name].flatMap(Word.init) ?? .unknown
  }

  func isTrue(_ name: String) -> Bool? {
    self[name].map { $0 == "true" || $0 == "1" }
  }
}
