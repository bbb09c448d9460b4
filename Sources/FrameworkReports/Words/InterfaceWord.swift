import FrameworkModel

/// Findings, files and the page itself (glossary, section 9).
enum InterfaceWord: String, GlossaryWord {
  case finding
  case error
  case warning
  case note
  case hint
  case check
  case file
  case line
  case column
  case contents
  case row
  case table
  case figure
  case heatMap = "heat-map"
  case textAlternative = "text-alternative"
  case howComputed = "how-computed"
  case showRows = "show-rows"
  case fingerprint
  case missingTranslation = "missing-translation"

  var sentence: Sentence {
    switch self {
    case .finding: Sentence(nb: "funn", da: "fund", en: "finding")
    case .error: Sentence(nb: "feil", da: "fejl", en: "error")
    case .warning: Sentence(nb: "advarsel", da: "advarsel", en: "warning")
    case .note: Sentence(nb: "merknad", da: "bemærkning", en: "note")
    case .hint: Sentence(nb: "råd", da: "råd", en: "hint")
    case .check: Sentence(nb: "kontroll", da: "kontrol", en: "check")
    case .file: Sentence(nb: "fil", da: "fil", en: "file")
    case .line: Sentence(nb: "linje", da: "linje", en: "line")
    case .column: Sentence(nb: "kolonne", da: "kolonne", en: "column")
    case .contents: Sentence(nb: "innhold", da: "indhold", en: "contents")
    case .row: Sentence(nb: "rad", da: "række", en: "row")
    case .table: Sentence(nb: "tabell", da: "tabel", en: "table")
    case .figure: Sentence(nb: "figur", da: "figur", en: "figure")
    case .heatMap: Sentence(nb: "varmekart", da: "varmekort", en: "heat map")
    case .textAlternative:
      Sentence(nb: "tekstalternativ", da: "tekstalternativ", en: "text alternative")
    case .howComputed:
      Sentence(
        nb: "slik er tallet regnet ut", da: "sådan er tallet beregnet", en: "how this is computed")
    case .showRows:
      Sentence(
        nb: "vis koblingene bak tallet", da: "vis koblingerne bag tallet",
        en: "show the rows behind this number")
    case .fingerprint:
      Sentence(
        nb: "fingeravtrykk (SHA-256)", da: "fingeraftryk (SHA-256)", en: "fingerprint (SHA-256)")
    case .missingTranslation:
      Sentence(nb: "mangler oversettelse", da: "mangler oversættelse", en: "missing translation")
    }
  }
}
