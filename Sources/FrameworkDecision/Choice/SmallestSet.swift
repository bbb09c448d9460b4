public import FrameworkAnalysis

/// The fewest indicators that reach a target, then the most coverage, then the ties (method, section 6).
public struct SmallestSet: Sendable {
  /// What is to be reached.
  public enum Target: Sendable, Hashable {
    /// A share of the whole, at default.
    case coverage(Fraction)
    case dimensions(Int, at: Objective.Touch)
  }

  public let target: Target
  public let constraints: [Constraint]
  /// Among sets of the least size, chosen for coverage; a target out of reach is infeasible.
  public let outcome: Choice.Outcome
  /// Whether no smaller set reaches the target.
  public let isProvenSmallest: Bool

  public init(
    among candidates: Candidates, reaching target: Target, where constraints: [Constraint],
    listing limit: Int = 20, within limits: SearchLimits = .none
  ) {
    preconditionFailure("in the making")
  }
}
