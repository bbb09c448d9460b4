public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// How much of an indicator a set keeps (method, section 6).
///
/// kept(b, Y) = Σ w(c)·min(d(b, c), cov(c, Y)) / Σ w(c)·d(b, c) with b's own default degrees; the
/// mode applies to cov(c, Y) only. A reviewed row from indicator to indicator, by which y would keep
/// all of b, can't be stated: a mapping set leads to a schema, never to another framework.
public struct Kept: Sendable, Hashable {
  /// What is kept of one concept.
  public struct Concept: Sendable, Hashable {
    public let id: Schema.Concept.ID
    /// What the indicator covers of it.
    public let degree: Degree
    public let low: Degree
    public let `default`: Degree
    public let high: Degree
  }

  /// The concepts that the indicator covers, in the schema's order.
  public let concepts: [Concept]
  public let low: Fraction
  public let `default`: Fraction
  public let high: Fraction

  /// Nil (undefined) where the indicator maps to nothing.
  init?(
    of row: Alignment.Row, by others: [Alignment.Row], in alignment: Alignment,
    weighing weights: Weights
  ) {
    let own = row.cells.filter { $0.degree > .zero && weights.counts($0.concept) }
    guard !own.isEmpty else { return nil }
    var (low, standard, high, whole) = (Int128(0), Int128(0), Int128(0), Int128(0))
    var concepts: [Concept] = []
    for cell in own {
      let cells = others.flatMap(\.cells).filter { $0.concept == cell.concept }
      let best = cells.map(\.degree).max() ?? .zero
      let concept = Concept(
        id: alignment.concepts[cell.concept].id, degree: cell.degree,
        low: cells.contains(where: \.isWhole) ? cell.degree : .zero,
        default: min(cell.degree, best),
        high: cells.contains(where: \.reachesHigh) ? cell.degree : .zero)
      concepts.append(concept)
      let weight = Int128(weights.parts[cell.concept])
      low += weight * Int128(concept.low.parts)
      standard += weight * Int128(concept.default.parts)
      high += weight * Int128(concept.high.parts)
      whole += weight * Int128(cell.degree.parts)
    }
    self.concepts = concepts
    self.low = Fraction(low, over: whole)
    self.default = Fraction(standard, over: whole)
    self.high = Fraction(high, over: whole)
  }

  /// 1 − kept, at each mode: the most is lost at *low*.
  public var lost: (low: Fraction, default: Fraction, high: Fraction) {
    (low.complement, self.default.complement, high.complement)
  }

  /// What stays uncovered of the indicator's concepts, at default.
  public var lostConcepts: [Concept] { concepts.filter { $0.default < $0.degree } }

  public var keepsSomething: Bool { self.default > .zero }
}

extension Fraction {
  /// 1 − itself.
  fileprivate var complement: Fraction { Fraction(denominator - numerator, over: denominator) }
}
