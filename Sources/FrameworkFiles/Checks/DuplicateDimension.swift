public import FrameworkModel

/// Two dimensions of a schema have the same id.
public struct DuplicateDimension: Check {
  public static let manual = """
    Two dimensions of a schema have the same id.

    The first one is used, the later one is left out with its concepts. Give one of them its own
    id, or put the concepts into one dimension.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    var first: [Schema.Dimension.ID: SourceLocation] = [:]
    return schema.dimensions.compactMap { dimension in
      guard let other = first.updateIfNew(dimension.location, for: dimension.id) else { return nil }
      return Finding(
        .error, Self.name, .duplicate(.dimension, dimension.id.rawValue), at: dimension.location,
        about: "\(schema.reference)/\(dimension.id)",
        notes: [Finding.Note(.firstIsHere, at: other)], hint: .giveOwnID)
    }
  }
}
