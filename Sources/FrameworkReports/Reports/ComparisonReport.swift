public import FrameworkModel

/// Two or more scopes side by side: the answer, what it rests on, and how to check it.
public struct ComparisonReport: Sendable {
  private let comparison: Comparison
  private let imprint: Imprint

  public init(_ comparison: Comparison, imprint: Imprint = Imprint()) {
    self.comparison = comparison
    self.imprint = imprint
  }

  /// The whole report, in the order that a reader needs it.
  public func report(in language: Language) -> Report {
    let page = ComparisonPage(comparison, imprint: imprint, in: language)
    let sections: [Section?] = [
      page.answer, page.picture, page.coverageAndCurve, page.steering,
      comparison.scopes.count > 1 ? page.overlap : nil, page.matrix, page.gaps, page.lenses,
      page.agreement, page.cards, page.rows, page.findings, page.method, page.sources, page.files,
    ]
    return Report(
      .comparison, language: language, title: page.title, head: page.head,
      blocks: sections.compactMap { $0 }.map { .section($0) })
  }
}

/// One scope: the same parts without what only two have.
public struct CoverageReport: Sendable {
  private let comparison: Comparison
  private let imprint: Imprint

  /// Reports on the first scope of a comparison.
  public init(_ comparison: Comparison, imprint: Imprint = Imprint()) {
    self.comparison = comparison
    self.imprint = imprint
  }

  /// Coverage, layers, gaps and rows; no cards and no formulas.
  public func report(in language: Language) -> Report {
    let page = ComparisonPage(comparison, imprint: imprint, in: language)
    let sections = [
      page.answer, page.picture, page.coverageAndCurve, page.steering, page.matrix, page.gaps,
      page.agreement, page.rows, page.findings,
    ]
    return Report(
      .coverage, language: language, title: page.title, head: page.head,
      blocks: sections.map { .section($0) })
  }
}
