import Glibc
import Synchronization

extension LinearProgram {
  /// CBC reads its options through global variables, so one search runs at a time.
  private static let oneAtATime = Mutex<Void>(())

  /// The best solution, and how much of that is proven.
  ///
  /// A status is never taken on trust: values are rounded and every row computed again, the objective is
  /// computed from the values, and a claim that contradicts another is not passed on.
  ///
  /// - Parameters:
  ///   - limits: When to stop before the proof.
  ///   - start: Values to begin with; ignored unless they satisfy every constraint.
  /// - Returns: The same for the same program and start, unless the limits stopped the search.
  public func solve(within limits: Limits = .none, from start: [Double]? = nil) -> Solution {
    if let (status, values) = solvedAtSight { return solution(status, values, bound: nil) }
    let watch = Watch(limits, aim: aim)
    let begin = start.map(rounded).flatMap { holds(for: $0) ? $0 : nil }
    guard let claim = search(watch, from: begin) else { return stopped(with: begin) }
    let best = better(of: claim.values.flatMap(verified), or: begin)
    guard let best else {
      return watch.hasStopped ? stopped(with: nil) : withoutSolution(watch)
    }
    if !watch.hasStopped, claim.isOptimal, let bound = claim.bound,
      abs(bound - objective(at: best)) < 1
    {
      return solution(.optimal, best, bound: bound)
    }
    return stopped(with: best, bound: claim.bound)
  }

  /// Runs CBC once its turn has come; nil where the watch stopped before.
  private func search(
    _ watch: Watch, from start: [Double]? = nil, isRelaxed: Bool = false
  ) -> Search.Claim? {
    while !watch.shouldStop() {
      let claim = Self.oneAtATime.withLockIfAvailable { _ in
        let search = Search(self, isRelaxed: isRelaxed)
        if let start { search.begin(with: start) }
        return search.run(watch)
      }
      if let claim { return claim }
      usleep(500)
    }
    return nil
  }

  /// The optimum where binaries may be fractions, which bounds every solution.
  ///
  /// It takes no notice of the limits, but for how long to wait for another thread's search.
  private func relaxation(waiting patience: Duration? = nil) -> Search.Claim? {
    search(Watch(Limits(time: patience), aim: aim), isRelaxed: true)
  }

  /// CBC's values, rounded, if every constraint holds; else with the continuous ones found anew.
  private func verified(_ values: [Double]) -> [Double]? {
    let whole = rounded(values)
    if holds(for: whole) { return whole }
    var fixed = self
    for (index, column) in columns.enumerated() where column.isBinary {
      fixed.restrict(Variable(index: index), from: whole[index], through: whole[index])
    }
    guard let again = fixed.relaxation()?.values.map(rounded), holds(for: again) else { return nil }
    return again
  }

  private func better(of one: [Double]?, or other: [Double]?) -> [Double]? {
    guard let one, let other else { return one ?? other }
    return prefers(objective(at: other), to: objective(at: one)) ? other : one
  }

  /// The best found when the search ended without proof, with a bound that can be relied on.
  ///
  /// Stopped early, CBC may give the best objective itself as the bound; then only the relaxation counts.
  private func stopped(with values: [Double]?, bound claimed: Double? = nil) -> Solution {
    let relaxed = relaxation(waiting: .seconds(1))?.bound ?? noBound
    guard let values else { return solution(.noSolutionFound, nil, bound: relaxed) }
    guard let claimed, prefers(claimed, to: objective(at: values)), prefers(relaxed, to: claimed)
    else { return solution(.feasible, values, bound: relaxed) }
    return solution(.feasible, values, bound: claimed)
  }

  /// Infeasible, unbounded, or a failure: told apart by asking again without an objective.
  private func withoutSolution(_ watch: Watch) -> Solution {
    var unaimed = self
    unaimed.setObjective([:], .minimise)
    guard let claim = unaimed.search(watch), !watch.hasStopped else { return stopped(with: nil) }
    guard let values = claim.values.flatMap(unaimed.verified) else {
      return solution(claim.isInfeasible ? .infeasible : .noSolutionFound, nil, bound: nil)
    }
    if relaxation()?.isInfeasible == true { return solution(.unbounded, nil, bound: nil) }
    return stopped(with: values)
  }

  private func solution(_ status: Solution.Status, _ values: [Double]?, bound: Double?) -> Solution
  {
    let objective = values.map(objective(at:))
    // Whole objectives are proven to the unit, so a bound within one of the optimum is the optimum.
    let proven = status == .optimal ? objective : nil
    return Solution(
      status: status, objective: objective, bound: proven ?? bound ?? noBound, values: values ?? [])
  }
}

extension LinearProgram {
  /// The answer where no constraint binds a variable, which needs no solver.
  private var solvedAtSight: (Solution.Status, [Double]?)? {
    guard columns.isEmpty || rows.allSatisfy({ $0.terms.isEmpty }) else { return nil }
    guard rows.allSatisfy({ $0.lower <= 0 && 0 <= $0.upper }) else { return (.infeasible, nil) }
    let values = columns.map { column in
      let wantsMore = (column.objective > 0) == (aim == .maximise)
      if column.objective == 0 { return min(max(0, column.lower), column.upper) }
      return wantsMore ? column.upper : column.lower
    }
    return values.allSatisfy(\.isFinite) ? (.optimal, values) : (.unbounded, nil)
  }
}
