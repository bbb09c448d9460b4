import FrameworkModel

/// What is said of a report that was made again.
enum VerificationSentence {
  static let title = ReportText("verification.title")
  static let made = ReportText("verification.made")
  static let reproduced = ReportText("verification.reproduced")
  static let reproducedOf = ReportText("verification.reproducedOf")
  static let sheets = ReportText("verification.sheets")
  static let notReproduced = ReportText("verification.notReproduced")
  static let counts = ReportText("verification.counts")
  static let obstacle = ReportText("verification.obstacle")
  static let alteredAfterwards = ReportText("verification.alteredAfterwards")
  static let filesCaption = ReportText("verification.filesCaption")
  static let differencesCaption = ReportText("verification.differencesCaption")
  static let what = ReportText("verification.what")
  static let changed = ReportText("verification.changed")
  static let missing = ReportText("verification.missing")
  static let unknown = ReportText("verification.unknown")
  static let inReport = ReportText("verification.inReport")
  static let now = ReportText("verification.now")
  static let absent = ReportText("verification.absent")
  static let texts = ReportText("verification.texts")
  static let wholeTable = ReportText("verification.wholeTable")
  static let more = ReportText("verification.more")
}
