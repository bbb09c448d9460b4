public import FrameworkModel

/// A scenario gives costs, but not for everything that it compares.
public struct MissingCost: Check {
  public static let manual = """
    A scenario gives costs, but not for everything that it compares.

    Costs are the municipality's own, for every indicator and every data collection of the question or \
    for none: a missing one counted as 0 would make the option that nobody costed the cheapest. The burden \
    isn't used until they are complete. A collection that costs nothing more has cost 0.
    """

  public init() {}

  public func findings(in placed: PlacedScenario) -> [Finding] {
    guard let costs = placed.scenario.costs else { return [] }
    var costed = Set<String>()
    for item in costs.items {
      switch item.subject {
      case .collection(let framework, let id): costed.insert("\(framework)/\(id)")
      case .indicators(let scope):
        costed.formUnion(placed.indicators(of: scope).map(\.description))
      }
    }
    let missing = needed(by: placed).filter { !costed.contains($0) }
    guard let first = missing.first else { return [] }
    return [
      Finding(
        .warning, Self.name, .uncosted(missing.count, first, placed.scenario.id),
        at: costs.location, about: placed.scenario.id.rawValue, hint: .costOrNone)
    ]
  }

  /// Every indicator and the collections that they name, each once.
  private func needed(by placed: PlacedScenario) -> [String] {
    var seen = Set<String>()
    let names = placed.members.flatMap { member -> [String] in
      let framework = placed.catalogue.framework(member.framework)
      let indicator = framework?.indicators.first { $0.id == member.indicator }
      return [member.description]
        + (indicator?.collections ?? []).map { "\(member.framework.framework)/\($0)" }
    }
    return names.filter { seen.insert($0).inserted }
  }
}

extension Sentence {
  fileprivate static func uncosted(
    _ count: Int, _ first: String, _ scenario: Scenario.ID
  ) -> Sentence {
    Sentence(
      nb: "\(count) indikatorer eller datainnsamlinger i scenarioet \(scenario) mangler innsats, "
        + "den første er \(first)",
      da: "\(count) indikatorer eller dataindsamlinger i scenariet \(scenario) mangler indsats, "
        + "den første er \(first)",
      en: "\(count) indicators or data collections of the scenario \(scenario) have no cost, "
        + "first of them \(first)")
  }

  fileprivate static let costOrNone = Sentence(
    nb: "oppgi innsats for alle eller for ingen; skriv 0 der det ikke koster noe ekstra",
    da: "angiv indsats for alle eller for ingen; skriv 0, hvor det ikke koster noget ekstra",
    en: "give costs for all of them or for none; write 0 where nothing is added")
}
