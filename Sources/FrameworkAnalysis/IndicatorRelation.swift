public import FrameworkAlignment
public import FrameworkModel

/// What one indicator may be to another, through the concepts that they share (method, section 5).
///
/// i → c is composed with the converse of j → c; over several shared concepts the possible relations
/// are intersected. A set of relations, never a degree.
public struct IndicatorRelation: Sendable, Hashable {
  public let first: IndicatorReference
  public let second: IndicatorReference
  public let relations: RelationSet
  /// The concepts that both cover, in the schema's order.
  public let concepts: [Schema.Concept.ID]

  /// An empty intersection: one of the rows behind it is wrong.
  public var isContradiction: Bool { relations.isEmpty }

  /// Nil where the two share no concept.
  public init?(of first: Alignment.Row, and second: Alignment.Row, in alignment: Alignment) {
    var relations = RelationSet.anything
    var shared: [Schema.Concept.ID] = []
    for cell in first.cells where cell.isKnowledge {
      guard let other = second.cells.first(where: { $0.concept == cell.concept && $0.isKnowledge })
      else { continue }
      relations.formIntersection(
        RelationSet(composing: cell.relations, other.relations.converse))
      if cell.degree > .zero && other.degree > .zero {
        shared.append(alignment.concepts[cell.concept].id)
      }
    }
    guard !shared.isEmpty else { return nil }
    self.first = first.reference
    self.second = second.reference
    self.relations = relations
    self.concepts = shared
  }

  /// Every pair of indicators of two alignments on one schema that share a concept.
  public static func all(
    between first: Alignment, and second: Alignment
  ) -> [IndicatorRelation] {
    first.rows.flatMap { row in
      second.rows.compactMap { IndicatorRelation(of: row, and: $0, in: first) }
    }
  }
}

extension Alignment.Cell {
  /// Whether somebody judged it, or it follows from judgements; a suggestion is no knowledge.
  var isKnowledge: Bool { origin != .suggested }
}
