public import FrameworkAnalysis
import LinearSolver

/// The fewest indicators that reach a target (method, section 6).
///
/// Of the smallest sets the one that covers most, then the first by the ties.
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
    let watch = ChoiceWatch(limits)
    let wanted = constraints + [target.constraint]
    self.target = target
    self.constraints = constraints
    let problem = CoverageProblem(candidates, for: .coverage, where: wanted)
    let smallest = problem.smallestSize(watch)
    guard let size = smallest.size else {
      isProvenSmallest = false
      outcome =
        smallest.isInfeasible
        ? .infeasible(Conflict(of: wanted, among: candidates, watch)) : .stopped
      return
    }
    isProvenSmallest = smallest.isProven
    outcome =
      Choice(
        among: candidates, for: .coverage, where: wanted + [.indicators(atMost: size)],
        listing: limit, watch: watch
      ).outcome
  }
}

extension SmallestSet.Target {
  /// The target as something to satisfy.
  var constraint: Constraint {
    switch self {
    case .coverage(let share): .coverage(atLeast: share)
    case .dimensions(let least, let touch): .dimensions(atLeast: least, at: touch)
    }
  }
}

extension CoverageProblem {
  /// How few indicators a set can have that satisfies everything; the fewest found without a proof.
  fileprivate func smallestSize(
    _ watch: ChoiceWatch
  ) -> (size: Int?, isProven: Bool, isInfeasible: Bool) {
    guard !isHopeless else { return (nil, false, true) }
    var program = CoverageProgram(self)
    program.program.setObjective(program.sizes, .minimise)
    let solution = program.program.solve(within: watch.rest(seeking: .fewestIndicators))
    let size = program.places(in: solution)?.count
    return (size, solution.status == .optimal, solution.status == .infeasible)
  }
}
