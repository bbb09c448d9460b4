/// Every set of at least a value, in the order of the ties, by branching over the candidates.
///
/// Whole numbers throughout. Sets are tried in the order of their lists; a branch is left when its
/// bound lies below the value, or when it can't come before the sets that are listed already.
struct SetSearch {
  enum Ending: Sendable { case complete, tooLong, stopped }

  let problem: CoverageProblem
  /// The places that may be chosen or not, in order.
  let free: [Int]
  /// For each free candidate the elements that what must be kept doesn't cover.
  let covers: [[Int]]
  /// The objective as one number: a dimension weighs more than all coverage.
  let weights: [Int]
  let prices: [Int]
  let suffixes: Suffixes
  /// How many more than the kept may be chosen.
  let slots: Int
  let capacity: Int
  let isKeptEmpty: Bool

  var state: State
  /// The least value that is still wanted.
  var floor: Int
  private(set) var found: [RankedSet] = []
  private(set) var ending = Ending.complete
  private var nodesLeft: Int
  private let watch: ChoiceWatch

  /// Prepares a search for the first sets worth at least `floor`.
  ///
  /// It gives up after a number of sets, not after a time, so that every machine gives up alike.
  init(
    _ problem: CoverageProblem, worth floor: Int, listing capacity: Int, nodes: Int,
    watch: ChoiceWatch
  ) {
    let kept = Set(problem.bounds.kept)
    let weights = problem.objectiveWeights
    let keptElements = Set(problem.bounds.kept.flatMap { problem.elements[$0] })
    let free = problem.elements.indices.filter {
      problem.bounds.isAllowed[$0] && !kept.contains($0)
    }
    let covers = free.map { problem.elements[$0].filter { !keptElements.contains($0) } }
    let slots = min(problem.bounds.size - kept.count, free.count)
    let open = weights.indices.map { keptElements.contains($0) ? 0 : weights[$0] }
    let keptValue = keptElements.reduce(0) { $0 + weights[$1] }
    self.problem = problem
    self.free = free
    self.covers = covers
    self.weights = weights
    self.slots = slots
    self.capacity = capacity
    self.isKeptEmpty = kept.isEmpty
    self.floor = floor
    self.watch = watch
    nodesLeft = nodes
    prices =
      Multipliers(
        weights: open, covers: covers, size: max(0, slots), towards: floor - keptValue
      ).values
    suffixes = Suffixes(problem, free, covers, prices, slots: max(0, slots))
    state = State(problem, prices, weights)
  }

  mutating func run() {
    guard slots >= 0, !problem.bounds.isContradictory else { return }
    visit(from: 0)
  }

  private mutating func visit(from start: Int) {
    list()
    guard state.chosen.count < slots, canSatisfy(from: start) else { return }
    for next in start..<free.count {
      let reach = state.bound + suffixes.top(next, slots - state.chosen.count)
      if reach < floor || isBeaten(reach, from: next, adding: true) { return }
      guard fits(next) else { continue }
      guard goesOn() else { return }
      state.add(free[next], covers[next], problem, prices, weights)
      let closer = closerBound(from: next + 1)
      if closer >= floor, !isBeaten(closer, from: next + 1, adding: false) {
        visit(from: next + 1)
      }
      state.remove(free[next], covers[next], problem, prices, weights)
      guard ending == .complete else { return }
    }
  }

  private mutating func goesOn() -> Bool {
    nodesLeft -= 1
    if nodesLeft < 0 { ending = .tooLong }
    if nodesLeft & 1023 == 0, watch.isOver { ending = .stopped }
    return ending == .complete
  }

  /// Lists the set in hand where it is good enough and satisfies everything.
  private mutating func list() {
    guard state.value >= floor else { return }
    let places = problem.bounds.kept + state.chosen
    guard problem.allows(places) else { return }
    let set = RankedSet(places, in: problem)
    if found.count == capacity, let last = found.last {
      guard set < last else { return }
      found.removeLast()
    }
    found.insert(set, at: found.firstIndex { set < $0 } ?? found.count)
    if found.count == capacity, let last = found.last {
      floor = problem.value(of: last.merit)
    }
  }

  private func fits(_ next: Int) -> Bool {
    let prices = problem.prices
    var burden = state.burden + prices.marginal[free[next]]
    var new = state.newCollections
    for collection in prices.collections[free[next]] where state.uses[collection] == 0 {
      burden += prices.fixed[collection]
      if prices.isNew[collection] { new += 1 }
    }
    return burden <= problem.bounds.burden ?? .max
      && new <= problem.bounds.newCollections ?? .max
  }
}
