public struct Fraction: Sendable, Hashable, Comparable {
  public var numerator: Int128; public var denominator: Int128
  static let zero = Fraction(numerator: 0, denominator: 1)
  static let one = Fraction(numerator: 1, denominator: 1)
  public static func < (l: Self, r: Self) -> Bool {
    l.numerator * r.denominator < r.numerator * l.denominator
  }
}
