/// The next step: scorecard, plan, the municipality's own judgement.
extension DecisionSentence {
  static let nextStepHeading = ReportText("decision.nextStepHeading")
  static let scorecardIntroduction = ReportText("decision.scorecardIntroduction")
  static let scorecardCaption = ReportText("decision.scorecardCaption")
  static let keyChallenges = ReportText("decision.keyChallenges")
  static let measuringIndicators = ReportText("decision.measuringIndicators")
  static let planCaption = ReportText("decision.planCaption")
  static let whoIsAsked = ReportText("decision.whoIsAsked")
  static let byWhom = ReportText("decision.byWhom")
  static let feeds = ReportText("decision.feeds")
  static let newOrInUse = ReportText("decision.newOrInUse")
  static let alreadyInUse = ReportText("decision.alreadyInUse")
  static let isNew = ReportText("decision.isNew")
  static let workInSource = ReportText("decision.workInSource")
  static let draftHeading = ReportText("decision.draftHeading")
  static let draftIntroduction = ReportText("decision.draftIntroduction")

  /// What the municipality may ask itself; no answers are given.
  static let questions = [
    ReportText("decision.questions.1"),
    ReportText("decision.questions.2"),
    ReportText("decision.questions.3"),
    ReportText("decision.questions.4"),
    ReportText("decision.questions.5"),
    ReportText("decision.questions.6"),
  ]

  /// The points that a decision needs, with gaps.
  static let draftPoints = [
    ReportText("decision.draftPoints.1"),
    ReportText("decision.draftPoints.2"),
    ReportText("decision.draftPoints.3"),
    ReportText("decision.draftPoints.4"),
    ReportText("decision.draftPoints.5"),
    ReportText("decision.draftPoints.6"),
  ]
}
