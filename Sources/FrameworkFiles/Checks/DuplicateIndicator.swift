public import FrameworkModel

/// Two indicators of one edition have the same id.
public struct DuplicateIndicator: Check {
  public static let manual = """
    Two indicators of one edition have the same id.

    A mapping row, a scope or a series that names the id could mean either. The first one is used,
    the later one is left out. Give one of them its own id.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    var first: [Indicator.ID: SourceLocation] = [:]
    first.reserveCapacity(framework.indicators.count)
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      let other = first.updateIfNew(indicators[index].location, for: indicators[index].id)
      guard let other else { return nil }
      let indicator = indicators[index]
      return Finding(
        .error, Self.name, .duplicate(.indicator, indicator.id.rawValue), at: indicator.location,
        about: framework.reference(to: indicator.id).description,
        notes: [Finding.Note(.firstIsHere, at: other)], hint: .giveOwnID)
    }
  }
}
