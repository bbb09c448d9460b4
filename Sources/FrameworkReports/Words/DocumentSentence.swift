/// What a document on paper says besides the report.
enum DocumentSentence {
  static let page = ReportText("document.page")
}
