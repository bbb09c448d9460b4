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
}
