import FrameworkModel
import ZipArchive

/// The document whose styles, paper and page numbers a Word file takes over.
///
/// It is pandoc's own with other styles, so that it fits the pandoc that is installed.
struct WordReference {
  private var archive: ZipFile
  private let language: Language
  private let isOneSheet: Bool

  init(_ defaults: [UInt8], language: Language, isOneSheet: Bool) throws {
    archive = try ZipFile(reading: defaults)
    self.language = language
    self.isOneSheet = isOneSheet
  }

  var bytes: [UInt8] {
    get throws {
      var archive = archive
      archive.replace("word/styles.xml") { _ in isOneSheet ? WordStyles.ofOneSheet : WordStyles.xml
      }
      archive.replace("word/document.xml") { _ in document }
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

  /// A4 with margins of 18 mm, or 10 where all stands on one sheet, in twentieths of a point.
  private var document: String {
    let margin = isOneSheet ? 567 : 1021
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="\(Self.word)" xmlns:r="\(Self.office)"><w:body><w:p/><w:sectPr>\
      <w:footerReference w:type="default" r:id="rIdFooter"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(isOneSheet ? 680 : 1134)" \
      w:left="\(margin)" w:header="\(isOneSheet ? 284 : 567)" w:footer="\(isOneSheet ? 284 : 567)" \
      w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

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
