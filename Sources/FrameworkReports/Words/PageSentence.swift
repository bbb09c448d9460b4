/// What the page itself says, around the report.
enum PageSentence {
  static let skip = ReportText("page.skip")
  /// The number of a printed page, as in *side 3 av 12*.
  static let page = ReportText("page.page")
  static let of = ReportText("page.of")
  static let filter = ReportText("page.filter")
  static let shown = ReportText("page.shown")
  static let sortable = ReportText("page.sortable")
}
