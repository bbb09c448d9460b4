public import FrameworkAlignment
public import FrameworkModel

/// What two or more scopes share (method, section 5), at default.
///
/// Of a scope that nobody examined nothing is known, so whatever needs it is undefined, never 0.
public struct Overlap: Sendable {
  /// A quotient of which only the bounds are known: s⁻ = max(0, a + b − 1) to s⁺ = min(a, b).
  public struct Bounds: Sendable, Hashable {
    public let least: Fraction
    /// The headline, which says that it is the most.
    public let most: Fraction
  }

  public enum Place: Sendable, Hashable { case both, onlyFirst, onlySecond, neither, notExamined }

  /// Two scopes side by side.
  public struct Pair: Sendable {
    /// Places in `Overlap.scopes`.
    public let first: Int
    public let second: Int
    /// Whether both scopes have an indicator that is examined; else all below is undefined.
    public let isExamined: Bool
    /// For each concept in the schema's order.
    public let places: [Place]
    /// Σ w·s / Σ w·a; nil (undefined) where the first covers nothing, or one of them
    /// isn't examined.
    public let containmentOfFirst: Bounds?
    public let containmentOfSecond: Bounds?
    /// Σ w·s / Σ w·(a + b − s); nil where neither covers anything.
    public let jaccard: Bounds?
  }

  /// What one scope is like among the others.
  public struct Profile: Sendable {
    /// Whether any indicator of the scope is examined; else all lists are empty.
    public let isExamined: Bool
    /// Mapped indicators on one concept, and on several.
    public let specific: [IndicatorReference]
    public let compound: [IndicatorReference]
    /// Concepts that no other compared scope covers, of those that this one covers; nil
    /// (undefined) where this or another scope isn't examined.
    public let idiosyncratic: [Schema.Concept.ID]?
    public let covered: [Schema.Concept.ID]
    /// Mapped or not, the examined indicators whose removal alone changes no concept's coverage.
    public let redundant: [IndicatorReference]
  }

  public let scopes: [Scope]
  public let profiles: [Profile]
  /// Every pair once, the first before the second.
  public let pairs: [Pair]
  /// The mean of the most over the pairs that have one, without the diagonal.
  public let meanJaccard: Double?
  /// How many pairs are undefined and left out of the mean.
  public let undefinedPairs: Int

  /// Compares alignments on one and the same schema.
  public init(of alignments: [Alignment], weighing weights: Weights? = nil) {
    let covered = alignments.map(ExaminedConcepts.init)
    let weights =
      weights ?? alignments.first.map { Weights(of: $0.schema) } ?? Weights(parts: [])
    var pairs: [Pair] = []
    for first in alignments.indices {
      for second in alignments.indices where second > first {
        pairs.append(Pair(first, covered[first], second, covered[second], weights))
      }
    }
    self.scopes = alignments.map(\.scope)
    self.profiles = alignments.indices.map { own in
      Profile(
        of: alignments[own], covered[own],
        others: covered.indices.filter { $0 != own }.map { covered[$0] }, weights)
    }
    self.pairs = pairs
    let known = pairs.compactMap(\.jaccard?.most.approximation)
    self.meanJaccard = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    self.undefinedPairs = pairs.count - known.count
  }
}

/// What a scope covers, and whether that is known at all.
private struct ExaminedConcepts {
  let concepts: CoveredConcepts
  let isExamined: Bool

  init(of alignment: Alignment) {
    concepts = CoveredConcepts(of: alignment)
    isExamined = alignment.examinedCount > 0
  }
}

extension Overlap.Pair {
  fileprivate init(
    _ first: Int, _ one: ExaminedConcepts, _ second: Int, _ other: ExaminedConcepts,
    _ weights: Weights
  ) {
    let (a, b) = (one.concepts, other.concepts)
    let isExamined = one.isExamined && other.isExamined
    self.first = first
    self.second = second
    self.isExamined = isExamined
    var (sumA, sumB, least, most) = (Int128(0), Int128(0), Int128(0), Int128(0))
    for (concept, weight) in weights.parts.enumerated() {
      let (left, right) = (a.degrees[concept].parts, b.degrees[concept].parts)
      let weight = Int128(weight)
      sumA += weight * Int128(left)
      sumB += weight * Int128(right)
      most += weight * Int128(min(left, right))
      least += weight * Int128(max(0, left + right - Degree.denominator))
    }
    func bounds(_ least: Fraction, _ most: Fraction) -> Overlap.Bounds {
      Overlap.Bounds(least: least, most: most)
    }
    containmentOfFirst =
      isExamined && sumA > 0 ? bounds(Fraction(least, over: sumA), Fraction(most, over: sumA)) : nil
    containmentOfSecond =
      isExamined && sumB > 0 ? bounds(Fraction(least, over: sumB), Fraction(most, over: sumB)) : nil
    jaccard =
      isExamined && sumA + sumB > 0
      ? bounds(
        Fraction(least, over: sumA + sumB - least), Fraction(most, over: sumA + sumB - most)) : nil
    places = a.degrees.indices.map { concept in
      guard isExamined else { return .notExamined }
      return switch (a.isCovered(concept), b.isCovered(concept)) {
      case (true, true): .both
      case (true, false): .onlyFirst
      case (false, true): .onlySecond
      case (false, false): .neither
      }
    }
  }
}

extension Overlap.Profile {
  fileprivate init(
    of alignment: Alignment, _ own: ExaminedConcepts, others: [ExaminedConcepts],
    _ weights: Weights
  ) {
    let covered = own.concepts
    isExamined = own.isExamined
    let mapped = alignment.rows.map { row in
      (row.reference, row.cells.count { $0.degree > .zero && weights.counts($0.concept) })
    }
    specific = mapped.filter { $0.1 == 1 }.map(\.0)
    compound = mapped.filter { $0.1 > 1 }.map(\.0)
    let places = alignment.concepts.indices.filter {
      covered.isCovered($0) && weights.counts($0)
    }
    self.covered = places.map { alignment.concepts[$0].id }
    let alone = places.filter { concept in
      !others.contains { $0.concepts.isCovered(concept) }
    }
    let areKnown = own.isExamined && others.allSatisfy(\.isExamined)
    idiosyncratic = areKnown ? alone.map { alignment.concepts[$0].id } : nil
    redundant = Self.redundantRows(of: alignment, covered, weights)
  }

  /// Rows that are nowhere the only one to reach the concept's degree.
  private static func redundantRows(
    of alignment: Alignment, _ covered: CoveredConcepts, _ weights: Weights
  ) -> [IndicatorReference] {
    var reaching = Array(repeating: 0, count: alignment.concepts.count)
    func reaches(_ cell: Alignment.Cell) -> Bool {
      cell.degree > .zero && cell.degree == covered.degrees[cell.concept]
        && weights.counts(cell.concept)
    }
    for row in alignment.rows {
      for cell in row.cells where reaches(cell) { reaching[cell.concept] += 1 }
    }
    // Of a row that nobody examined it isn't known whether it could go without loss.
    return alignment.rows.filter { row in
      row.isExamined && !row.cells.contains { reaches($0) && reaching[$0.concept] == 1 }
    }.map(\.reference)
  }
}
