public import FrameworkModel

/// A scenario makes a demand on an indicator that it doesn't compare.
public struct OutsideScenario: Check {
  public static let manual = """
    A scenario makes a demand on an indicator that it doesn't compare.

    It is neither in use nor a candidate there, so a `must-keep`, a `must-drop` or a `direction` for it \
    changes nothing. Add it to `in-use` or `candidates`, or take the demand out.
    """

  public init() {}

  public func findings(in placed: PlacedScenario) -> [Finding] {
    let scenario = placed.scenario
    let members = Set(placed.members)
    let demands = scenario.mustKeep + scenario.mustDrop + scenario.directions.map(\.indicators)
    return demands.flatMap { demand in
      placed.indicators(of: demand.scope).filter { !members.contains($0) }.map { indicator in
        Finding(
          .warning, Self.name, .outside(indicator, scenario.id), at: demand.location,
          about: scenario.id.rawValue, hint: .addOrTakeOut)
      }
    }
  }
}

extension Sentence {
  fileprivate static func outside(
    _ indicator: IndicatorReference, _ scenario: Scenario.ID
  ) -> Sentence {
    Sentence(
      nb:
        "\(indicator) er verken i bruk eller kandidat i scenarioet \(scenario), så kravet virker ikke",
      da:
        "\(indicator) er hverken i brug eller kandidat i scenariet \(scenario), så kravet virker ikke",
      en: "\(indicator) is neither in use nor a candidate in the scenario \(scenario), "
        + "so the demand has no effect")
  }

  fileprivate static let addOrTakeOut = Sentence(
    nb: "legg den til i in-use eller candidates, eller ta ut kravet",
    da: "tilføj den i in-use eller candidates, eller tag kravet ud",
    en: "add it to in-use or candidates, or take the demand out")
}
