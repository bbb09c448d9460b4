import FrameworkModel

/// What stands around the content-overlap matrix.
enum MatrixSentence {
  static let title = ReportText("matrix.title")
  static let reading = ReportText("matrix.reading")
  static let presenceOnly = ReportText("matrix.presenceOnly")
  static let pair = ReportText("matrix.pair")
}
