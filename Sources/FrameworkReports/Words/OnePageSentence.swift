/// One page for a meeting.
enum OnePageSentence {
  static let unknownHeading = ReportText("onePage.unknownHeading")
  static let noBands = ReportText("onePage.noBands")
  static let allInUse = ReportText("onePage.allInUse")
  static let readMoreHeading = ReportText("onePage.readMoreHeading")
  static let readMore = ReportText("onePage.readMore")
  static let moreLines = ReportText("onePage.moreLines")
}
