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
    let watch = ChoiceWatch(limits)
    let current = candidates.current
    self.objective = objective
    guard current.count <= Self.largestSet else {
      lines = nil
      return
    }
    let parts = (1...max(1, current.count)).flatMap { size in
      size > current.count ? [] : Array(Conflict.groups(of: size, from: current.count))
    }
    lines = parts.map { part in
      let dropped = part.map { current[$0] }
      let kept = current.filter { !dropped.contains($0) }
      let choice = Choice(
        among: candidates, for: objective,
        where: constraints + [.keep(kept), .drop(dropped), .indicators(atMost: current.count)],
        listing: 0, watch: watch)
      let chosen = choice.answer?.best.indicators ?? []
      return Line(
        dropped: dropped, added: chosen.filter { !kept.contains($0) }, outcome: choice.outcome)
    }
  }
}
