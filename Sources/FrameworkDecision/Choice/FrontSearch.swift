import FrameworkModel

/// Finds the points of a front one by one.
struct FrontSearch {
  let candidates: Candidates
  let objective: Objective
  let constraints: [Constraint]
  let watch: ChoiceWatch

  struct Found {
    /// From little to much.
    var answers: [(best: ChosenSet, proof: Proof)] = []
    var isCut = false
    var isInfeasible = false
  }

  /// k = 0, 1, … while the objective rises strictly.
  ///
  /// Sizes that no set satisfies come before the first point.
  func bySize(upTo most: Int?) -> Found {
    var found = Found()
    var last: RankedSet?
    let end = candidates.members.count
    for size in 0...min(end, max(0, most ?? end)) {
      let problem = problem(where: .indicators(atMost: size))
      // What fits fewer still fits: a start that only more can beat.
      let start = [last, problem.greedySet].compactMap(\.self).min()
      let point = RankedSearch(problem: problem, watch: watch).run(from: start, listing: 0)
      guard let best = point.sets.first else {
        if point.optimum.status == .infeasible { continue }
        found.isCut = true
        return found
      }
      if let last, best.isAsGood(as: last), point.optimum.status == .optimal { return found }
      found.answers.append((ChosenSet(best, in: problem), Proof(point, best, in: problem)))
      last = best
      if watch.isOver {
        found.isCut = true
        return found
      }
    }
    found.isCut = (most ?? end) < end && last != nil
    found.isInfeasible = last == nil
    return found
  }

  /// The best, then what costs less, strictly below again and again.
  func byBurden(upTo most: Int?) -> Found {
    var found = Found()
    var limit: ExactDecimal?
    while found.answers.count < most ?? .max {
      let problem = problem(where: limit.map { .burden(atMost: $0) })
      let point = RankedSearch(problem: problem, watch: watch)
        .run(from: problem.greedySet, listing: 0)
      guard let best = point.sets.first, point.areTiesSettled else {
        found.isInfeasible = found.answers.isEmpty && point.optimum.status == .infeasible
        found.isCut = point.optimum.status != .infeasible
        return found
      }
      found.answers.insert((ChosenSet(best, in: problem), Proof(point, best, in: problem)), at: 0)
      guard best.merit.burden > 0 else { return found }
      limit = problem.prices.decimal(best.merit.burden - 1)
    }
    found.isCut = true
    return found
  }

  private func problem(where limit: Constraint?) -> CoverageProblem {
    CoverageProblem(
      candidates, for: objective, where: constraints + [limit].compactMap(\.self))
  }
}
