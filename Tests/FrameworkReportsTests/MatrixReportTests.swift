import FrameworkModel
import FrameworkReports
import TestSupport
import Testing

@Suite struct MatrixReportTests {
  @Test(arguments: Language.spoken)
  func `reads the same as last time`(language: Language) throws {
    let report = MatrixReport(Sample.comparison()).report(in: language)
    let csv = try #require(report.csv(ofTable: "matrix"))
    expectSnapshot(of: csv, named: "matrix.\(language).csv")
    expectSnapshot(of: report.rendered(as: .markdown), named: "matrix.\(language).md")
  }

  @Test func `every cell is an exact number, a column for each scope`() throws {
    let table = try #require(MatrixReport(Sample.comparison()).report(in: .english).tables.first)
    #expect(
      table.columns.map(\.key) == [
        "concept-id", "dimension", "concept", "town@2020", "survey@2021",
      ])
    let numbers = table.rows.map { row in row.cells.suffix(2).map(\.value) }
    #expect(
      numbers == [
        [.integer(2), .integer(2)], [.integer(0), .integer(0)], [.integer(2), .integer(0)],
        [.integer(0), .integer(2)],
      ])
  }
}
