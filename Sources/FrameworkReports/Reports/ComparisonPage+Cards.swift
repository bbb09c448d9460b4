import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// One card for each indicator, once, under the first set that holds it.
  var cards: Section { cards { _ in true } }

  /// The cards of some indicators alone.
  func cards(where isTold: (IndicatorReference) -> Bool) -> Section {
    var seen = Set<IndicatorReference>()
    let byIndicator = Dictionary(grouping: lines, by: \.reference)
    let sections = scopes.map { scope in
      let cards = scope.alignment.rows
        .filter { isTold($0.reference) && seen.insert($0.reference).inserted }
        .compactMap { card($0, byIndicator[$0.reference] ?? []) }
      return Block.section(
        Section(
          id: "cards-" + scope.letter, scope.titled(voice), style: .foldable,
          cards.map { .section($0) }))
    }
    return Section(id: "cards", Phrase(voice(ReportSentence.cardsHeading)), sections)
  }

  private func card(_ row: Alignment.Row, _ lines: [MappingLine]) -> Section? {
    guard let framework = comparison.catalogue.framework(row.reference.framework) else {
      return nil
    }
    return IndicatorCard(
      indicator: row.indicator, framework: framework,
      editions: comparison.catalogue.editions(of: framework.id), schema: commonSchema,
      mappings: lines.map(\.mapping), findings: imprint.findings, voice: voice,
      linksToConcepts: true
    ).section
  }
}
