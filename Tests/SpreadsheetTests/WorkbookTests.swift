import Spreadsheet
import Testing

@Suite struct WorkbookTests {
  private static let linked = Cell(
    .number(0.048), Style().with { $0.numberFormat = "0.0%" },
    link: .cell(sheet: "To o'er", row: 0, column: 27))

  private static var workbook: Workbook {
    let first = Sheet(
      name: "En", widths: [20, 10],
      rows: [
        Sheet.Row([Cell(.text("Hode"), Style().with { $0.isBold = true }), Cell(.text("Tall"))]),
        Sheet.Row([Cell(.text("=SUM(A1)")), linked]),
        Sheet.Row([Cell(.text("over begge"), span: 2)], height: 30),
      ], headRow: 0, headColumns: 1, filter: Sheet.Region(rows: 0...1, columns: 0...1),
      conditions: [
        Sheet.Condition(
          Sheet.Region(rows: 1...1, columns: 1...1), within: 0...1,
          Style().with { $0.fill = 0xFF0000 })
      ], footer: "R & D")
    let second = Sheet(name: "To o'er", rows: [Sheet.Row([.blank])])
    return Workbook(
      properties: Workbook.Properties(
        title: "Tittel", further: [Workbook.Properties.Further("Language", "nb")]),
      sheets: [first, second])
  }

  @Test func `the same workbook is the same bytes, and no clock is in them`() throws {
    let once = try Self.workbook.bytes()
    #expect(try Self.workbook.bytes() == once)
    #expect(once.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    // The zip format's day: years since 1980, month and day in 7, 4 and 5 bits.
    #expect(once[10...13].elementsEqual([0, 0, 0b0010_0001, 0]))
  }

  @Test func `workbooks can be written side by side`() async throws {
    let expected = try Self.workbook.bytes()
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { try Self.workbook.bytes() } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test(arguments: ["", "En/to", String(repeating: "a", count: 32), "'a", "a:b"])
  func `a sheet name that the format forbids is refused`(name: String) {
    let workbook = Workbook(sheets: [Sheet(name: "a"), Sheet(name: name)])
    #expect(throws: UnwritableWorkbook.self) { try workbook.bytes() }
  }

  @Test func `a second sheet of the same name is refused`() {
    let workbook = Workbook(sheets: [Sheet(name: "a"), Sheet(name: "A")])
    #expect(throws: UnwritableWorkbook.self) { try workbook.bytes() }
  }
}
