/// How each number is computed, in the reader's language, with the formula as it is computed.
enum MethodSentence {
  /// A number: its name, its formula and what the signs mean.
  struct Entry {
    let name: ReportText
    let formula: String
    let words: ReportText
  }

  static let signs = ReportText("method.signs")

  static let entries: [Entry] = [
    Entry(
      name: ReportText("method.entries.1.name"),
      formula: "d(i, c) ∈ [0, 1]",
      words: ReportText("method.entries.1.words")),
    Entry(
      name: ReportText("method.entries.2.name"),
      formula: "Σ w(c) · max d(i, c) / Σ w(c)",
      words: ReportText("method.entries.2.words")),
    Entry(
      name: ReportText("method.entries.3.name"),
      formula: "Σ w(c) · [max d(i, c) = 1] / Σ w(c)",
      words: ReportText("method.entries.3.words")),
    Entry(
      name: ReportText("method.entries.4.name"),
      formula: "Σ w(c) · [∃ i] / Σ w(c)",
      words: ReportText("method.entries.4.words")),
    Entry(
      name: ReportText("method.entries.5.name"),
      formula: "Σ w(c) · min(1, Σ d(i, c)) / Σ w(c)",
      words: ReportText("method.entries.5.words")),
    Entry(
      name: ReportText("method.entries.6.name"),
      formula: "w(c) = w(D) / |D|",
      words: ReportText("method.entries.6.words")),
    Entry(
      name: ReportText("method.entries.7.name"),
      formula: "max d(i, c) > 0;  max d(i, c) ≥ ½",
      words: ReportText("method.entries.7.words")),
  ]
}
