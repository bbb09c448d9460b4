import FrameworkModel

/// What a report says of how it was made.
enum RecordSentence {
  static let caption = ReportText("record.caption")
  static let what = ReportText("record.what")
  static let value = ReportText("record.value")
  static let version = ReportText("record.version")
  static let command = ReportText("record.command")
  static let language = ReportText("record.language")
  static let title = ReportText("record.title")
  static let date = ReportText("record.date")
  static let draws = ReportText("record.draws")
  static let seed = ReportText("record.seed")
  static let folders = ReportText("record.folders")
  static let base = ReportText("record.base")
  static let leftOut = ReportText("record.leftOut")
  static let search = ReportText("record.search")
  static let interrupted = ReportText("record.interrupted")
  static let bokmål = ReportText("record.bokmål")
  static let nynorsk = ReportText("record.nynorsk")
  static let danish = ReportText("record.danish")
  static let english = ReportText("record.english")
}
