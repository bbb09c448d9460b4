/// How sure the answer is, and what stands in the appendices.
extension PaperSentence {
  static let sensitivity = ReportText("paper.sensitivity")
  static let sensitivityCaption = ReportText("paper.sensitivityCaption")
  static let strict = ReportText("paper.strict")
  static let lenient = ReportText("paper.lenient")
  static let firstUnder = ReportText("paper.firstUnder")
  static let xOfY = ReportText("paper.xOfY")
  static let coders = ReportText("paper.coders")
  static let details = ReportText("paper.details")
  static let appendix = ReportText("paper.appendix")
  static let robustnessDetails = ReportText("paper.robustnessDetails")
  static let cardsOfThese = ReportText("paper.cardsOfThese")
}
