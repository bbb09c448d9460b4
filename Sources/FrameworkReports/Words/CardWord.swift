import FrameworkModel

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

  var sentence: Sentence {
    switch self {
    case .card: Sentence(nb: "indikatorkort", da: "indikatorkort", en: "indicator card")
    case .facet: Sentence(nb: "kjennetegn", da: "kendetegn", en: "facet")
    case .indicatorType: Sentence(nb: "indikatortype", da: "indikatortype", en: "indicator type")
    case .unit: Sentence(nb: "måleenhet", da: "måleenhed", en: "unit")
    case .scale: Sentence(nb: "skala", da: "skala", en: "scale")
    case .direction: Sentence(nb: "ønsket retning", da: "ønsket retning", en: "direction")
    case .formula: Sentence(nb: "utregning", da: "beregning", en: "formula")
    case .observationUnit:
      Sentence(nb: "observasjonsenhet", da: "observationsenhed", en: "unit of observation")
    case .base: Sentence(nb: "grunnlag for andelen", da: "grundlag for andelen", en: "base")
    case .level: Sentence(nb: "nivå", da: "niveau", en: "level")
    case .respondent: Sentence(nb: "svarer", da: "respondent", en: "respondent")
    case .answerScale: Sentence(nb: "svarskala", da: "svarskala", en: "answer scale")
    case .periodicity: Sentence(nb: "målehyppighet", da: "målehyppighed", en: "periodicity")
    case .dataSource: Sentence(nb: "datakilde", da: "datakilde", en: "data source")
    case .owner: Sentence(nb: "måleansvarlig", da: "måleansvarlig", en: "owner")
    case .result: Sentence(nb: "resultat", da: "resultat", en: "result")
    case .value: Sentence(nb: "verdi", da: "værdi", en: "value")
    case .timeSeries: Sentence(nb: "tidsserie", da: "tidsserie", en: "time series")
    case .standing: Sentence(nb: "kildens styrke", da: "kildens styrke", en: "standing of a fact")
    case .standingVerified: Sentence(nb: "bekreftet", da: "bekræftet", en: "verified")
    case .standingRounded: Sentence(nb: "avrundet", da: "afrundet", en: "rounded")
    case .standingThirdParty:
      Sentence(nb: "fra tredjepart", da: "fra tredjepart", en: "third-party")
    case .standingRanking: Sentence(nb: "bare rangering", da: "kun rangorden", en: "ranking only")
    case .standingGeneral:
      Sentence(
        nb: "allmennkunnskap, ikke kontrollert", da: "almen viden, ikke kontrolleret",
        en: "general knowledge")
    case .standingQuestion:
      Sentence(nb: "bare spørsmålet er sett", da: "kun spørgsmålet er set", en: "question only")
    case .standingInferred: Sentence(nb: "utledet", da: "udledt", en: "inferred")
    case .population: Sentence(nb: "populasjon", da: "population", en: "population")
    case .resolution:
      Sentence(nb: "minste synlige endring", da: "mindste synlige ændring", en: "resolution")
    case .tooCoarse:
      Sentence(
        nb: "for grov til å styre etter", da: "for grov til at styre efter",
        en: "too coarse to steer by")
    case .tier: Sentence(nb: "modenhet", da: "modenhed", en: "tier")
    case .ceiling: Sentence(nb: "nær taket", da: "tæt på loftet", en: "ceiling")
    case .referenceValue:
      Sentence(nb: "referanseverdi", da: "referenceværdi", en: "reference value")
    }
  }
}
