import FrameworkDecision
public import FrameworkModel

/// The whole report of a decision: answer, options, cards, the next step, and what it rests on.
public struct DecisionReport: Sendable {
  private let comparison: Comparison
  private let decision: Decision
  private let imprint: Imprint

  /// `decision` is that of `comparison`.
  public init(_ comparison: Comparison, _ decision: Decision, imprint: Imprint = Imprint()) {
    self.comparison = comparison
    self.decision = decision
    self.imprint = imprint
  }

  /// Answer first, then what follows from it, then how to check it.
  public func report(in language: Language) -> Report {
    let own = DecisionPage(comparison, decision, imprint: imprint, in: language)
    let page = own.page
    let sections: [Section?] = [
      own.answer, page.picture, own.options, own.curve, own.cards, own.proposals, own.robustness,
      own.nextStep, own.assessment, own.draft, own.optionDetails, own.supplements, page.coverage,
      page.steering, page.overlap, page.matrix, page.gaps, page.lenses, page.agreement, own.coders,
      page.cards, page.rows, page.findings, page.method(adding: MethodSentence.decisionEntries),
      page.sources, page.files,
    ]
    return Report(
      .decision, language: language, title: own.title, head: page.head,
      blocks: sections.compactMap(\.self).map { .section($0) })
  }
}
