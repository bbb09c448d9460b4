import FrameworkModel

/// How sure the answer is (glossary, section 5).
enum SurenessWord: String, GlossaryWord {
  case provenance
  case agreedCoding = "agreed-coding"
  case agreement
  case uncertainty
  case robustness
  case sensitivity
  case sensitivityTable = "sensitivity-table"
  case draws
  case seed
  case interval
  case ranksFirst = "ranks-first"
  case reviewNext = "review-next"
  case disagreement
  case assumption

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
    case .robustness: Sentence(nb: "robusthet", da: "robusthed", en: "robustness")
    case .sensitivity: Sentence(nb: "følsomhet", da: "følsomhed", en: "sensitivity")
    case .sensitivityTable:
      Sentence(nb: "følsomhetstabell", da: "følsomhedstabel", en: "sensitivity table")
    case .draws: Sentence(nb: "trekninger", da: "trækninger", en: "draws")
    case .seed: Sentence(nb: "startverdi", da: "startværdi", en: "seed")
    case .interval: Sentence(nb: "intervall", da: "interval", en: "interval")
    case .ranksFirst: Sentence(nb: "kommer først", da: "kommer først", en: "ranks first")
    case .reviewNext:
      Sentence(nb: "vurder disse først", da: "vurdér disse først", en: "review next")
    case .disagreement: Sentence(nb: "uenighet", da: "uenighed", en: "disagreement")
    case .assumption: Sentence(nb: "forutsetning", da: "forudsætning", en: "assumption")
    }
  }
}
