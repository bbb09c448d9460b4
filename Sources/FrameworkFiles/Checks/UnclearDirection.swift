public import FrameworkModel

/// It is not known which way an indicator should move.
public struct UnclearDirection: Check {
  public static let manual = """
    It is not known which way an indicator should move.

    The framework sets a direction for other indicators, but none for this one, or only a presumed
    one. It then isn't in the layer *with a direction*; what is presumed counts in a second
    figure, in brackets. That changes what can steer, hence a warning. Indicators that only
    describe say so with `direction="descriptive"`.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    let setsDirections = indicators.indices.contains {
      ![.unknown, .descriptive].contains(indicators[$0].facets.direction)
    }
    guard setsDirections else { return [] }
    return indicators.indices.compactMap { index in
      guard indicators[index].facets.direction == .unknown else { return nil }
      let indicator = indicators[index]
      return Finding(
        .warning, Self.name, .unclearDirection(of: indicator), at: indicator.location,
        about: framework.reference(to: indicator.id).description, hint: .setDirection)
    }
  }
}

extension Sentence {
  fileprivate static func unclearDirection(of indicator: Indicator) -> Sentence {
    let id = indicator.id
    guard let presumed = indicator.facets.presumedDirection?.label else {
      return Sentence(
        nb: "ønsket retning for \(id) er ukjent", da: "ønsket retning for \(id) er ukendt",
        en: "the wanted direction of \(id) is unknown")
    }
    return Sentence(
      nb: "ønsket retning for \(id) er ikke fastsatt, bare antatt: \(presumed.nb)",
      da: "ønsket retning for \(id) er ikke fastsat, kun antaget: \(presumed.da)",
      en: "the wanted direction of \(id) is not set, only presumed: \(presumed.en)")
  }

  fileprivate static let setDirection = Sentence(
    nb: "spør eieren hvilken vei verdien skal gå, og skriv det i direction",
    da: "spørg ejeren, hvilken vej værdien skal gå, og skriv det i direction",
    en: "ask the owner which way the value should move, and state it in direction")
}
