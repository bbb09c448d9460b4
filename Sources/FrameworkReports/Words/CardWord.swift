/// What an indicator card holds (glossary, section 6).
enum CardWord: String, GlossaryWord {
  case card
  case facet
  case indicatorType = "indicator-type"
  case unit
  case scale
  case direction
  case formula
  case observationUnit = "observation-unit"
  case base
  case level
  case respondent
  case answerScale = "answer-scale"
  case periodicity
  case dataSource = "data-source"
  case owner
  case result
  case value
  case timeSeries = "time-series"
  case standing
  case standingVerified = "standing-verified"
  case standingRounded = "standing-rounded"
  case standingThirdParty = "standing-third-party"
  case standingRanking = "standing-ranking"
  case standingGeneral = "standing-general"
  case standingQuestion = "standing-question"
  case standingInferred = "standing-inferred"
  case population
  case resolution
  case tooCoarse = "too-coarse"
  case tier
  case ceiling
  case referenceValue = "reference-value"
}
