public import FrameworkAlignment

/// What a set of indicators covers, concept by concept in the schema's order.
public struct CoveredConcepts: Sendable, Hashable {
  /// max d: the default degree.
  public private(set) var degrees: [Degree]
  /// min(1, Σ d).
  public private(set) var summed: [Degree]
  /// Where *high* counts 1.
  public private(set) var reachesHigh: [Bool]

  public init(of alignment: Alignment) {
    let count = alignment.concepts.count
    degrees = Array(repeating: .zero, count: count)
    summed = Array(repeating: .zero, count: count)
    reachesHigh = Array(repeating: false, count: count)
    for row in alignment.rows {
      for cell in row.cells {
        let concept = cell.concept
        if cell.degree > degrees[concept] { degrees[concept] = cell.degree }
        let sum = summed[concept].parts + cell.degree.parts
        summed[concept] = Degree(parts: min(sum, Degree.denominator))
        if cell.reachesHigh { reachesHigh[concept] = true }
      }
    }
  }

  /// Whether the concept is covered wholly.
  public func isWhole(_ concept: Int) -> Bool { degrees[concept] == .one }

  /// Whether the concept is covered at all.
  public func isCovered(_ concept: Int) -> Bool { degrees[concept] > .zero }
}

extension CoveredConcepts {
  /// The coverage of the concepts in `places`, weighed; nil where they weigh nothing.
  func range(
    _ weights: Weights, over places: [Int], isHighAtLeast: Bool
  ) -> CoverageRange? {
    let one = Int128(Degree.denominator)
    var (low, standard, sum, high, total) = (Int128(0), Int128(0), Int128(0), Int128(0), Int128(0))
    for concept in places {
      let weight = Int128(weights.parts[concept])
      total += weight * one
      if isWhole(concept) { low += weight * one }
      if reachesHigh[concept] { high += weight * one }
      standard += weight * Int128(degrees[concept].parts)
      sum += weight * Int128(summed[concept].parts)
    }
    guard total > 0 else { return nil }
    return CoverageRange(
      low: Fraction(low, over: total), default: Fraction(standard, over: total),
      summed: Fraction(sum, over: total), high: Fraction(high, over: total),
      isHighAtLeast: isHighAtLeast)
  }
}
