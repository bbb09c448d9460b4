/// The optimum of a problem, the first by the ties, and what is nearly as good.
///
/// The optimum is CBC's. The sets that are worth as much are listed by branching in whole numbers;
/// where that takes too many steps, CBC settles the ties and finds the next by excluding what was
/// found.
struct RankedSearch {
  let problem: CoverageProblem
  let watch: ChoiceWatch
  /// After how many sets branching gives up.
  var nodes = RankedSearch.patience

  static let patience = 40_000

  struct Found {
    var optimum: Optimum
    /// Best first; empty without a set.
    var sets: [RankedSet]
    var areTiesSettled: Bool
    /// Nil where they weren't counted.
    var listing: Listing?
  }

  struct Listing {
    var sets: [RankedSet]
    var hasMoreEqual: Bool
    var hasMoreNear: Bool
  }

  /// Solves, settles the ties and lists so many neighbours; 0 is the best alone.
  func run(from start: RankedSet?, listing limit: Int) -> Found {
    let optimum = problem.optimum(from: start, watch)
    guard let set = optimum.set else {
      return Found(optimum: optimum, sets: [], areTiesSettled: false, listing: nil)
    }
    guard optimum.status == .optimal else {
      return Found(optimum: optimum, sets: [set], areTiesSettled: false, listing: nil)
    }
    guard let equal = first(limit + 1, worth: problem.value(of: set.merit), like: set),
      let best = equal.first
    else { return Found(optimum: optimum, sets: [set], areTiesSettled: false, listing: nil) }
    let listing =
      limit == 0
      ? nil
      : equal.count > limit
        ? Listing(sets: Array(equal.prefix(limit)), hasMoreEqual: true, hasMoreNear: true)
        : near(best, limit)
    return Found(optimum: optimum, sets: [best], areTiesSettled: true, listing: listing)
  }

  /// The sets within 1 %; a smaller margin is tried first, since it leaves fewer to look at.
  private func near(_ best: RankedSet, _ limit: Int) -> Listing? {
    var sets: [RankedSet] = []
    for margin in [1, 4, 20] {
      // As many dimensions, and 99 % of the coverage or more, rounded up to whole units.
      var merit = best.merit
      merit.coverage -= best.merit.coverage * margin / 2000
      if margin == 20 { merit.coverage = best.merit.coverage - best.merit.coverage / 100 }
      guard let found = first(limit + 1, worth: problem.value(of: merit), like: best) else {
        return nil
      }
      sets = found
      if sets.count > limit { break }
    }
    return Listing(
      sets: Array(sets.prefix(limit)), hasMoreEqual: false, hasMoreNear: sets.count > limit)
  }

  /// The first so many sets worth at least a value; nil where the watch ended it.
  private func first(_ capacity: Int, worth floor: Int, like best: RankedSet) -> [RankedSet]? {
    var search = SetSearch(problem, worth: floor, listing: capacity, nodes: nodes, watch: watch)
    search.run()
    switch search.ending {
    case .complete: return search.found
    case .stopped: return nil
    case .tooLong: return firstByExclusion(capacity, worth: floor)
    }
  }

  private func firstByExclusion(_ capacity: Int, worth floor: Int) -> [RankedSet]? {
    var problem = problem
    var sets: [RankedSet] = []
    while sets.count < capacity {
      problem.excluded = sets.map(\.places)
      let optimum = problem.optimum(from: nil, watch)
      if optimum.status == .infeasible { break }
      guard optimum.status == .optimal, let set = optimum.set else { return nil }
      guard problem.value(of: set.merit) >= floor else { break }
      guard let next = CoverageProgram(problem).firstByTies(worth: set.merit, watch) else {
        return nil
      }
      sets.append(next)
    }
    return sets
  }
}
