/// The municipality's own words (glossary, section 8).
enum MunicipalWord: String, GlossaryWord {
  case focusArea = "focus-area"
  case focusGoal = "focus-goal"
  case keyChallenge = "key-challenge"
  case serviceArea = "service-area"
  case scorecard
}
