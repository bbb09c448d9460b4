public import FrameworkAlignment
public import FrameworkModel

/// What a change does to coverage and breadth: the same measures before and after.
public struct CoverageChange: Sendable {
  /// One side of it.
  public struct Side: Sendable {
    public let indicators: Int
    public let coverage: Coverage
    public let breadth: Breadth
    public let layers: Layers

    public init(of alignment: Alignment, here: Framework.Owner.ID) {
      indicators = alignment.rows.count
      coverage = Coverage(of: alignment)
      breadth = Breadth(of: alignment)
      layers = Layers(of: alignment, here: here)
    }
  }

  /// A concept whose degree is another one.
  public struct Concept: Sendable, Hashable {
    public let id: Schema.Concept.ID
    public let before: Degree
    public let after: Degree
  }

  public let schema: Schema
  public let before: Side
  public let after: Side

  /// Two scopes on the same schema, each with its own mappings.
  public init(from old: Alignment, to new: Alignment, here: Framework.Owner.ID) {
    schema = new.schema
    before = Side(of: old, here: here)
    after = Side(of: new, here: here)
  }

  /// The concepts that are covered more or less than before, in the schema's order.
  public var concepts: [Concept] {
    zip(before.coverage.concepts, after.coverage.concepts).compactMap { old, new in
      guard old.degree != new.degree else { return nil }
      return Concept(id: new.id, before: old.degree, after: new.degree)
    }
  }
}
