import FrameworkModel

/// A thing that is counted, in the singular and the plural (glossary, section 11, *Plural*).
enum Counted: Sendable {
  case dimension, concept, indicator, mapping, gap, finding, coder, framework, edition, lens
  case error, warning, note, scope

  /// Singular and plural.
  var forms: (one: Sentence, many: Sentence) {
    switch self {
    case .dimension: Self.forms("dimensjon", "dimensjoner", "dimension", "dimensioner", "dimension")
    case .concept: Self.forms("begrep", "begreper", "begreb", "begreber", "concept")
    case .indicator: Self.forms("indikator", "indikatorer", "indikator", "indikatorer", "indicator")
    case .mapping: Self.forms("kobling", "koblinger", "kobling", "koblinger", "mapping")
    case .gap: Self.forms("hull", "hull", "hul", "huller", "gap")
    case .finding: Self.forms("funn", "funn", "fund", "fund", "finding")
    case .coder: Self.forms("vurderer", "vurderere", "bedømmer", "bedømmere", "coder")
    case .framework: Self.forms("rammeverk", "rammeverk", "rammeværk", "rammeværker", "framework")
    case .edition: Self.forms("utgave", "utgaver", "udgave", "udgaver", "edition")
    case .lens:
      (
        Sentence(nb: "perspektiv", da: "perspektiv", en: "lens"),
        Sentence(nb: "perspektiver", da: "perspektiver", en: "lenses")
      )
    case .error: Self.forms("feil", "feil", "fejl", "fejl", "error")
    case .warning: Self.forms("advarsel", "advarsler", "advarsel", "advarsler", "warning")
    case .note: Self.forms("merknad", "merknader", "bemærkning", "bemærkninger", "note")
    case .scope: Self.forms("utsnitt", "utsnitt", "udsnit", "udsnit", "scope")
    }
  }

  private static func forms(
    _ nb: String, _ nbMany: String, _ da: String, _ daMany: String, _ en: String
  ) -> (one: Sentence, many: Sentence) {
    (Sentence(nb: nb, da: da, en: en), Sentence(nb: nbMany, da: daMany, en: en + "s"))
  }
}

extension Voice {
  /// `1 dimensjon`, `0 dimensjoner`, `3 dimensjoner`.
  func count(_ number: Int, _ thing: Counted) -> String {
    integer(number) + "\u{A0}" + name(of: number, thing)
  }

  /// The thing's name alone, in the number that `number` asks for.
  func name(of number: Int, _ thing: Counted) -> String {
    self(number == 1 ? thing.forms.one : thing.forms.many)
  }
}

extension Voice {
  /// The plural with a capital letter, as over a column.
  func capitalised(_ thing: Counted) -> String { Self.capitalised(name(of: 2, thing)) }
}
