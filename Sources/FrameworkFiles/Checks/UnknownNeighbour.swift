public import FrameworkModel

/// A scope note points to a concept that the schema doesn't have.
public struct UnknownNeighbour: Check {
  public static let manual = """
    A scope note points to a concept that the schema doesn't have.

    The reference is left out. Correct the id in `neighbour`, or add the concept.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    let concepts = Set(schema.concepts.map(\.id))
    return schema.concepts.flatMap { concept in
      concept.neighbours.filter { !concepts.contains($0) }.map { neighbour in
        Finding(
          .error, Self.name,
          .unknown(.concept, neighbour.rawValue, namedBy: concept.id.rawValue),
          at: concept.location, about: "\(schema.reference)/\(concept.id)",
          hint: .correctReference)
      }
    }
  }
}
