/// How the value is formed.
public enum Formation: String, Vocabulary {
  case share
  case mean
  case sum
  case growth
  case orCombination = "or-combination"
  case atLeastN = "at-least-n"
  case complement
  case compositeIndex = "composite-index"
  case unknown

  public var label: Sentence {
    switch self {
    case .share:
      Sentence(
        nb: "andel (A / B × 100)", da: "andel (A / B × 100)",
        en: "share (A / B × 100)")
    case .mean: Sentence(nb: "gjennomsnitt", da: "gennemsnit", en: "mean")
    case .sum: Sentence(nb: "sum", da: "sum", en: "sum")
    case .growth:
      Sentence(
        nb: "vekst fra forrige periode", da: "vækst fra forrige periode",
        en: "growth on the period before")
    case .orCombination:
      Sentence(
        nb: "minst ett av flere svar", da: "mindst ét af flere svar",
        en: "at least one of several answers")
    case .atLeastN:
      Sentence(
        nb: "minst n av en liste", da: "mindst n fra en liste",
        en: "at least n from a list")
    case .complement:
      Sentence(
        nb: "resten av en fordeling", da: "resten af en fordeling",
        en: "remainder of a distribution")
    case .compositeIndex:
      Sentence(
        nb: "sammensatt indeks", da: "sammensat indeks",
        en: "composite index")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
