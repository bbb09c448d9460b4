import FrameworkAlignment
import FrameworkAnalysis

extension CoverageProblem {
  /// A unit of coverage as a share of the whole: one count for all weights and degrees.
  struct Unit: Sendable, Hashable {
    /// How many of Σ w · 10¹² one unit is.
    let parts: Int128
    /// Σ w · 10¹².
    let whole: Int128
    /// False where the weights were too fine to be counted in 50 bits; then they are rounded down.
    let isExact: Bool

    func share(of units: Int) -> Fraction { Fraction(Int128(units) * parts, over: whole) }

    /// The fewest units that are at least a share.
    func units(for share: Fraction) -> Int {
      guard share > .zero else { return 0 }
      guard share <= .one else { return Int.max >> 8 }
      // A share has small terms unless it was measured in such parts itself.
      var (low, high) = (Int128(0), whole / parts + 1)
      while low < high {
        let middle = (low + high) / 2
        if Fraction(middle * parts, over: whole) >= share {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return Int(low)
    }
  }

  /// The greatest sum of weights that CBC's numbers carry well.
  private static let mostUnits: Int128 = 1 << 50

  /// W(c) · (l − l⁻) for every element, over their greatest common divisor.
  static func weights(
    _ weights: Weights, _ levels: [[(degree: Degree, element: Int)]]
  ) -> ([Int], Unit) {
    var parts: [Int128] = []
    for (concept, own) in levels.enumerated() {
      var below = 0
      for level in own {
        parts.append(Int128(weights.parts[concept]) * Int128(level.degree.parts - below))
        below = level.degree.parts
      }
    }
    var unit = max(1, parts.reduce(0, divisor))
    let sum = parts.reduce(0, +)
    let isExact = sum / unit <= mostUnits
    if !isExact { unit = sum / mostUnits + 1 }
    let whole = max(1, Int128(weights.total) * Int128(Degree.denominator))
    return (parts.map { Int($0 / unit) }, Unit(parts: unit, whole: whole, isExact: isExact))
  }

  private static func divisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
