public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// What each indicator contributes to its set's coverage: Shapley values, exact (method, section 6).
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
    preconditionFailure("in the making")
  }
}
