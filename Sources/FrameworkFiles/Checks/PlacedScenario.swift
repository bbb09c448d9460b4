public import FrameworkModel

/// A scenario among what was read, its references looked up.
public struct PlacedScenario: Sendable {
  /// A reference of the scenario that names nothing.
  struct Unknown {
    var name: String
    var location: SourceLocation
  }

  let scenario: Scenario
  let catalogue: Catalogue
  /// In the order of the file.
  private(set) var unknown: [Unknown] = []
  /// What is in use, then the candidates, each once.
  private(set) var members: [IndicatorReference] = []

  public init(_ scenario: Scenario, in catalogue: Catalogue) {
    self.scenario = scenario
    self.catalogue = catalogue
    if let schema = scenario.schema, schemas.isEmpty {
      unknown.append(Unknown(name: schema, location: scenario.location))
    }
    var seen = Set<IndicatorReference>()
    members = ([scenario.inUse] + scenario.candidates)
      .flatMap { indicators(of: $0.scope) }.filter { seen.insert($0).inserted }
    for reference in references {
      for term in reference.scope.terms {
        note(lookUp(term).unknown, at: reference.location)
      }
    }
    for item in scenario.costs?.items ?? [] {
      switch item.subject {
      case .indicators(let scope):
        for term in scope.terms { note(lookUp(term).unknown, at: item.location) }
      case .collection(let framework, let id):
        let editions = catalogue.editions(of: framework)
        if !editions.contains(where: { $0.collections.contains { $0.id == id } }) {
          note(["\(framework)/\(id)"], at: item.location)
        }
      }
    }
  }

  /// Every scope that the scenario names outside its costs.
  private var references: [Scenario.Reference] {
    [scenario.inUse] + scenario.candidates + scenario.mustKeep + scenario.mustDrop
      + scenario.directions.map(\.indicators)
  }

  /// The schemas that the scenario may be laid on: its own, else every common one.
  var schemas: [Schema] {
    guard let name = scenario.schema else { return catalogue.schemas.filter { $0.kind == .common } }
    return catalogue.schemas.filter { "\($0.reference)" == name || $0.id.rawValue == name }
  }

  func indicators(of scope: ScopeExpression) -> [IndicatorReference] {
    scope.terms.flatMap { lookUp($0).indicators }
  }

  private mutating func note(_ names: [String], at location: SourceLocation) {
    unknown += names.map { Unknown(name: $0, location: location) }
  }

  private func lookUp(
    _ term: ScopeExpression.Term
  ) -> (indicators: [IndicatorReference], unknown: [String]) {
    let editions = catalogue.editions(of: Framework.ID(term.framework))
    let found =
      term.edition.map { edition in editions.first { $0.edition == edition } }
      ?? editions.max { ($0.year, $0.edition) < ($1.year, $1.edition) }
    guard let framework = found else {
      return (
        [], [ScopeExpression.Term(framework: term.framework, edition: term.edition).description]
      )
    }
    guard !term.selection.isEmpty else {
      return (framework.indicators.map { framework.reference(to: $0.id) }, [])
    }
    var chosen = Set<Indicator.ID>()
    var unknown: [String] = []
    for name in term.selection {
      let members = framework.members(named: name)
      chosen.formUnion(members ?? [])
      if members == nil { unknown.append("\(framework.reference)/\(name)") }
    }
    let indicators = framework.indicators.map(\.id).filter(chosen.contains)
    return (indicators.map { framework.reference(to: $0) }, unknown)
  }
}

extension Framework {
  /// The edition as a number, since 10 follows 9.
  fileprivate var year: Int { Int(edition) ?? 0 }

  /// The indicators of a group, or the one of that id or of the only one that ends in it.
  fileprivate func members(named name: String) -> [Indicator.ID]? {
    if groups.contains(where: { $0.id.rawValue == name }) {
      var wanted: Set<Group.ID> = [Group.ID(name)]
      // Parents stand before their children.
      for group in groups where group.parent.map(wanted.contains) ?? false {
        wanted.insert(group.id)
      }
      return indicators.filter { $0.group.map(wanted.contains) ?? false }.map(\.id)
    }
    if indicators.contains(where: { $0.id.rawValue == name }) { return [Indicator.ID(name)] }
    let ending = indicators.filter { $0.id.rawValue.hasSuffix("-" + name) }
    return ending.count == 1 ? ending.map(\.id) : nil
  }
}
