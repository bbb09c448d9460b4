public import FrameworkModel

extension Alignment {
  /// Indicator × concept: one degree, and the rows behind it (method, section 2).
  public struct Cell: Sendable, Hashable {
    /// Where the degree comes from: the first that exists.
    public enum Origin: Sendable, Hashable {
      /// A reviewed positive row.
      case reviewed
      /// A reviewed *no relation*: 0, in *high* too.
      case noRelation
      /// An inferred row of the mapping file.
      case inferred
      /// A path through the common schema to the lens.
      case composed
      /// A suggestion: raises only *high*.
      case suggested
    }

    /// The concept's place in `Alignment.concepts`.
    public let concept: Int
    public let origin: Origin
    /// The default degree; 0 for a cell that only raises *high*.
    public let degree: Degree
    /// Whether the cell counts as 1 in *high*.
    public let reachesHigh: Bool
    /// What the indicator may be to the concept; a single one but for composed cells.
    public let relations: RelationSet
    /// Nil where the counting row states none.
    public let confidence: ExactDecimal?
    /// The rows of the mapping file on this cell, the one that counts first; empty where composed.
    public let mappings: [Mapping]
    /// The ways through the common schema, the one that counts first; empty where asserted.
    public let paths: [Path]

    /// Whether the cell counts in *low*: the concept is covered wholly.
    public var isWhole: Bool { degree == .one }
  }

  /// The two cells that a composed cell follows.
  public struct Path: Sendable, Hashable {
    /// The common concept in the middle.
    public let concept: Schema.Concept.ID
    public let relations: RelationSet
    /// The product; 0 where the path only raises *high*, or changes nothing.
    public let degree: Degree
    public let reachesHigh: Bool
    public let confidence: ExactDecimal?
    /// Indicator to common concept.
    public let first: Mapping
    /// Common concept to lens concept.
    public let second: Mapping
  }
}
