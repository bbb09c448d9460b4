public import FrameworkModel

/// Every text of a framework, schema or scenario that a reader may meet.
public struct DefinitionTexts: Sendable {
  public var reference: String
  public var location: SourceLocation
  public var texts: [Texts]
}

extension DefinitionTexts {
  public init(of framework: Framework) {
    reference = framework.reference.description
    location = framework.location
    texts = [framework.title, framework.shortTitle, framework.document, framework.owner.name]
    texts += framework.facts.flatMap(\.texts)
    texts += framework.collections.flatMap(\.texts)
    for group in framework.groups {
      texts += [group.label, group.goal] + group.facts.flatMap(\.texts)
    }
    texts += framework.indicators.lazy.flatMap(\.texts)
    texts.removeAll(where: \.isEmpty)
  }

  public init(of schema: Schema) {
    reference = schema.reference.description
    location = schema.location
    texts = [schema.title, schema.shortTitle] + schema.facts.flatMap(\.texts)
    for dimension in schema.dimensions {
      texts += [dimension.label, dimension.shortLabel, dimension.definition]
      for concept in dimension.concepts {
        texts += [concept.label, concept.shortLabel, concept.definition]
        texts += [concept.counts, concept.doesNotCount]
      }
    }
    texts.removeAll(where: \.isEmpty)
  }
}

extension DefinitionTexts {
  public init(of scenario: Scenario) {
    reference = scenario.id.rawValue
    location = scenario.location
    texts = [scenario.title, scenario.summary, scenario.costs?.unit ?? Texts()]
    texts.removeAll(where: \.isEmpty)
  }
}

extension Fact {
  fileprivate var texts: [Texts] { [name, text] }
}

extension DataCollection {
  fileprivate var texts: [Texts] {
    [label, burden] + facts.flatMap(\.texts)
      + steps.flatMap { [$0.asked, $0.question, $0.answers] }
  }
}

extension Indicator {
  fileprivate var texts: [Texts] {
    [label, shortLabel, definition]
      + [facets.unitText, facets.baseText, facets.answers, facets.formula]
      + results.flatMap { [$0.segmentLabel, $0.text, $0.note] }
      + breaks.map(\.note) + facts.flatMap(\.texts)
  }
}
