public import FrameworkModel

/// The best set of every size or burden, as long as more of it gains something (method, section 6).
public struct ParetoFront: Sendable {
  /// What is held against the objective.
  public enum Axis: Sendable, Hashable {
    /// k = 0, 1, … while the objective rises strictly.
    case indicators
    /// The best, then the least burden that has it, then strictly below, and so on.
    case burden
  }

  /// The best set at one size or burden.
  public struct Point: Sendable {
    public let set: ChosenSet
    public let proof: Proof
    /// What is new since the point before (with less of the axis), sorted.
    public let enters: [IndicatorReference]
    /// What the point before had, sorted.
    public let leaves: [IndicatorReference]
  }

  public let objective: Objective
  public let axis: Axis
  public let constraints: [Constraint]
  /// From little to much.
  public let points: [Point]
  /// Whether the search was stopped, or the greatest number of points reached, before the end.
  public let isCut: Bool
  /// Why there is no point at all.
  public let conflict: Conflict?

  /// Every point of the front, up to a largest size or, for burden, a number of points.
  public init(
    among candidates: Candidates, for objective: Objective, against axis: Axis,
    where constraints: [Constraint] = [], upTo most: Int? = nil,
    within limits: SearchLimits = .none
  ) {
    let watch = ChoiceWatch(limits)
    let search = FrontSearch(
      candidates: candidates, objective: objective, constraints: constraints, watch: watch)
    let found = axis == .indicators ? search.bySize(upTo: most) : search.byBurden(upTo: most)
    self.objective = objective
    self.axis = axis
    self.constraints = constraints
    isCut = found.isCut
    conflict =
      found.isInfeasible ? Conflict(of: constraints, among: candidates, watch) : nil
    points = found.answers.enumerated().map { place, answer in
      let before = Set(place > 0 ? found.answers[place - 1].best.indicators : [])
      let own = Set(answer.best.indicators)
      return Point(
        set: answer.best, proof: answer.proof, enters: own.subtracting(before).sorted(),
        leaves: before.subtracting(own).sorted())
    }
  }
}
