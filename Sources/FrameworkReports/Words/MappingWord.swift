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
}
