public import FrameworkModel

/// A scope note points to a concept that the schema doesn't have.
public struct UnknownNeighbour: Check {
  public static let manual = """
    A scope note points to a concept that the schema doesn't have.

    A neighbour is a concept's id, or `dimension.*` for all of a dimension. The reference is left
    out. Correct the id in `neighbour`, or add the concept.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    var known = Set(schema.concepts.map(\.id))
    known.formUnion(schema.dimensions.map { Identifier("\($0.id).*") })
    return schema.concepts.flatMap { concept in
      concept.neighbours.filter { !known.contains($0) }.map { neighbour in
        Finding(
          .error, Self.name,
          .unknown(.concept, neighbour.rawValue, namedBy: concept.id.rawValue),
          at: concept.location, about: "\(schema.reference)/\(concept.id)",
          hint: .correctReference)
      }
    }
  }
}
