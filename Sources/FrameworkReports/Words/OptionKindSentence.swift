/// What an option is called that can't be had.
enum OptionKindSentence {
  static let keep = ReportText("optionKind.keep")
  static let replace = ReportText("optionKind.replace")
  static let hybrid = ReportText("optionKind.hybrid")
  static let supplement = ReportText("optionKind.supplement")
  static let fewestForBreadth = ReportText("optionKind.fewestForBreadth")
  static let scenario = ReportText("optionKind.scenario")
  static let chosen = ReportText("optionKind.chosen")
  static let withDirection = ReportText("optionKind.withDirection")
}
