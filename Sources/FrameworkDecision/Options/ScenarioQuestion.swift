public import FrameworkAlignment
public import FrameworkModel

/// A scenario with every name looked up: the question that it asks, and what the answer must satisfy.
///
/// Its directions and weights are put into the definitions first, so that every figure follows them:
/// layers, choice and coverage alike.
public struct ScenarioQuestion: Sendable {
  public let scenario: Scenario
  public let question: Question
  public let objective: Objective
  /// In the order in which a conflict should name them.
  public let constraints: [Constraint]
  /// What the scenario gives a direction that the source doesn't.
  public let directions: [IndicatorReference: Direction]
  /// Whether a budget is left out, since some costs are missing or negative.
  public let leavesOutBudget: Bool

  /// Looks up everything that the scenario names.
  ///
  /// - Parameters:
  ///   - scenario: As read.
  ///   - schema: For a scenario that names none.
  ///   - lens: That the question is looked at through, if any.
  ///   - coding: Whose rows count.
  ///   - catalogue: With the frameworks that the scenario names.
  /// - Throws: For the first name that isn't there; a dimension that the schema lacks is passed over.
  public init(
    _ scenario: Scenario, on schema: Schema, through lens: Schema? = nil,
    coding: MappingSet.Coding = .agreed, in catalogue: Catalogue
  ) throws(UnresolvedReference) {
    func indicators(_ references: [Scenario.Reference]) throws(UnresolvedReference)
      -> [IndicatorReference]
    {
      var found: [IndicatorReference] = []
      for reference in references {
        found += try Scope("\(reference.scope)", in: catalogue).indicators
      }
      return found
    }
    let inUse = try Scope("\(scenario.inUse.scope)", in: catalogue)
    let offered = try Scope("\(scenario.candidateScope)", in: catalogue)
    var directions: [IndicatorReference: Direction] = [:]
    for policy in scenario.directions {
      for indicator in try indicators([policy.indicators]) {
        directions[indicator] = policy.direction
      }
    }
    let own: Schema
    if let name = scenario.schema { own = try Schema(name, in: catalogue) } else { own = schema }
    let costs = try scenario.costs.map { costs throws(UnresolvedReference) in
      try Costs(costs, in: catalogue)
    }
    let question = Question(
      inUse, or: offered, on: own.weighed(by: scenario.weights),
      through: lens?.weighed(by: scenario.weights), coding: coding,
      in: catalogue.directed(by: directions), costs: costs, asking: scenario.sample)
    self.scenario = scenario
    self.question = question
    self.directions = directions
    objective = Objective(scenario.objective)
    leavesOutBudget =
      scenario.limits.burden != nil && costs != nil && !question.candidates.usesCosts
    constraints = Constraint.all(
      of: scenario.limits, keeping: try indicators(scenario.mustKeep),
      dropping: try indicators(scenario.mustDrop), beside: question.inUse.count,
      leavingOutBudget: leavesOutBudget)
  }

  /// The best set that the scenario allows, proven.
  public func answer(within limits: SearchLimits = .none) -> Choice {
    Choice(among: question.candidates, for: objective, where: constraints, within: limits)
  }
}

extension Objective {
  /// What a scenario calls its objective.
  public init(_ objective: Scenario.Objective) {
    switch objective {
    case .coverage: self = .coverage
    case .breadth: self = .breadth(at: .aboveZero)
    case .breadthAtHalf: self = .breadth(at: .half)
    }
  }
}

extension Constraint {
  /// A scenario's limits; as many indicators as are in use where it limits neither number nor burden.
  static func all(
    of limits: Scenario.Limits, keeping kept: [IndicatorReference],
    dropping dropped: [IndicatorReference], beside size: Int, leavingOutBudget: Bool
  ) -> [Constraint] {
    var constraints: [Constraint] = []
    if let most = limits.indicators ?? (limits.burden == nil || leavingOutBudget ? size : nil) {
      constraints.append(.indicators(atMost: most))
    }
    if let budget = limits.burden, !leavingOutBudget { constraints.append(.burden(atMost: budget)) }
    if !kept.isEmpty { constraints.append(.keep(kept)) }
    if !dropped.isEmpty { constraints.append(.drop(dropped)) }
    if limits.onlyWithDirection { constraints.append(.onlyAddingWithDirection) }
    if let most = limits.newCollections { constraints.append(.newCollections(atMost: most)) }
    if limits.losesNothing { constraints.append(.nothingLost) }
    return constraints + limits.floors.map { .concepts(atLeast: $0.concepts, in: $0.dimension) }
  }
}

extension Costs {
  /// A scenario's costs, every name looked up; where two speak of one indicator the later counts.
  init(_ costs: Scenario.Costs, in catalogue: Catalogue) throws(UnresolvedReference) {
    self.init(indicators: [:])
    for item in costs.items {
      switch item.subject {
      case .collection(let framework, let id):
        collections[CollectionReference(framework, id)] = item.value
      case .indicators(let scope):
        for indicator in try Scope("\(scope)", in: catalogue).indicators {
          indicators[indicator] = item.value
        }
      }
    }
  }
}

extension Schema {
  /// The schema with the weights that a scenario gives its dimensions.
  func weighed(by weights: [Scenario.Weight]) -> Schema {
    let values = Dictionary(weights.map { ($0.dimension, $0.value) }) { _, later in later }
    var schema = self
    for index in schema.dimensions.indices {
      if let value = values[schema.dimensions[index].id] { schema.dimensions[index].weight = value }
    }
    return schema
  }
}

extension Catalogue {
  /// The catalogue with the directions that a scenario gives, which is a choice of policy.
  func directed(by directions: [IndicatorReference: Direction]) -> Catalogue {
    guard !directions.isEmpty else { return self }
    var catalogue = self
    for framework in catalogue.frameworks.indices {
      let reference = catalogue.frameworks[framework].reference
      for place in catalogue.frameworks[framework].indicators.indices {
        let id = catalogue.frameworks[framework].indicators[place].id
        guard let direction = directions[IndicatorReference(reference, id)] else { continue }
        catalogue.frameworks[framework].indicators[place].facets.direction = direction
      }
    }
    return catalogue
  }
}
