import FrameworkModel

/// Frameworks, schemas and what they consist of (glossary, section 1).
enum ThingWord: String, GlossaryWord {
  case framework
  case indicatorSet = "indicator-set"
  case edition
  case indicator
  case group
  case scope
  case commonSchema = "common-schema"
  case dimension
  case concept
  case lens
  case definition
  case synonym
  case source
  case dataCollection = "data-collection"
  case topic

  var sentence: Sentence {
    switch self {
    case .framework: Sentence(nb: "rammeverk", da: "rammeværk", en: "framework")
    case .indicatorSet: Sentence(nb: "indikatorsett", da: "indikatorsæt", en: "indicator set")
    case .edition: Sentence(nb: "utgave", da: "udgave", en: "edition")
    case .indicator: Sentence(nb: "indikator", da: "indikator", en: "indicator")
    case .group: Sentence(nb: "gruppe", da: "gruppe", en: "group")
    case .scope: Sentence(nb: "utsnitt", da: "udsnit", en: "scope")
    case .commonSchema:
      Sentence(nb: "felles begrepsramme", da: "fælles begrebsramme", en: "common schema")
    case .dimension: Sentence(nb: "dimensjon", da: "dimension", en: "dimension")
    case .concept: Sentence(nb: "begrep", da: "begreb", en: "concept")
    case .lens: Sentence(nb: "perspektiv", da: "perspektiv", en: "lens")
    case .definition: Sentence(nb: "definisjon", da: "definition", en: "definition")
    case .synonym: Sentence(nb: "også kalt", da: "også kaldet", en: "also called")
    case .source: Sentence(nb: "kilde", da: "kilde", en: "source")
    case .dataCollection:
      Sentence(nb: "datainnsamling", da: "dataindsamling", en: "data collection")
    case .topic: Sentence(nb: "tema", da: "tema", en: "topic")
    }
  }
}
