import FrameworkModel

extension Framework {
  /// Without the elements and references that can't be used, with a finding for each.
  func mended() -> (Framework, [Finding]) {
    let doubles =
      DuplicateIndicator().findings(in: self) + DuplicateGroup().findings(in: self)
      + DuplicateCollection().findings(in: self)
    let dangling =
      UnknownGroup().findings(in: self) + UnknownCollection().findings(in: self)
      + UnknownStepIndicator().findings(in: self)
      + UnknownSource().findings(in: Citations(in: self))
    var framework = self
    if !doubles.isEmpty { framework.removeDoubles() }
    if !dangling.isEmpty { framework.removeDanglingReferences() }
    return (framework, doubles + dangling)
  }

  private mutating func removeDoubles() {
    indicators.removeRepeats(of: \.id)
    groups.removeRepeats(of: \.id)
    collections.removeRepeats(of: \.id)
  }

  private mutating func removeDanglingReferences() {
    let listed = Set(sources.map(\.id))
    let known = Set(collections.map(\.id))
    let headings = Set(groups.map(\.id))
    let measured = Set(indicators.map(\.id))
    facts.keepSources(listed)
    for index in collections.indices {
      collections[index].sources.removeAll { !listed.contains($0) }
      collections[index].facts.keepSources(listed)
      for step in collections[index].steps.indices {
        collections[index].steps[step].sources.removeAll { !listed.contains($0) }
        collections[index].steps[step].indicators.removeAll { !measured.contains($0) }
      }
    }
    for index in groups.indices {
      groups[index].sources.removeAll { !listed.contains($0) }
      groups[index].facts.keepSources(listed)
    }
    for index in indicators.indices {
      if let group = indicators[index].group, !headings.contains(group) {
        indicators[index].group = nil
      }
      indicators[index].collections.removeAll { !known.contains($0) }
      indicators[index].keepSources(listed)
    }
  }
}

extension Indicator {
  fileprivate mutating func keepSources(_ listed: Set<Source.ID>) {
    sources.removeAll { !listed.contains($0) }
    facts.keepSources(listed)
    for result in results.indices {
      results[result].sources.removeAll { !listed.contains($0) }
    }
  }
}

extension Schema {
  /// Without what can't be used; nil where no coverage could be computed on the schema.
  func mended() -> (Schema?, [Finding]) {
    let weights = NegativeWeight().findings(in: self) + AllWeightsZero().findings(in: self)
    let others =
      DuplicateDimension().findings(in: self) + DuplicateConcept().findings(in: self)
      + UnknownNeighbour().findings(in: self) + UnknownSource().findings(in: Citations(in: self))
    guard weights.isEmpty else { return (nil, weights + others) }
    var schema = self
    if !others.isEmpty { schema.removeUnusable() }
    return (schema, others)
  }

  private mutating func removeUnusable() {
    let listed = Set(sources.map(\.id))
    facts.keepSources(listed)
    dimensions.removeRepeats(of: \.id)
    var seen = Set<Concept.ID>()
    for index in dimensions.indices {
      dimensions[index].concepts.removeAll { !seen.insert($0.id).inserted }
    }
    seen.formUnion(dimensions.map { Concept.ID("\($0.id).*") })
    for index in dimensions.indices {
      dimensions[index].sources.removeAll { !listed.contains($0) }
      for concept in dimensions[index].concepts.indices {
        dimensions[index].concepts[concept].neighbours.removeAll { !seen.contains($0) }
        dimensions[index].concepts[concept].sources.removeAll { !listed.contains($0) }
      }
    }
  }
}

extension [Fact] {
  fileprivate mutating func keepSources(_ listed: Set<Source.ID>) {
    for index in indices { self[index].sources.removeAll { !listed.contains($0) } }
  }
}

extension Array {
  fileprivate mutating func removeRepeats<ID: Hashable>(of id: KeyPath<Element, ID>) {
    var seen = Set<ID>()
    removeAll { !seen.insert($0[keyPath: id]).inserted }
  }
}
