import FrameworkModel

/// Mapping relations as SKOS says them, of the counterpart (glossary, section 2).
enum SKOSWord: String, GlossaryWord {
  case exact = "skos-exact"
  case close = "skos-close"
  case broad = "skos-broad"
  case narrow = "skos-narrow"
  case related = "skos-related"
}
