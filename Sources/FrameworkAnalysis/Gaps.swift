public import FrameworkAlignment
public import FrameworkModel

/// The holes in a scope's coverage, each with the first reason that holds (method, section 3).
public struct Gaps: Sendable {
  public enum Reason: Sendable, Hashable {
    /// Uncovered, and some indicator isn't examined; whether nothing is suggested either.
    case notExamined(nothingSuggested: Bool)
    /// Uncovered but for suggestions or rows that only raise *high*.
    case onlyPossible
    /// Every indicator was examined.
    case nothingFound
    /// Covered in part.
    case partly
    /// Covered wholly, but no indicator that touches it has a value.
    case notMeasured
  }

  public struct Gap: Sendable, Hashable {
    public let concept: Schema.Concept.ID
    public let dimension: Schema.Dimension.ID
    public let reason: Reason
    public let degree: Degree
  }

  /// In the schema's order.
  public let gaps: [Gap]

  public init(of alignment: Alignment, weighing weights: Weights? = nil) {
    let coverage = Coverage(of: alignment, weighing: weights)
    let measured = Self.measuredConcepts(of: alignment)
    self.gaps = coverage.dimensions.flatMap { dimension in
      dimension.concepts.filter(\.counts).compactMap { concept in
        Self.reason(for: concept, isMeasured: measured.contains(concept.id)).map {
          Gap(
            concept: concept.id, dimension: dimension.id, reason: $0, degree: concept.degree)
        }
      }
    }
  }

  private static func reason(for concept: Coverage.Concept, isMeasured: Bool) -> Reason? {
    switch concept.state {
    case .notExamined: .notExamined(nothingSuggested: !concept.reachesHigh)
    case .not: concept.reachesHigh ? .onlyPossible : .nothingFound
    case .partly: .partly
    case .full: isMeasured ? nil : .notMeasured
    }
  }

  /// The concepts that an indicator with a value of anybody's covers in some degree.
  private static func measuredConcepts(of alignment: Alignment) -> Set<Schema.Concept.ID> {
    var measured = Set<Schema.Concept.ID>()
    for row in alignment.rows
    where row.isMeasured(here: row.owner) || row.isMeasuredElsewhere(here: row.owner) {
      for cell in row.cells where cell.degree > .zero {
        measured.insert(alignment.concepts[cell.concept].id)
      }
    }
    return measured
  }
}
