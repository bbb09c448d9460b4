import FrameworkAnalysis
import FrameworkModel
import Spreadsheet
import Testing

@testable import FrameworkReports

@Suite struct ReportWorkbookTests {
  private static func workbook(_ language: Language) -> Workbook {
    let report = ComparisonReport(Sample.comparison(), imprint: Sample.imprint)
      .report(in: language)
    return ReportWorkbook(report).workbook
  }

  @Test(arguments: Language.spoken)
  func `every link leads to a cell that is there, and the contents to every sheet`(
    language: Language
  ) {
    let workbook = Self.workbook(language)
    var reached: Set<String> = []
    for (place, sheet) in workbook.sheets.enumerated() {
      for case .cell(let name, let row, let column)? in sheet.rows.flatMap(\.cells).map(\.link) {
        let target = workbook.sheets.first { $0.name == name }
        #expect(target.map { $0.rows.indices.contains(row) } == true, "\(name) \(row)")
        #expect(column == 0)
        if place == 0 { reached.insert(name) }
      }
    }
    #expect(reached.isSuperset(of: workbook.sheets.dropFirst().map(\.name)))
  }

  @Test(arguments: Language.spoken)
  func `no table is lost, and a filtered one has its heads in sight`(language: Language) {
    let report = ComparisonReport(Sample.comparison(), imprint: Sample.imprint)
      .report(in: language)
    let texts = Set(
      Self.workbook(language).sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
        if case .text(let text) = cell.content { text } else { nil }
      })
    for row in report.tables.flatMap(\.rows) {
      let first = row.cells.first?.text.plain ?? ""
      #expect(texts.contains(first) || row.cells.first?.value != nil, "\(first)")
    }
    let filtered = Self.workbook(language).sheets.filter { $0.filter != nil }
    #expect(!filtered.isEmpty)
    for sheet in filtered { #expect(sheet.headRow == sheet.filter?.rows.lowerBound) }
  }

  @Test(arguments: Language.spoken)
  func `the library takes the workbook, and gives the same bytes twice`(language: Language) throws {
    let once = try Self.workbook(language).bytes()
    #expect(try Self.workbook(language).bytes() == once)
  }

  @Test func `a report of one table is one sheet`() {
    let table = Table(
      id: "t", caption: "Tabell", columns: [Table.Column("a", "A", .header)],
      rows: [Table.Row("r", ["x"])])
    let report = Report(.list, language: .bokmål, title: "Tittel", blocks: [.table(table)])
    let sheets = ReportWorkbook(report).workbook.sheets
    #expect(sheets.map(\.name) == ["Tabell"])
    #expect(sheets[0].rows.first?.cells.first?.content == .text("Tittel"))
  }

  struct Printed: Sendable, CustomTestStringConvertible {
    var text: String
    var value: Quantity
    var number: Double
    var format: String
    var showsAll: Bool
    var testDescription: String { text }
  }

  @Test(arguments: [
    Printed(text: "4", value: .integer(4), number: 4, format: "0", showsAll: true),
    Printed(
      text: "10\u{A0}000", value: .integer(10_000), number: 10_000, format: "#,##0", showsAll: true),
    Printed(
      text: "12,5\u{A0}%", value: .share(Fraction(1, over: 8)), number: 0.125,
      format: "0.0\"\u{A0}\"%", showsAll: true),
    Printed(
      text: "12,5", value: .share(Fraction(1, over: 8)), number: 12.5, format: "0.0", showsAll: true
    ),
    Printed(
      text: "4,8\u{A0}% [2,7–6,9]", value: .share(Fraction(23, over: 480)), number: 23.0 / 480,
      format: "0.0\"\u{A0}\"%", showsAll: false),
    Printed(
      text: "D 0,25", value: .decimal("0.25"), number: 0.25, format: "\"D \"0.00", showsAll: true),
    Printed(text: "H", value: .decimal("1"), number: 1, format: "\"H\"", showsAll: true),
    Printed(
      text: "≈\u{A0}80", value: .decimal("80"), number: 80, format: "\"≈\u{A0}\"0", showsAll: true),
    Printed(
      text: "\u{2212}4,5", value: .decimal("-4.5"), number: -4.5, format: "0.0", showsAll: true),
    Printed(text: "3 (2)", value: .integer(3), number: 3, format: "0", showsAll: false),
    Printed(
      text: "minst 20", value: .integer(20), number: 20, format: "\"minst \"0", showsAll: true),
    Printed(
      text: "<\u{A0}0,1\u{A0}%", value: .share(Fraction(1, over: 4_000)), number: 0.00025,
      format: "0.0%", showsAll: false),
  ])
  func `a number keeps its value and looks as it is printed`(printed: Printed) throws {
    let cell = Table.Cell(Phrase(printed.text), value: printed.value)
    let number = try #require(SheetNumber(cell, voice: Voice(.bokmål)))
    #expect(number.number == printed.number)
    #expect(number.format == printed.format)
    #expect(number.showsAll == printed.showsAll)
  }

  @Test func `a number that shows less than the report has the printed text beside it`() {
    let table = Table(
      id: "t", caption: "T",
      columns: [Table.Column("a", "A", .header), Table.Column("b", "B", .number)],
      rows: [Table.Row("r", ["x", Table.Cell("3 (2)", value: .integer(3))])])
    let report = Report(.list, language: .bokmål, title: "Tittel", blocks: [.table(table)])
    let rows = ReportWorkbook(report).workbook.sheets[0].rows
    #expect(rows.last?.cells.map(\.content) == [.text("x"), .number(3), .text("3 (2)")])
  }
}
