/// What a workbook says besides the report.
enum WorkbookSentence {
  static let toContents = ReportText("workbook.toContents")
  static let asPrinted = ReportText("workbook.asPrinted")
  static let allCards = ReportText("workbook.allCards")
  static let furtherText = ReportText("workbook.furtherText")
}
