import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct `Questions that scenarios ask` {
  private func shipped(_ id: Scenario.ID) throws -> ScenarioQuestion {
    let catalogue = try Shipped.catalogue()
    return try ScenarioQuestion(
      #require(catalogue.scenario(id)), on: Schema("public-innovation", in: catalogue),
      in: catalogue)
  }

  @Test func `broad at the same number reaches six dimensions`() throws {
    let scenario = try shipped("asker-broad")
    #expect(scenario.constraints == [.indicators(atMost: 4)])
    let best = try #require(scenario.answer().answer?.best)
    #expect(best.touched.count == 6 && best.size == 4)
    #expect(best.indicators.map(\.indicator) == ["L.1.1", "IB-C7", "IB-F2", "IB-J1"])
  }

  @Test func `the benefit chain stays, and breadth is added beside it`() throws {
    let scenario = try shipped("asker-benefit-chain")
    let best = try #require(scenario.answer().answer?.best)
    #expect(best.size == 8)
    for id in ["L.2.1", "L.2.2", "L.2.3"] {
      #expect(best.indicators.contains { $0.indicator.rawValue == id })
    }
    #expect(best.touched.count >= 9)
  }

  @Test func `at most one new data collection is started`() throws {
    let scenario = try shipped("asker-one-collection")
    #expect(scenario.constraints.contains(.newCollections(atMost: 1)))
    let best = try #require(scenario.answer().answer?.best)
    #expect(best.newCollections.count == 1 && best.current == 4)
    #expect(best.touched.count == 9)
  }

  private func scenario(_ change: (inout Scenario) -> Void) -> Scenario {
    func reference(_ text: String) -> Scenario.Reference {
      Scenario.Reference(ScopeExpression(text) ?? ScopeExpression([]), location: .sample())
    }
    var scenario = Scenario(
      id: "s", title: [.english: "S"], inUse: reference("now"), candidates: [reference("new")],
      location: .sample())
    change(&scenario)
    return scenario
  }

  private func reference(_ text: String) -> Scenario.Reference {
    Scenario.Reference(ScopeExpression(text) ?? ScopeExpression([]), location: .sample())
  }

  private func ask(_ change: (inout Scenario) -> Void = { _ in }) throws -> ScenarioQuestion {
    let catalogue = try RandomQuestion(seed: 3).question.catalogue
    return try ScenarioQuestion(
      scenario(change), on: #require(catalogue.schemas.first), in: catalogue)
  }

  @Test func `without limits as many indicators as are in use`() throws {
    let asked = try ask()
    #expect(asked.constraints == [.indicators(atMost: 3)])
    #expect(asked.objective == .breadth(at: .aboveZero))
    #expect(try ask { $0.objective = .breadthAtHalf }.objective == .breadth(at: .half))
    #expect(try ask { $0.objective = .coverage }.objective == .coverage)
  }

  @Test func `every limit becomes a constraint, in order`() throws {
    let asked = try ask {
      $0.mustKeep = [reference("now/now-1")]
      $0.mustDrop = [reference("now/now-2,now-3")]
      $0.limits = Scenario.Limits(
        indicators: 5, burden: ExactDecimal(7), newCollections: 2, onlyWithDirection: true,
        losesNothing: true,
        floors: [.init(dimension: "a", concepts: 1, location: .sample())])
    }
    let now = FrameworkReference("now", edition: "1")
    #expect(
      asked.constraints == [
        .indicators(atMost: 5), .burden(atMost: ExactDecimal(7)),
        .keep([IndicatorReference(now, "now-1")]),
        .drop([IndicatorReference(now, "now-2"), IndicatorReference(now, "now-3")]),
        .onlyAddingWithDirection, .newCollections(atMost: 2), .nothingLost,
        .concepts(atLeast: 1, in: "a"),
      ])
    #expect(!asked.leavesOutBudget)
  }

  @Test func `weights and directions reach every figure`() throws {
    let asked = try ask {
      $0.weights = [
        .init("a", .zero, location: .sample()), .init("nothing", .one, location: .sample()),
      ]
      $0.directions = [.init(.lower, of: reference("new/new-1"))]
    }
    #expect(asked.question.weights.parts == [0, 0, 1, 1, 1, 1])
    let new = IndicatorReference(FrameworkReference("new", edition: "1"), "new-1")
    #expect(asked.directions == [new: .lower])
    #expect(asked.question.candidates[new]?.hasDirection == true)
    #expect(asked.question.rows[new]?.indicator.facets.direction == .lower)
  }

  @Test func `costs count where they are complete, and a budget only then`() throws {
    let costs = Scenario.Costs(
      unit: [.english: "hours"],
      items: [
        .init(
          .indicators(try #require(ScopeExpression("now + new"))), ExactDecimal(2),
          location: .sample()),
        .init(
          .indicators(try #require(ScopeExpression("new/new-1"))), ExactDecimal(5),
          location: .sample()),
        .init(.collection(framework: "now", "survey"), ExactDecimal(40), location: .sample()),
      ], location: .sample())
    let asked = try ask {
      $0.costs = costs
      $0.limits.burden = ExactDecimal(6)
    }
    #expect(asked.question.candidates.usesCosts && !asked.leavesOutBudget)
    #expect(asked.constraints == [.burden(atMost: ExactDecimal(6))])
    let (new, now) = (asked.question.offered[0], asked.question.inUse[0])
    #expect(asked.question.burden(of: [new, now]) == Fraction(7))
    let incomplete = try ask {
      $0.costs = Scenario.Costs(unit: costs.unit, items: [costs.items[1]], location: .sample())
      $0.limits.burden = ExactDecimal(6)
    }
    #expect(incomplete.leavesOutBudget)
    #expect(incomplete.constraints == [.indicators(atMost: 3)])
  }

  @Test func `a name that isn't there is told`() throws {
    #expect(throws: UnresolvedReference.self) {
      try ask { $0.mustKeep = [reference("now/now-9")] }
    }
    #expect(throws: UnresolvedReference.self) { try ask { $0.schema = "none" } }
    #expect(throws: UnresolvedReference.self) {
      try ask {
        $0.costs = Scenario.Costs(
          unit: [:],
          items: [
            .init(.indicators(ScopeExpression([.init(framework: "x")])), .one, location: .sample())
          ], location: .sample())
      }
    }
  }

  @Test func `a scenario stands among the options, and an impossible one among the unanswered`()
    throws
  {
    let possible = try ask { $0.limits.indicators = 2 }
    let impossible = try ask {
      $0.limits.indicators = 1
      $0.mustKeep = [reference("now")]
    }
    let options = Options(
      in: possible.question, for: .coverage,
      asking: .init(dropping: [possible.question.inUse[0]], adding: [1], within: ExactDecimal(3)),
      scenarios: [possible, impossible])
    #expect(options.all.contains { $0.kind == .scenario("s") && $0.indicators.count <= 2 })
    #expect(options.unanswered.map(\.kind) == [.scenario("s")])
    #expect(options[.replace(1), .all]?.change.dropped.contains(possible.question.inUse[0]) == true)
    #expect(options.all.allSatisfy { !$0.name.nb.isEmpty && !$0.name.da.isEmpty })
    #expect(options[.hybrid(3), .all]?.budget == ExactDecimal(3))
  }
}
