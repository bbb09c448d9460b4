public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// What each indicator contributes to its set: exact Shapley values (method, section 6).
///
/// For concept c with degrees d(1) ≥ … ≥ d(n), d(n+1) = 0: φ(j) = w(c)/Σw · Σ over k = j … n of
/// (d(k) − d(k+1))/k, summed over the concepts; the values add up to Coverage(X).
public struct Contribution: Sendable {
  public struct Share: Sendable, Hashable {
    public let indicator: IndicatorReference
    /// A share of the whole, not of the set's coverage.
    public let value: Fraction
  }

  /// In the order of the alignment.
  public let shares: [Share]
  /// Their sum: Coverage(X) at default.
  public let coverage: Fraction

  public init(of alignment: Alignment, weighing weights: Weights? = nil) {
    let weights = weights ?? Weights(of: alignment.schema)
    var byConcept: [[(row: Int, degree: Int)]] = Array(
      repeating: [], count: alignment.concepts.count)
    for (row, own) in alignment.rows.enumerated() {
      for cell in own.cells where cell.degree > .zero && weights.counts(cell.concept) {
        byConcept[cell.concept].append((row, cell.degree.parts))
      }
    }
    let whole = Fraction(Int128(max(1, weights.total)) * Int128(Degree.denominator))
    var values = Array(repeating: Fraction.zero, count: alignment.rows.count)
    for (concept, degrees) in byConcept.enumerated() {
      let sorted = degrees.sorted {
        $0.degree == $1.degree ? $0.row < $1.row : $0.degree > $1.degree
      }
      var share = Fraction.zero
      for place in sorted.indices.reversed() {
        let below = place + 1 < sorted.count ? sorted[place + 1].degree : 0
        let step = Int128(sorted[place].degree - below) * Int128(weights.parts[concept])
        share = share.adding(Fraction(step, over: whole.numerator * Int128(place + 1)))
        values[sorted[place].row] = values[sorted[place].row].adding(share)
      }
    }
    shares = zip(alignment.rows, values).map { Share(indicator: $0.reference, value: $1) }
    coverage = values.reduce(.zero) { $0.adding($1) }
  }
}

extension Fraction {
  /// The sum, over the least common denominator.
  func adding(_ other: Fraction) -> Fraction {
    let divisor = Self.greatestCommon(denominator, other.denominator)
    let (own, others) = (other.denominator / divisor, denominator / divisor)
    return Fraction(
      numerator * own + other.numerator * others, over: denominator / divisor * other.denominator)
  }

  private static func greatestCommon(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, a)
  }
}
