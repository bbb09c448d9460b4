public import FrameworkModel

/// An exact fraction in lowest terms, the denominator positive.
public struct Fraction: Sendable, Hashable {
  public let numerator: Int128
  public let denominator: Int128

  /// Shortens; the denominator is taken as at least 1.
  public init(_ numerator: Int128, over denominator: Int128 = 1) {
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = max(1, Self.greatestCommonDivisor(numerator, denominator))
    self.numerator = sign * numerator / divisor
    self.denominator = max(1, sign * denominator / divisor)
  }

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  /// The nearest floating-point number.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  /// This fraction times `factor`, rounded once to `decimals`, half away from zero.
  ///
  /// `Fraction(1, over: 16).rounded(1, times: 100)` is 6.3 (method, section 9, Print).
  public func rounded(_ decimals: Int, times factor: Int = 1) -> ExactDecimal {
    var scaled = numerator.magnitude * UInt128(factor.magnitude)
    for _ in 0..<decimals { scaled *= 10 }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let isUp = remainder >= denominator.magnitude - remainder
    let magnitude = Int(quotient + (isUp ? 1 : 0))
    return ExactDecimal((numerator < 0) != (factor < 0) ? -magnitude : magnitude, scale: decimals)
  }

  static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(a)
  }
}

extension Fraction: Comparable {
  /// Compares whole parts, then the rests turned over: nothing is multiplied, nothing overflows.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    var (a, b) = (left.numerator, left.denominator)
    var (c, d) = (right.numerator, right.denominator)
    while true {
      let (wholeA, wholeC) = (floor(a, b), floor(c, d))
      if wholeA != wholeC { return wholeA < wholeC }
      let (restA, restC) = (a - wholeA * b, c - wholeC * d)
      if restC == 0 { return false }
      if restA == 0 { return true }
      // restA / b < restC / d exactly where d / restC < b / restA.
      (a, b, c, d) = (d, restC, b, restA)
    }
  }

  private static func floor(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Fraction: CustomStringConvertible {
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
