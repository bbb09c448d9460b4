/// How the numbers of a decision are computed (method, sections 6 to 8).
extension MethodSentence {
  static let decisionEntries: [Entry] = [
    Entry(
      name: ReportText("method.decisionEntries.1.name"),
      formula: "Σ w(c) · min(d(b, c), cov(c, Y)) / Σ w(c) · d(b, c)",
      words: ReportText("method.decisionEntries.1.words")),
    Entry(
      name: ReportText("method.decisionEntries.2.name"),
      formula: "Σ w(c) · max(0, ±(cov(c, A) − cov(c, A′))) / Σ w(c)",
      words: ReportText("method.decisionEntries.2.words")),
    Entry(
      name: ReportText("method.decisionEntries.3.name"),
      formula: "max |{D : cov(c, X) > 0, c ∈ D}|, → max Σ w(c) · cov(c, X)",
      words: ReportText("method.decisionEntries.3.words")),
    Entry(
      name: ReportText("method.decisionEntries.4.name"),
      formula: "φ(j) = Σ w(c)/Σ w · Σ k≥j (d(k) − d(k+1))/k",
      words: ReportText("method.decisionEntries.4.words")),
    Entry(
      name: ReportText("method.decisionEntries.5.name"),
      formula: "Δ = 1.96 · √(2p(1 − p)/n)",
      words: ReportText("method.decisionEntries.5.words")),
    Entry(
      name: ReportText("method.decisionEntries.6.name"),
      formula: "d ~ Beta(νs, ν(1 − s)); w ~ Dirichlet(κw)",
      words: ReportText("method.decisionEntries.6.words")),
    Entry(
      name: ReportText("method.decisionEntries.7.name"),
      formula: "V = 2p(1 − p) · |P(o | +) − P(o | −)|",
      words: ReportText("method.decisionEntries.7.words")),
  ]
}
