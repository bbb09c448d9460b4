import FrameworkModel

/// What the page itself says, around the report.
enum PageSentence {
  static let skip = Sentence(
    nb: "Hopp til innholdet", da: "Spring til indholdet", en: "Skip to content")
  /// The number of a printed page, as in *side 3 av 12*.
  static let page = Sentence(nb: "side", da: "side", en: "page")
  static let of = Sentence(nb: "av", da: "af", en: "of")
  static let filter = Sentence(
    nb: "Vis bare rader med", da: "Vis kun rækker med", en: "Show only rows with")
  static let shown = Sentence(
    nb: "{m} av {n} rader vises", da: "{m} af {n} rækker vises", en: "{m} of {n} rows shown")
  static let sortable = Sentence(
    nb: "(kolonnetitlene er knapper som sorterer)",
    da: "(kolonnetitlerne er knapper, der sorterer)",
    en: "(the column headings are buttons that sort)")
}
