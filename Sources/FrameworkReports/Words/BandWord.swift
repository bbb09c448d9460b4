import FrameworkModel

/// Bands and status of an indicator (glossary, section 7).
enum BandWord: String, GlossaryWord {
  case bands
  case bandGreen = "band-green"
  case bandYellow = "band-yellow"
  case bandRed = "band-red"
  case green
  case yellow
  case red
  case asPrinted = "as-printed"
  case measured
  case unmeasured
  case planned
  case noThresholds = "no-thresholds"
  case dropped
  case notSeen = "not-seen"
  case redefined

  var sentence: Sentence {
    switch self {
    case .bands: Sentence(nb: "terskelverdier", da: "tærskelværdier", en: "threshold bands")
    case .bandGreen: Sentence(nb: "ønsket resultat", da: "ønsket resultat", en: "desired result")
    case .bandYellow:
      Sentence(
        nb: "laveste aksepterte resultat", da: "laveste accepterede resultat",
        en: "lowest accepted result")
    case .bandRed:
      Sentence(
        nb: "ikke godkjent resultat", da: "ikke godkendt resultat", en: "result not approved")
    case .green: Sentence(nb: "grønt", da: "grønt", en: "green")
    case .yellow: Sentence(nb: "gult", da: "gult", en: "yellow")
    case .red: Sentence(nb: "rødt", da: "rødt", en: "red")
    case .asPrinted: Sentence(nb: "som trykt", da: "som trykt", en: "as printed")
    case .measured: Sentence(nb: "målt", da: "målt", en: "measured")
    case .unmeasured: Sentence(nb: "ikke målt", da: "ikke målt", en: "not measured")
    case .planned:
      Sentence(nb: "ny indikator fra {år}", da: "ny indikator fra {år}", en: "new from {year}")
    case .noThresholds:
      Sentence(nb: "uten terskelverdier", da: "uden tærskelværdier", en: "no thresholds")
    case .dropped: Sentence(nb: "tatt ut", da: "udgået", en: "dropped")
    case .notSeen:
      Sentence(nb: "ikke sett i kilden", da: "ikke set i kilden", en: "not seen in the source")
    case .redefined:
      Sentence(
        nb: "omdefinert (samme id, annen mening)", da: "omdefineret (samme id, anden betydning)",
        en: "redefined")
    }
  }
}
