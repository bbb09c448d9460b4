public import FrameworkModel

/// Every part of today's set that could be dropped, with its best replacement (method, section 6).
///
/// For each D ⊆ A, not empty: (A∖D) ∪ the best |D| (at most) of the candidates outside A.
public struct EveryReplacement: Sendable {
  public struct Line: Sendable {
    /// D, sorted.
    public let dropped: [IndicatorReference]
    /// What comes in, sorted; fewer than dropped where more gain nothing.
    public let added: [IndicatorReference]
    public let outcome: Choice.Outcome
  }

  public static let largestSet = 10

  public let objective: Objective
  /// By the size of D, then in the order of the sorted lists; nil where today's set has more than
  /// ten indicators.
  public let lines: [Line]?

  public init(
    among candidates: Candidates, for objective: Objective, where constraints: [Constraint] = [],
    within limits: SearchLimits = .none
  ) {
    preconditionFailure("in the making")
  }
}
