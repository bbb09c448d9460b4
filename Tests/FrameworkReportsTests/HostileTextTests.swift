import Foundation
import FrameworkModel
import Spreadsheet
import Testing

@testable import FrameworkReports

/// Control characters can't come from a definition file, but from a title; no format may drop them.
@Suite struct HostileTextTests {
  /// Every control character, what else XML forbids, and signs that some format reads its own way.
  static let texts =
    ((0...0x1F).map { UInt8($0) } + (0x7F...0x9F).map { UInt8($0) })
    .map { "a\(Unicode.Scalar($0))b" }
    + [
      "\u{FFFE}\u{FFFF}", "\u{1B}[31mrød\u{1B}[0m", "=1+1", "+1", "-1", "@A1", "\t=1", "a|b", "`a`",
      "<b>&amp;</b>", "\"", "'", "\\", "{n}", "\u{202E}abc", "e\u{301}\u{302}", "👩‍👩‍👧‍👦", "_x0041_",
      "a\r\nb", "a\u{2028}b", String(repeating: "lang ", count: 2_000),
    ]

  private static func report(_ language: Language = .bokmål) -> Report {
    let rows = texts.enumerated().map { index, text in
      Table.Row("\(index)", [Table.Cell(Phrase("\(index)")), Table.Cell(Phrase(text))])
    }
    let table = Table(
      id: "t", caption: "T",
      columns: [Table.Column("a", "A", .header), Table.Column("b", "B")], rows: rows)
    return Report(
      .list, language: language, title: Phrase(texts.joined()), blocks: [.table(table)])
  }

  /// As every format but JSON shows it.
  private static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      let isForbidden = scalar.value == 0xFFFE || scalar.value == 0xFFFF
      shown.unicodeScalars.append(
        scalar == "\r" ? "\n" : isControl || isForbidden ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  @Test(arguments: TextFormat.allCases, Language.spoken)
  func `no control character reaches a file, and none is dropped`(
    format: TextFormat, language: Language
  ) {
    let text = Self.report(language).rendered(as: format)
    let isAllowed: (Unicode.Scalar) -> Bool = { $0 == "\n" || $0 == "\t" || $0 == "\r" }
    let stray = text.unicodeScalars.first { scalar in
      scalar.value < 0x20 && !isAllowed(scalar)
    }
    #expect(stray == nil)
    if format != .json { #expect(text.contains("a\u{FFFD}b")) }
  }

  @Test func `JSON gives every text back as it was`() throws {
    let text = Self.report().rendered(as: .json)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let content = try #require(root["content"] as? [[String: Any]])
    let rows = try #require(content[0]["rows"] as? [[String: Any]])
    for (row, expected) in zip(rows, Self.texts) {
      let cells = try #require(row["cells"] as? [String: [String: Any]])
      let found = try #require(cells["b"]?["text"] as? String)
      #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
    }
  }

  @Test func `HTML and a document's page give every text back`() {
    for page in [
      Self.report().rendered(as: .html), DocumentPage(Self.report(), pictures: "svg").html,
    ] {
      for text in Self.texts {
        let escaped = Self.shown(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
          .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
        #expect(page.contains(">\(escaped)<"), "\(escaped.prefix(40))")
      }
    }
  }

  @Test func `a workbook's cells hold every text, and none is a formula`() throws {
    let workbook = ReportWorkbook(Self.report()).workbook
    let cells = Set(workbook.sheets.flatMap(\.rows).flatMap(\.cells).map(\.content))
    for text in Self.texts { #expect(cells.contains(.text(text))) }
    #expect(try !workbook.bytes().isEmpty)
  }

  @Test(arguments: CSVDialect.allCases)
  func `tables as files have names of their own and as many fields as heads`(dialect: CSVDialect)
    throws
  {
    let report = Self.report()
    var both = report
    both.blocks += report.blocks
    let files = TableFiles(both, dialect: dialect).files
    #expect(files.map(\.name) == ["datapackage.json", "t.csv", "t-2.csv"])
    #expect(files[1].text == files[2].text)
    #expect(files[1].text.hasSuffix("\r\n"))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(files[0].text.utf8)) as? [String: Any])
    let resources = try #require(root["resources"] as? [[String: Any]])
    #expect(resources.compactMap { $0["path"] as? String } == ["t.csv", "t-2.csv"])
  }
}
