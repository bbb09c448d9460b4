import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkModel

/// One, two or more candidates in the place of an indicator in use.
public struct Replacement: Sendable, Hashable {
  /// Sorted as printed, byte by byte.
  public let candidates: [IndicatorReference]
  public let kept: Kept
  /// For each facet the worst among the candidates that keep something.
  public let facets: [FacetComparison]
  /// What the rules say if this replacement is taken.
  public let outcome: ReplacementOutcome
  /// The same with what is kept at *high* put in both places, low and default.
  public let outcomeAtHigh: ReplacementOutcome
  /// What these candidates cost to measure beside today's set; 1 for each where no costs are used.
  let effort: Fraction

  public var isLikeForLike: Bool {
    facets.allSatisfy { ![.level, .observation].contains($0.facet) || $0.likeness.isLike }
  }

  /// Whether a closer look could put it further up in the table.
  public var needsReview: Bool { outcomeAtHigh < outcome }
}

extension Replacement {
  init?(of row: Alignment.Row, by references: [IndicatorReference], in question: Question) {
    let rows = question.rows(references)
    guard
      let kept = Kept(
        of: row, by: rows, in: question.alignment, weighing: question.weights)
    else { return nil }
    let own = Set(row.cells.filter { $0.degree > .zero }.map(\.concept))
    func comparisons(_ keeps: (Alignment.Cell) -> Bool) -> [LikeForLike] {
      rows.filter { $0.cells.contains { own.contains($0.concept) && keeps($0) } }
        .map { question.likeness(of: row, with: $0) }
    }
    let keeping = comparisons { $0.degree > .zero }
    self.candidates = references.sorted()
    self.kept = kept
    self.facets = LikeForLike.worst(of: keeping)
    self.outcome = ReplacementOutcome(
      keepingAtLow: kept.low, atDefault: kept.default,
      isLikeForLike: keeping.allSatisfy(\.isLikeForLike))
    self.outcomeAtHigh = ReplacementOutcome(
      keepingAtLow: kept.high, atDefault: kept.high,
      isLikeForLike: comparisons(\.reachesHigh).allSatisfy(\.isLikeForLike))
    self.effort = question.effort(of: references)
  }

  /// By outcome row, kept at default, kept at low, fewer candidates, effort, reference.
  func precedes(_ other: Replacement) -> Bool {
    if outcome != other.outcome { return outcome < other.outcome }
    if kept.default != other.kept.default { return kept.default > other.kept.default }
    if kept.low != other.kept.low { return kept.low > other.kept.low }
    if candidates.count != other.candidates.count {
      return candidates.count < other.candidates.count
    }
    if effort != other.effort { return effort < other.effort }
    return candidates.lexicographicallyPrecedes(other.candidates)
  }

  /// Itself where it keeps more than fewer candidates do, which is when it is shown.
  func ifKeepingMore(than other: Replacement?) -> Replacement? {
    guard let other else { return nil }
    return (other.kept.default, other.kept.low) < (kept.default, kept.low) ? self : nil
  }
}

extension Question {
  func likeness(of row: Alignment.Row, with other: Alignment.Row) -> LikeForLike {
    LikeForLike(of: row, with: other, instrument: instrument(for: other))
  }

  func instrument(for row: Alignment.Row) -> Instrument? {
    framework(of: row.reference).flatMap { Instrument(asking: row.indicator, of: $0) }
  }

  /// What candidates cost beside today's set: each its own, and every collection that is new.
  func effort(of references: [IndicatorReference]) -> Fraction {
    guard candidates.usesCosts, let costs = candidates.costs else {
      return Fraction(Int128(references.count))
    }
    let members = references.compactMap { candidates[$0] }
    let new = Set(members.flatMap(\.collections)).subtracting(candidates.collectionsInUse)
    var sum = ExactSum()
    for reference in references { sum.add(costs.indicators[reference]) }
    for case .named(let collection) in new { sum.add(costs.collections[collection]) }
    return sum.value
  }
}

/// Decimals added up over one common denominator.
struct ExactSum {
  private var parts: Int128 = 0
  private static let denominator: Int128 = 1_000_000_000_000_000

  mutating func add(_ decimal: ExactDecimal?) {
    guard let decimal else { return }
    var factor: Int128 = 1
    for _ in decimal.scale..<15 { factor *= 10 }
    parts += Int128(decimal.significand) * factor
  }

  var value: Fraction { Fraction(parts, over: Self.denominator) }
}
