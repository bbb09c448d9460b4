import FrameworkModel

/// The municipality's own words (glossary, section 8).
enum MunicipalWord: String, GlossaryWord {
  case focusArea = "focus-area"
  case focusGoal = "focus-goal"
  case keyChallenge = "key-challenge"
  case serviceArea = "service-area"
  case scorecard

  var sentence: Sentence {
    switch self {
    case .focusArea: Sentence(nb: "fokusområde", da: "fokusområde", en: "focus area")
    case .focusGoal: Sentence(nb: "fokusmål", da: "fokusmål", en: "focus goal")
    case .keyChallenge:
      Sentence(nb: "sentral utfordring", da: "central udfordring", en: "key challenge")
    case .serviceArea: Sentence(nb: "tjenesteområde", da: "forvaltningsområde", en: "service area")
    case .scorecard: Sentence(nb: "målekart", da: "målekort", en: "scorecard")
    }
  }
}
