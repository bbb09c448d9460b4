public import FrameworkModel

/// An indicator stands in a group that the file doesn't have.
public struct UnknownGroup: Check {
  public static let manual = """
    An indicator stands in a group that the file doesn't have.

    It is used as an indicator without a group, so a scope that names the group doesn't find it.
    Correct the id or add the group; a heading that was not read is a group without a label.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let groups = Set(framework.groups.map(\.id))
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      guard let group = indicators[index].group, !groups.contains(group) else { return nil }
      let indicator = indicators[index]
      return Finding(
        .error, Self.name,
        .unknown(.group, group.rawValue, namedBy: indicator.id.rawValue), at: indicator.location,
        about: framework.reference(to: indicator.id).description, hint: .correctReference)
    }
  }
}
