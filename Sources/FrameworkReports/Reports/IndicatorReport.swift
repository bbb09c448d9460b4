public import FrameworkModel

/// The card of one indicator.
public struct IndicatorReport: Sendable {
  private let indicator: Indicator
  private let framework: Framework
  private let schema: Schema?
  private let coding: MappingSet.Coding
  private let findings: [Finding]
  private let catalogue: Catalogue

  /// Needs every edition of the framework in the catalogue, for the series, and the mapping to the
  /// schema; of the findings, those that name the indicator are shown on its card.
  public init(
    _ indicator: Indicator, of framework: Framework, on schema: Schema?,
    coding: MappingSet.Coding = .agreed, findings: [Finding] = [], in catalogue: Catalogue
  ) {
    self.indicator = indicator
    self.framework = framework
    self.schema = schema
    self.coding = coding
    self.findings = findings
    self.catalogue = catalogue
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let set = schema.flatMap {
      catalogue.mappingSet(
        from: .framework(framework.reference), to: $0.reference, coding: coding)
    }
    let card = IndicatorCard(
      indicator: indicator, framework: framework, editions: catalogue.editions(of: framework.id),
      schema: schema,
      mappings: set?.mappings.filter { $0.subject == indicator.id.rawValue } ?? [],
      findings: findings, voice: voice, linksToConcepts: false
    ).section
    return Report(
      .indicator, language: language, title: card.heading, head: [framework.shortName(voice)],
      blocks: card.blocks)
  }
}
