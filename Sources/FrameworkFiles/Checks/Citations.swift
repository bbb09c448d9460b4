public import FrameworkModel

/// Where a definition cites a source that it doesn't list.
public struct Citations: Sendable {
  struct Citation {
    var source: Source.ID
    /// The id of the element that cites, as the sentence names it.
    var by: String
    var subject: String
    var location: SourceLocation
  }

  let listed: Set<Source.ID>
  let reference: String
  /// Only these are kept: a large file cites many times and is nearly always right.
  private(set) var unlisted: [Citation] = []

  private init(listed: [Source], in reference: String) {
    self.listed = Set(listed.map(\.id))
    self.reference = reference
  }

  private mutating func cite(
    _ sources: [Source.ID], by id: String?, at location: SourceLocation
  ) {
    for source in sources where !listed.contains(source) {
      let subject = id.map { "\(reference)/\($0)" } ?? reference
      unlisted.append(
        Citation(source: source, by: id ?? reference, subject: subject, location: location))
    }
  }

  private mutating func cite(_ facts: [Fact], by id: String?, at location: SourceLocation) {
    for fact in facts { cite(fact.sources, by: id, at: location) }
  }
}

extension Citations {
  public init(in framework: Framework) {
    self.init(listed: framework.sources, in: framework.reference.description)
    cite(framework.facts, by: nil, at: framework.location)
    for collection in framework.collections {
      let id = collection.id.rawValue
      cite(collection.sources, by: id, at: collection.location)
      cite(collection.facts, by: id, at: collection.location)
      for step in collection.steps { cite(step.sources, by: id, at: collection.location) }
    }
    for group in framework.groups {
      cite(group.sources, by: group.id.rawValue, at: group.location)
      cite(group.facts, by: group.id.rawValue, at: group.location)
    }
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    for index in indicators.indices {
      let id = indicators[index].id.rawValue
      cite(indicators[index].sources, by: id, at: indicators[index].location)
      cite(indicators[index].facts, by: id, at: indicators[index].location)
      for result in indicators[index].results.indices {
        let location = indicators[index].results[result].location
        cite(indicators[index].results[result].sources, by: id, at: location)
      }
    }
  }

  public init(in schema: Schema) {
    self.init(listed: schema.sources, in: schema.reference.description)
    cite(schema.facts, by: nil, at: schema.location)
    for dimension in schema.dimensions {
      cite(dimension.sources, by: dimension.id.rawValue, at: dimension.location)
      for concept in dimension.concepts {
        cite(concept.sources, by: concept.id.rawValue, at: concept.location)
      }
    }
  }
}
