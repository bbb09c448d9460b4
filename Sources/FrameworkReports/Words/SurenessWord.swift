import FrameworkModel

/// How sure the answer is (glossary, section 5).
enum SurenessWord: String, GlossaryWord {
  case provenance
  case agreedCoding = "agreed-coding"
  case agreement
  case uncertainty

  var sentence: Sentence {
    switch self {
    case .provenance:
      Sentence(
        nb: "hvem som har laget og kodet", da: "hvem der har lavet og kodet", en: "provenance")
    case .agreedCoding: Sentence(nb: "felles koding", da: "fælles kodning", en: "agreed coding")
    case .agreement:
      Sentence(
        nb: "samsvar mellom vurderere", da: "overensstemmelse mellem bedømmere",
        en: "agreement between coders")
    case .uncertainty: Sentence(nb: "usikkerhet", da: "usikkerhed", en: "uncertainty")
    }
  }
}
