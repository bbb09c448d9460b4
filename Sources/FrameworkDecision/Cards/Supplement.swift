public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// A candidate that covers concepts that today's set doesn't (method, section 6).
public struct Supplement: Sendable, Hashable {
  /// A concept that it lifts, and whether today's set covered nothing of it.
  public struct Addition: Sendable, Hashable {
    public let concept: Schema.Concept.ID
    public let before: Degree
    public let after: Degree

    public var isNew: Bool { before == .zero }
  }

  public let candidate: IndicatorReference
  /// In the schema's order; at least one of them is new.
  public let adds: [Addition]
  /// Dimensions that today's set doesn't touch, in the schema's order.
  public let newDimensions: [Schema.Dimension.ID]
  /// Σ w·max(0, d − cov(c, A)) as a share of the whole.
  public let gain: Fraction
  /// Its own or a scenario's; a presumed one is none.
  public let hasDirection: Bool

  /// Nil where it covers no concept that today's set doesn't.
  init?(_ row: Alignment.Row, beside current: CoveredConcepts, in question: Question) {
    let (alignment, weights) = (question.alignment, question.weights)
    let raised = row.cells.filter {
      weights.counts($0.concept) && $0.degree > current.degrees[$0.concept]
    }
    guard raised.contains(where: { !current.isCovered($0.concept) }) else { return nil }
    let touched = Set(
      alignment.concepts.indices.filter { weights.counts($0) && current.isCovered($0) }
        .map { alignment.dimensionOfConcept[$0] })
    let reached = Set(raised.map { alignment.dimensionOfConcept[$0.concept] })
    var sum: Int128 = 0
    for cell in raised {
      sum +=
        Int128(weights.parts[cell.concept])
        * Int128(cell.degree.parts - current.degrees[cell.concept].parts)
    }
    candidate = row.reference
    adds = raised.map {
      Addition(
        concept: alignment.concepts[$0.concept].id, before: current.degrees[$0.concept],
        after: $0.degree)
    }
    newDimensions = reached.subtracting(touched).sorted()
      .map { alignment.schema.dimensions[$0].id }
    gain = Fraction(sum, over: max(1, Int128(weights.total)) * Int128(Degree.denominator))
    hasDirection = question.candidates[row.reference]?.hasDirection ?? false
  }

  /// Every supplement: the most new dimensions first, then the greatest gain, then by reference.
  static func all(in question: Question) -> [Supplement] {
    let current = CoveredConcepts(of: question.alignment(of: Set(question.inUse)))
    return question.rows(question.offered)
      .compactMap { Supplement($0, beside: current, in: question) }
      .sorted { a, b in
        if a.newDimensions.count != b.newDimensions.count {
          return a.newDimensions.count > b.newDimensions.count
        }
        return a.gain != b.gain ? a.gain > b.gain : a.candidate < b.candidate
      }
  }
}
