import FrameworkModel

/// Mapping relations as SKOS says them, of the counterpart (glossary, section 2).
enum SKOSWord: String, GlossaryWord {
  case exact = "skos-exact"
  case close = "skos-close"
  case broad = "skos-broad"
  case narrow = "skos-narrow"
  case related = "skos-related"

  var sentence: Sentence {
    switch self {
    case .exact:
      Sentence(
        nb: "har eksakt samsvar med", da: "har eksakt overensstemmelse med", en: "exact match")
    case .close:
      Sentence(nb: "har nært samsvar med", da: "har nær overensstemmelse med", en: "close match")
    case .broad:
      Sentence(nb: "motparten er videre", da: "modparten er bredere", en: "broad match")
    case .narrow:
      Sentence(nb: "motparten er snevrere", da: "modparten er snævrere", en: "narrow match")
    case .related: Sentence(nb: "relatert til", da: "relateret til", en: "related match")
    }
  }
}
