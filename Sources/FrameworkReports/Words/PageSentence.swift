/// What the page itself says, around the report.
enum PageSentence {
  static let skip = ReportText("page.skip")
}
