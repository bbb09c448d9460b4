/// The fewest constraints that no set satisfies together (method, section 6, Infeasible).
public struct Conflict: Sendable, Hashable {
  /// In the order of input; all of them where the search was stopped before it was settled.
  public let constraints: [Constraint]
  /// Whether fewer were tried and found to go together.
  public let isFewest: Bool
}
