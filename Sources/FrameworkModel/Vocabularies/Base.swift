/// Who a share is of.
public enum Base: String, Vocabulary {
  case all
  case innovativeLatest = "innovative-latest"
  case nonInnovative = "non-innovative"
  case reusers
  case collaborators
  case evaluators
  case withTechnology = "with-technology"
  case withPrivatePartner = "with-private-partner"
  case organisations
  case other
  case unknown

  public var label: Sentence {
    switch self {
    case .all: Sentence(nb: "alle enheter", da: "alle enheder", en: "all units")
    case .innovativeLatest:
      Sentence(
        nb: "innovative enheter, om siste innovasjon",
        da: "innovative enheder, om seneste innovation",
        en: "innovative units, about their latest innovation")
    case .nonInnovative:
      Sentence(
        nb: "enheter uten innovasjon", da: "enheder uden innovation",
        en: "units without innovation")
    case .reusers: Sentence(nb: "gjenbrukere", da: "genbrugere", en: "reusers")
    case .collaborators:
      Sentence(
        nb: "de som samarbeidet", da: "de, der samarbejdede",
        en: "those who collaborated")
    case .evaluators:
      Sentence(
        nb: "de som evaluerte", da: "de, der evaluerede",
        en: "those who evaluated")
    case .withTechnology:
      Sentence(
        nb: "innovasjoner med teknologi", da: "innovationer med teknologi",
        en: "innovations with technology")
    case .withPrivatePartner:
      Sentence(
        nb: "med privat partner", da: "med privat partner",
        en: "with a private partner")
    case .organisations: Sentence(nb: "organisasjoner", da: "organisationer", en: "organisations")
    case .other: Sentence(nb: "annet, se teksten", da: "andet, se teksten", en: "other, see text")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
