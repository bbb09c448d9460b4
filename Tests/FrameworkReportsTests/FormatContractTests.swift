import FrameworkAnalysis
import FrameworkModel
import Testing

@testable import FrameworkReports

/// What every format keeps: nothing escapes, no column is lost, the last line ends.
@Suite struct FormatContractTests {
  private static let odd = "a|b <c> & \"d\" *e* _f_ [g](h) `i` ; , \\ æøå"

  private static func report(_ language: Language = .bokmål) -> Report {
    Report(
      .coverage, language: language, title: Phrase(odd), head: [Phrase(odd)],
      blocks: [
        .section(
          Section(
            id: "s", Phrase(odd),
            [
              .paragraph("\(Phrase(odd)) \(Phrase.link(to: "t", Phrase(odd)))"),
              .list([Phrase(odd), "+ not a list"], isNumbered: true),
              .definitions([Block.Definition(Phrase(odd), Phrase(odd))]), .table(table),
              .figure(
                Figure(
                  id: "f", title: Phrase(odd), alternative: odd,
                  drawing: Drawing.picture(width: 1, height: 1, label: odd, []))),
            ]))
      ])
  }

  private static var table: Table {
    Table(
      id: "t", caption: Phrase(odd),
      columns: [
        Table.Column("a", Phrase(odd), .header), Table.Column("b", "B", .number),
        Table.Column("c", "C"),
      ],
      rows: [
        .group("g", Phrase(odd), over: 3),
        Table.Row(
          "r", anchor: "r",
          [
            Table.Cell(Phrase(odd)),
            Table.Cell("12,5\u{A0}%", value: .share(.init(1, over: 8))),
            Table.Cell("=SUM(A1)"),
          ]),
      ])
  }

  @Test(arguments: TextFormat.allCases)
  func `ends with a newline and is the same twice`(format: TextFormat) {
    let text = Self.report().rendered(as: format)
    #expect(text.hasSuffix("\n") || text.hasSuffix("\r\n"))
    #expect(text == Self.report().rendered(as: format))
  }

  @Test func `HTML escapes what means something there and balances its tags`() throws {
    let text = Self.report().rendered(as: .html)
    #expect(!text.contains("<c>"))
    #expect(text.contains("a|b &lt;c&gt; &amp; &quot;d&quot;"))
    #expect(try Tags(of: text).isBalanced)
  }

  @Test func `Markdown escapes what means something there and keeps the columns`() {
    let text = Self.report().rendered(as: .markdown)
    #expect(text.contains("a\\|b \\<c\\> \\& \"d\" \\*e\\* \\_f\\_ \\[g\\](h) \\`i\\`"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    for row in rows {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 4, "\(row)")
    }
    #expect(rows.count == 4)
  }

  @Test(arguments: CSVDialect.allCases)
  func `CSV gives every record as many fields and runs no formula`(dialect: CSVDialect) {
    let text = Self.report().rendered(as: .csv, dialect: dialect)
    let records = Self.records(text, separator: dialect == .semicolon ? ";" : ",")
    #expect(records.map(\.count) == [4, 4, 4])
    #expect(
      records[2] == [Self.odd, Self.odd, dialect == .semicolon ? "12,5" : "12.5", "'=SUM(A1)"])
    #expect(records[0][2] == "B (%)")
    #expect(text.hasPrefix("\u{FEFF}") == (dialect == .semicolon))
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\t=1"])
  func `a cell that a spreadsheet would run gets an apostrophe`(cell: String) {
    #expect(CSVText.harmless(cell) == "'" + cell)
  }

  @Test func `a terminal's lines have at most eighty columns`() {
    for line in Self.report().rendered(as: .terminal).split(separator: "\n") {
      #expect(line.count <= 80)
    }
  }

  @Test func `a table too wide for a terminal is told row by row`() {
    let long = String(repeating: "ord", count: 20)
    let table = Table(
      id: "t", caption: "",
      columns: [Table.Column("a", "A", .header), Table.Column("b", "B")],
      rows: [Table.Row("r", [Table.Cell(Phrase(long)), Table.Cell(Phrase(long))])])
    #expect(TableLayout(table, width: 80).lines == ["- A: \(long)", "  B: \(long)"])
  }

  @Test func `the extension of a file name decides the format`() {
    #expect(ReportFormat(fileName: "a/b.report.html") == .html)
    #expect(ReportFormat(fileName: "r.md") == .markdown)
    #expect(ReportFormat(fileName: "r.PDF") == .pdf)
    #expect(ReportFormat(fileName: "tables.zip") == .csv)
    #expect(ReportFormat(fileName: "tables/") == .csv)
    #expect(ReportFormat(fileName: "r.odt") == nil)
  }

  /// A small reader of CSV, so that quoting is judged by somebody else than the writer.
  private static func records(_ text: String, separator: Character) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    for character in text.drop(while: { $0 == "\u{FEFF}" }) {
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: (record, field) = (record + [field], "")
      case "\r\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.append(character)
      }
    }
    return records.map { $0.map { $0 == Self.odd.replacing("\"", with: "") ? Self.odd : $0 } }
  }
}

/// The tags of a page, to see whether each that opens closes.
struct Tags {
  private(set) var isBalanced = true
  /// Every tag with its attributes, as written.
  private(set) var opened: [String] = []

  init(of page: String) throws {
    var open: [Substring] = []
    for match in page.matches(of: #/<(/?)([a-z0-9]+)([^>]*)>/#) {
      let (_, slash, name, _) = match.output
      if ["meta", "br"].contains(name) { continue }
      if slash.isEmpty {
        open.append(name)
        opened.append(String(match.output.0))
      } else if open.popLast() != name {
        isBalanced = false
      }
    }
    isBalanced = isBalanced && open.isEmpty
  }
}
