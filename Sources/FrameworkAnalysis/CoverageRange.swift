/// Coverage at its three modes, and summed: always low ≤ default ≤ summed ≤ high (method, section 3).
public struct CoverageRange: Sendable, Hashable {
  /// Only degrees of 1 count: equal and broader.
  public let low: Fraction
  /// Σ w·max d / Σ w: the least that the set covers together, given the strengths.
  public let `default`: Fraction
  /// Σ w·min(1, Σ d) / Σ w: the most that the set covers together, given the strengths.
  public let summed: Fraction
  /// Every positive row counts as 1, suggestions and possible ones too.
  public let high: Fraction
  /// Whether *high* is printed as "at least": not every indicator is examined.
  public let isHighAtLeast: Bool

  public init(
    low: Fraction, default: Fraction, summed: Fraction, high: Fraction, isHighAtLeast: Bool
  ) {
    self.low = low
    self.default = `default`
    self.summed = summed
    self.high = high
    self.isHighAtLeast = isHighAtLeast
  }
}
