import FrameworkModel
import ZipArchive

/// The document whose styles, paper and page numbers a Word file takes over.
///
/// It is pandoc's own with other styles, so that it fits the pandoc that is installed.
struct WordReference {
  private var archive: ZipFile
  private let language: Language

  init(_ defaults: [UInt8], language: Language) throws {
    archive = try ZipFile(reading: defaults)
    self.language = language
  }

  var bytes: [UInt8] {
    get throws {
      var archive = archive
      archive.replace("word/styles.xml") { _ in WordStyles.xml }
      archive.replace("word/document.xml") { _ in Self.document }
      archive.replace("word/_rels/document.xml.rels") { text in
        text.replacing("</Relationships>", with: Self.relationship + "</Relationships>")
      }
      archive.replace("[Content_Types].xml") { text in
        text.replacing("</Types>", with: Self.contentType + "</Types>")
      }
      archive.entries.append(
        ZipFile.Entry(name: "word/footer1.xml", bytes: Array(footer.utf8)))
      return try archive.archived()
    }
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static let relationship = """
    <Relationship Type="\(office)/footer" Id="rIdFooter" Target="footer1.xml"/>
    """

  private static let contentType = """
    <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-\
    officedocument.wordprocessingml.footer+xml"/>
    """

  /// A4 with margins of 18 mm, in twentieths of a point.
  private static let document = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="\(word)" xmlns:r="\(office)"><w:body><w:p/><w:sectPr>\
    <w:footerReference w:type="default" r:id="rIdFooter"/>\
    <w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1021" w:right="1021" w:bottom="1134" w:left="1021" w:header="567" w:footer="567" \
    w:gutter="0"/></w:sectPr></w:body></w:document>
    """

  /// `Side 3 av 40`, counted by the word processor.
  private var footer: String {
    let words: [String] =
      switch language {
      case .bokmål, .nynorsk: ["Side", "av"]
      case .danish: ["Side", "af"]
      default: ["Page", "of"]
      }
    func text(_ word: String) -> String {
      "<w:r><w:t xml:space=\"preserve\">\(word) </w:t></w:r>"
    }
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:ftr xmlns:w="\(Self.word)"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>\
      \(text(words[0]))\(field("PAGE"))\(text(" " + words[1]))\(field("NUMPAGES"))</w:p></w:ftr>
      """
  }
}

extension ZipFile {
  /// Gives the file with that name another text; nothing happens where there is no such file.
  fileprivate mutating func replace(_ name: String, with text: (String) -> String) {
    for index in entries.indices where entries[index].name == name {
      let new = text(String(decoding: entries[index].bytes, as: UTF8.self))
      entries[index].bytes = Array(new.utf8)
    }
  }
}
