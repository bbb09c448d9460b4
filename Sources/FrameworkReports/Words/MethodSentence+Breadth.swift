extension MethodSentence {
  static let breadthEntries: [Entry] = [
    Entry(
      name: ReportText("method.breadthEntries.1.name"),
      formula: "1D = exp(−Σ p(D) · ln p(D));  2D = 1 / Σ p(D)²",
      words: ReportText("method.breadthEntries.1.words")),
    Entry(
      name: ReportText("method.breadthEntries.2.name"),
      formula: "1D(Z) = exp(−Σ p(c) · ln (Zp)(c));  Q = Σ p(c) · p(c′) · (1 − Z)",
      words: ReportText("method.breadthEntries.2.words")),
    Entry(
      name: ReportText("method.breadthEntries.3.name"),
      formula: "Σ [1 − C(N − N(D), k) / C(N, k)]",
      words: ReportText("method.breadthEntries.3.words")),
    Entry(
      name: ReportText("method.breadthEntries.4.name"),
      formula: "Σ w·s / Σ w·a;  Σ w·s / Σ w·(a + b − s)",
      words: ReportText("method.breadthEntries.4.words")),
    Entry(
      name: ReportText("method.breadthEntries.5.name"),
      formula: "X′ = {i ∈ X : …}",
      words: ReportText("method.breadthEntries.5.words")),
    Entry(
      name: ReportText("method.breadthEntries.6.name"),
      formula: "d(i, l) = max d(i, c) · d(c, l)",
      words: ReportText("method.breadthEntries.6.words")),
    Entry(
      name: ReportText("method.breadthEntries.7.name"),
      formula: "κ = (Po − Pe) / (1 − Pe)",
      words: ReportText("method.breadthEntries.7.words")),
  ]
}
