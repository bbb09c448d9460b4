public import FrameworkModel

/// Two groups of one edition have the same id.
public struct DuplicateGroup: Check {
  public static let manual = """
    Two groups of one edition have the same id.

    An indicator that names the group could stand in either. The first one is used, the later one
    is left out. Give one of them its own id.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    var first: [Group.ID: SourceLocation] = [:]
    return framework.groups.compactMap { group in
      guard let other = first.updateIfNew(group.location, for: group.id) else { return nil }
      return Finding(
        .error, Self.name, .duplicate(.group, group.id.rawValue), at: group.location,
        about: "\(framework.reference)/\(group.id)",
        notes: [Finding.Note(.firstIsHere, at: other)], hint: .giveOwnID)
    }
  }
}
