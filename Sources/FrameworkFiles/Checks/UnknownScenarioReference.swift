public import FrameworkModel

/// A scenario refers to something that isn't there.
public struct UnknownScenarioReference: Check {
  public static let manual = """
    A scenario refers to something that isn't there.

    A schema, framework, group, indicator or data collection that it names was not found, or the name \
    fits several indicators. The scenario can't be used before the name is corrected.
    """

  public init() {}

  public func findings(in placed: PlacedScenario) -> [Finding] {
    placed.unknown.map { unknown in
      Finding(
        .error, Self.name, .unknown(unknown.name, in: placed.scenario.id.rawValue),
        at: unknown.location, about: placed.scenario.id.rawValue, hint: .correctReference)
    }
  }
}

extension Sentence {
  fileprivate static func unknown(_ name: String, in scenario: String) -> Sentence {
    Sentence(
      nb: "scenarioet \(scenario) viser til \(name), som ikke finnes",
      da: "scenariet \(scenario) henviser til \(name), som ikke findes",
      en: "the scenario \(scenario) refers to \(name), which doesn't exist")
  }
}
