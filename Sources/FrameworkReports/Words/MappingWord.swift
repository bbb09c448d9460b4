import FrameworkModel

/// Mappings and what they say (glossary, section 2).
enum MappingWord: String, GlossaryWord {
  case mapping
  case mappingSet = "mapping-set"
  case relation
  case relEqual = "rel-equal"
  case relBroader = "rel-broader"
  case relNarrower = "rel-narrower"
  case relOverlaps = "rel-overlaps"
  case relNot = "rel-not"
  case relNoneFound = "rel-none-found"
  case relNotExamined = "rel-not-examined"
  case suggestion
  case inferred
  case strength
  case degree
  case confidence
  case justification
  case rationale
  case coder
  case reviewer
  case path
  case contradiction

  var sentence: Sentence {
    switch self {
    case .mapping: Sentence(nb: "kobling", da: "kobling", en: "mapping")
    case .mappingSet: Sentence(nb: "koblingssett", da: "koblingssæt", en: "mapping set")
    case .relation: Sentence(nb: "relasjon", da: "relation", en: "relation")
    case .relEqual: Sentence(nb: "dekker det samme", da: "dækker det samme", en: "equal")
    case .relBroader:
      Sentence(nb: "indikatoren er videre", da: "indikatoren er bredere", en: "indicator broader")
    case .relNarrower:
      Sentence(
        nb: "indikatoren er snevrere", da: "indikatoren er snævrere", en: "indicator narrower")
    case .relOverlaps: Sentence(nb: "overlapper delvis", da: "overlapper delvist", en: "overlaps")
    case .relNot:
      Sentence(
        nb: "ingen sammenheng (fastslått)", da: "ingen sammenhæng (fastslået)",
        en: "no relation (asserted)")
    case .relNoneFound:
      Sentence(
        nb: "vurdert, ingenting passer", da: "vurderet, intet passer", en: "examined, nothing found"
      )
    case .relNotExamined: Sentence(nb: "ikke vurdert", da: "ikke vurderet", en: "not examined")
    case .suggestion: Sentence(nb: "maskinforslag", da: "maskinforslag", en: "suggestion")
    case .inferred: Sentence(nb: "avledet", da: "afledt", en: "inferred")
    case .strength: Sentence(nb: "styrke", da: "styrke", en: "strength")
    case .degree: Sentence(nb: "grad av dekning", da: "grad af dækning", en: "degree")
    case .confidence:
      Sentence(nb: "sikkerhet i vurderingen", da: "sikkerhed i vurderingen", en: "confidence")
    case .justification: Sentence(nb: "grunnlag", da: "grundlag", en: "justification")
    case .rationale: Sentence(nb: "begrunnelse", da: "begrundelse", en: "rationale")
    case .coder: Sentence(nb: "vurderer", da: "bedømmer", en: "coder")
    case .reviewer: Sentence(nb: "kontrollør", da: "kontrollant", en: "reviewer")
    case .path: Sentence(nb: "vei", da: "vej", en: "path")
    case .contradiction: Sentence(nb: "motsigelse", da: "modsigelse", en: "contradiction")
    }
  }
}
