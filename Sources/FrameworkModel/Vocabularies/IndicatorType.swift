/// The place of an indicator in the result chain.
public enum IndicatorType: String, Vocabulary {
  case input
  case process
  case output
  case outcome
  case impact
  case context
  case unknown

  public var label: Sentence {
    switch self {
    case .input: Sentence(nb: "innsatsfaktor", da: "ressource (input)", en: "input")
    case .process:
      Sentence(
        nb: "aktivitet eller prosess", da: "aktivitet eller proces",
        en: "activity or process")
    case .output:
      Sentence(
        nb: "produkt eller leveranse", da: "præstation eller leverance (output)",
        en: "output")
    case .outcome:
      Sentence(
        nb: "brukereffekt", da: "virkning for brugerne (outcome)",
        en: "outcome")
    case .impact:
      Sentence(
        nb: "samfunnseffekt", da: "samfundseffekt (langsigtet virkning)",
        en: "impact")
    case .context: Sentence(nb: "rammevilkår", da: "rammevilkår", en: "context")
    case .unknown: Sentence(nb: "ukjent", da: "ukendt", en: "unknown")
    }
  }
}
