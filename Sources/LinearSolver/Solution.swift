/// What solving a linear program came to.
public struct Solution: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable {
    /// Proven: no solution is better by one or more.
    case optimal
    /// A solution, but time ran out or someone asked to stop before the proof.
    case feasible
    /// Proven: the constraints can't all hold.
    case infeasible
    /// The objective has no limit.
    case unbounded
    /// Stopped, or given up, before anything was found.
    case noSolutionFound
  }

  public let status: Status
  /// Computed anew from the values, nil without a solution.
  ///
  /// Exact up to 2^53 where the values are whole.
  public let objective: Double?
  /// No solution is better than this; infinite where nothing is known.
  public let bound: Double
  /// One value for each variable, in their order; empty without a solution.
  ///
  /// Binaries are exactly 0 or 1.
  public let values: [Double]

  /// How far the bound lies from the objective, never negative.
  public var gap: Double? { objective.map { abs(bound - $0) } }

  public subscript(variable: LinearProgram.Variable) -> Double { values[variable.index] }

  /// Whether a binary is 1.
  public func chooses(_ variable: LinearProgram.Variable) -> Bool { self[variable] == 1 }
}
