import FrameworkModel
import XMLStream

/// Reads scenarios in format 1.
struct ScenarioReader: DefinitionReader {
  let root = Format1.Tag.scenario
  let version = Format1.version

  func read(
    _ file: DataFile, with grammars: Grammars
  ) throws(UnusableFolder) -> Reading<Definition> {
    let grammar = try grammars.grammar("Scenarios/scenario-1.xsd")
    return reading(file, grammar, grammars.limits) { (reader, root) throws(MalformedXML) in
      try reader.readScenario(root)
    } mending: { scenario in
      (.scenario(scenario), [])
    }
  }
}

extension ElementReader {
  mutating func readScenario(_ start: XMLElement) throws(MalformedXML) -> Scenario {
    let attributes = start.attributes
    let here = place(of: start)
    var scenario = Scenario(
      id: Scenario.ID(attributes[Attribute.id] ?? ""), title: Texts(),
      schema: attributes[Attribute.schema],
      inUse: Scenario.Reference(ScopeExpression([]), location: here), candidates: [],
      objective: attributes[Attribute.objective].flatMap(Scenario.Objective.init) ?? .breadth,
      location: here)
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.title: scenario.title.entries.append(try readEntry(child))
      case Tag.description: scenario.summary.entries.append(try readEntry(child))
      case Tag.limits: scenario.limits = try readLimits(child)
      case Tag.costs: scenario.costs = try readCosts(child)
      default:
        note(child, in: &scenario)
        try skip()
      }
    }
    return scenario
  }

  /// The elements that hold attributes only.
  private func note(_ element: XMLElement, in scenario: inout Scenario) {
    let attributes = element.attributes
    switch element.name {
    case Tag.inUse: scenario.inUse = reference(element)
    case Tag.candidates: scenario.candidates.append(reference(element))
    case Tag.mustKeep: scenario.mustKeep.append(reference(element))
    case Tag.mustDrop: scenario.mustDrop.append(reference(element))
    case Tag.weight:
      scenario.weights.append(
        Scenario.Weight(
          Schema.Dimension.ID(attributes[Attribute.dimension] ?? ""),
          attributes.number(Attribute.value) ?? .one, location: place(of: element)))
    case Tag.asked:
      scenario.sample = Scenario.Sample(
        units: attributes.count(Attribute.units) ?? 0,
        answerRate: attributes.number(Attribute.answerRate) ?? .one,
        baseShare: attributes.number(Attribute.baseShare),
        deviation: attributes.number(Attribute.deviation), location: place(of: element))
    case Tag.direction:
      scenario.directions.append(
        Scenario.PolicyDirection(attributes.word(Attribute.is), of: reference(element)))
    default: break
    }
  }

  private mutating func readLimits(_ start: XMLElement) throws(MalformedXML) -> Scenario.Limits {
    let attributes = start.attributes
    var limits = Scenario.Limits(
      indicators: attributes.count(Attribute.indicators),
      burden: attributes.number(Attribute.burden),
      newCollections: attributes.count(Attribute.newCollections),
      onlyWithDirection: attributes.isTrue(Attribute.withDirection) ?? false,
      losesNothing: attributes.isTrue(Attribute.loseNothing) ?? false)
    while let child = try xml.nextChild() {
      limits.floors.append(
        Scenario.Limits.Floor(
          dimension: child.attributes[Attribute.dimension].map { Schema.Dimension.ID($0) },
          concepts: child.attributes.count(Attribute.concepts) ?? 0,
          location: place(of: child)))
      try skip()
    }
    return limits
  }

  private mutating func readCosts(_ start: XMLElement) throws(MalformedXML) -> Scenario.Costs {
    var costs = Scenario.Costs(unit: Texts(), items: [], location: place(of: start))
    while let child = try xml.nextChild() {
      guard child.name != Tag.unit else {
        costs.unit.entries.append(try readEntry(child))
        continue
      }
      let attributes = child.attributes
      let subject: Scenario.Costs.Item.Subject =
        child.name == Tag.collection
        ? .collection(
          framework: Framework.ID(attributes[Attribute.framework] ?? ""),
          DataCollection.ID(attributes[Attribute.id] ?? ""))
        : .indicators(reference(child).scope)
      costs.items.append(
        Scenario.Costs.Item(
          subject, attributes.number(Attribute.cost) ?? .zero, location: place(of: child)))
      try skip()
    }
    return costs
  }

  private func reference(_ element: XMLElement) -> Scenario.Reference {
    Scenario.Reference(
      ScopeExpression(element.attributes[Attribute.scope] ?? "") ?? ScopeExpression([]),
      location: place(of: element))
  }
}

extension XMLAttributes {
  fileprivate func count(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
}
