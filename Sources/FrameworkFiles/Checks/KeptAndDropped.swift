public import FrameworkModel

/// A scenario wants one indicator both kept and dropped.
public struct KeptAndDropped: Check {
  public static let manual = """
    A scenario wants one indicator both kept and dropped.

    No set can do both, so no set would be found. Take it out of `must-keep` or `must-drop`.
    """

  public init() {}

  public func findings(in placed: PlacedScenario) -> [Finding] {
    let scenario = placed.scenario
    let kept = scenario.mustKeep.flatMap { reference in
      placed.indicators(of: reference.scope).map { ($0, reference.location) }
    }
    let places = Dictionary(kept) { first, _ in first }
    return scenario.mustDrop.flatMap { reference in
      placed.indicators(of: reference.scope).compactMap { indicator in
        guard let first = places[indicator] else { return nil }
        return Finding(
          .error, Self.name, .keptAndDropped(indicator, in: scenario.id), at: reference.location,
          about: scenario.id.rawValue, notes: [Finding.Note(.keptHere, at: first)],
          hint: .takeOutOne)
      }
    }
  }
}

extension Sentence {
  fileprivate static func keptAndDropped(
    _ indicator: IndicatorReference, in scenario: Scenario.ID
  ) -> Sentence {
    Sentence(
      nb: "\(indicator) skal både beholdes og ut i scenarioet \(scenario)",
      da: "\(indicator) skal både beholdes og ud i scenariet \(scenario)",
      en: "\(indicator) must be both kept and dropped in the scenario \(scenario)")
  }

  fileprivate static let keptHere = Sentence(
    nb: "her skal den beholdes", da: "her skal den beholdes", en: "here it must be kept")

  fileprivate static let takeOutOne = Sentence(
    nb: "ta den ut av must-keep eller must-drop", da: "tag den ud af must-keep eller must-drop",
    en: "take it out of must-keep or must-drop")
}
