public import FrameworkModel

/// A scenario speaks of a dimension that its schema doesn't have.
public struct UnknownDimension: Check {
  public static let manual = """
    A scenario speaks of a dimension that its schema doesn't have.

    A weight or an *at least* names it. Where the scenario names no schema, no common schema has it. The \
    scenario can't be used before the id is corrected.
    """

  public init() {}

  public func findings(in placed: PlacedScenario) -> [Finding] {
    let known = Set(placed.schemas.flatMap(\.dimensions).map(\.id))
    let scenario = placed.scenario
    guard !known.isEmpty else { return [] }
    let named =
      scenario.weights.map { ($0.dimension, $0.location) }
      + scenario.limits.floors.compactMap { floor in floor.dimension.map { ($0, floor.location) } }
    return named.filter { !known.contains($0.0) }.map { dimension, location in
      Finding(
        .error, Self.name,
        .unknown(.dimension, dimension.rawValue, of: scenario.schema, scenario.id.rawValue),
        at: location, about: scenario.id.rawValue, hint: .correctReference)
    }
  }
}

extension Sentence {
  fileprivate static func unknown(
    _ kind: Kind, _ id: String, of schema: String?, _ scenario: String
  ) -> Sentence {
    let place = Sentence(
      nb: schema ?? "ingen felles begrepsramme", da: schema ?? "ingen fælles begrebsramme",
      en: schema ?? "no common schema")
    let lacks =
      schema == nil
      ? Sentence(nb: "har", da: "har", en: "has")
      : Sentence(nb: "ikke har", da: "ikke har", en: "doesn't have")
    return Sentence(
      nb: "scenarioet \(scenario) viser til \(kind.name.nb) \(id), som \(place.nb) \(lacks.nb)",
      da: "scenariet \(scenario) henviser til \(kind.name.da) \(id), som \(place.da) \(lacks.da)",
      en: "the scenario \(scenario) refers to \(kind.name.en) \(id), which \(place.en) \(lacks.en)")
  }
}
