import FrameworkModel

/// Sets beside each other (glossary, section 4).
enum ComparisonWord: String, GlossaryWord {
  case overlap
  case containment
  case jaccard
  case specific
  case compound
  case idiosyncratic
  case redundancy
  case seriesBreak = "series-break"

  var sentence: Sentence {
    switch self {
    case .overlap: Sentence(nb: "overlapp", da: "overlap", en: "overlap")
    case .containment: Sentence(nb: "gjenfinning", da: "genfinding", en: "containment")
    case .jaccard: Sentence(nb: "Jaccard-likhet", da: "Jaccard-lighed", en: "Jaccard similarity")
    case .specific: Sentence(nb: "enkel", da: "enkel", en: "specific")
    case .compound: Sentence(nb: "sammensatt", da: "sammensat", en: "compound")
    case .idiosyncratic: Sentence(nb: "særegen", da: "særegen", en: "idiosyncratic")
    case .redundancy: Sentence(nb: "dobbeltdekning", da: "dobbeltdækning", en: "redundancy")
    case .seriesBreak:
      Sentence(nb: "brudd i tidsserien", da: "brud i tidsserien", en: "series break")
    }
  }
}
