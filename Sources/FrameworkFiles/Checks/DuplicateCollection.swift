public import FrameworkModel

/// Two data collections of one edition have the same id.
public struct DuplicateCollection: Check {
  public static let manual = """
    Two data collections of one edition have the same id.

    An indicator that names the collection could mean either. The first one is used, the later one
    is left out. Give one of them its own id.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    var first: [DataCollection.ID: SourceLocation] = [:]
    return framework.collections.compactMap { collection in
      guard let other = first.updateIfNew(collection.location, for: collection.id) else {
        return nil
      }
      return Finding(
        .error, Self.name, .duplicate(.collection, collection.id.rawValue),
        at: collection.location, about: framework.reference.description,
        notes: [Finding.Note(.firstIsHere, at: other)], hint: .giveOwnID)
    }
  }
}
