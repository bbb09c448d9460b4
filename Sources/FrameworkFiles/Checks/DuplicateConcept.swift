public import FrameworkModel

/// Two concepts of a schema have the same id.
public struct DuplicateConcept: Check {
  public static let manual = """
    Two concepts of a schema have the same id.

    A mapping row that names the concept could mean either. The first one is used, the later one
    is left out. Give one of them its own id.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    var first: [Schema.Concept.ID: SourceLocation] = [:]
    return schema.concepts.compactMap { concept in
      guard let other = first.updateIfNew(concept.location, for: concept.id) else { return nil }
      return Finding(
        .error, Self.name, .duplicate(.concept, concept.id.rawValue), at: concept.location,
        about: "\(schema.reference)/\(concept.id)",
        notes: [Finding.Note(.firstIsHere, at: other)], hint: .giveOwnID)
    }
  }
}
