public import FrameworkModel

/// An indicator names a data collection that the file doesn't have.
public struct UnknownCollection: Check {
  public static let manual = """
    An indicator names a data collection that the file doesn't have.

    The reference is left out, so the effort of collecting is not known. Correct the id or add the
    collection.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let collections = Set(framework.collections.map(\.id))
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.flatMap { index -> [Finding] in
      guard !indicators[index].collections.allSatisfy(collections.contains) else { return [] }
      let indicator = indicators[index]
      return indicator.collections.filter { !collections.contains($0) }.map { collection in
        Finding(
          .error, Self.name,
          .unknown(.collection, collection.rawValue, namedBy: indicator.id.rawValue),
          at: indicator.location, about: framework.reference(to: indicator.id).description,
          hint: .correctReference)
      }
    }
  }
}
