extension SetSearch {
  /// What is known of the free candidates from a place on, before any is chosen.
  struct Suffixes {
    /// For each start and number the largest sum of so many profits.
    private let tops: [Int]
    private let width: Int
    /// How many of today's set, and with a direction, are left.
    let current: [Int]
    let directed: [Int]
    /// The least marginal cost left.
    let cheapest: [Int]
    /// For each element the last free candidate that covers it; −1 for none.
    let last: [Int]
    let costsAlways: Bool

    init(
      _ problem: CoverageProblem, _ free: [Int], _ covers: [[Int]], _ prices: [Int], slots: Int
    ) {
      let members = problem.candidates.members
      var (current, directed) = ([0], [0])
      var cheapest = [Int.max >> 8]
      var last = Array(repeating: -1, count: prices.count)
      var sorted: [Int] = []
      var rows: [[Int]] = [Array(repeating: 0, count: slots + 1)]
      for (place, candidate) in free.enumerated().reversed() {
        current.append((current.last ?? 0) + (members[candidate].isCurrent ? 1 : 0))
        directed.append((directed.last ?? 0) + (members[candidate].hasDirection ? 1 : 0))
        cheapest.append(min(cheapest.last ?? 0, problem.prices.marginal[candidate]))
        for element in covers[place] { last[element] = max(last[element], place) }
        let profit = covers[place].reduce(0) { $0 + prices[$1] }
        sorted.insert(profit, at: sorted.firstIndex { $0 < profit } ?? sorted.count)
        if sorted.count > slots { sorted.removeLast() }
        var row = [0]
        for number in 1...max(1, slots) where slots > 0 {
          row.append((row.last ?? 0) + (number <= sorted.count ? sorted[number - 1] : 0))
        }
        rows.append(row)
      }
      self.current = current.reversed()
      self.directed = directed.reversed()
      self.cheapest = cheapest.reversed()
      self.last = last
      tops = rows.reversed().flatMap(\.self)
      width = slots + 1
      costsAlways = free.allSatisfy { problem.prices.marginal[$0] > 0 }
    }

    func top(_ start: Int, _ number: Int) -> Int { tops[start * width + number] }
  }

  /// A bound on all sets that extend the one in hand by candidates from a place on.
  ///
  /// By the prices, and by the gains themselves; only elements that somebody left can cover count.
  func closerBound(from start: Int) -> Int {
    let slots = self.slots - state.chosen.count
    guard slots > 0, start < free.count else { return state.value }
    var profits: [Int] = []
    var gains: [Int] = []
    profits.reserveCapacity(free.count - start)
    gains.reserveCapacity(free.count - start)
    for place in start..<free.count {
      var (profit, gain) = (0, 0)
      for element in covers[place] where state.counts[element] == 0 {
        profit += prices[element]
        gain += weights[element]
      }
      if gain > 0 {
        profits.append(profit)
        gains.append(gain)
      }
    }
    var reachable = state.value
    for element in weights.indices
    where state.counts[element] == 0 && suffixes.last[element] >= start {
      reachable += weights[element] - prices[element]
    }
    let priced = reachable + Self.largest(&profits, slots)
    return priced < floor ? priced : min(priced, state.value + Self.largest(&gains, slots))
  }

  private static func largest(_ numbers: inout [Int], _ count: Int) -> Int {
    if numbers.count > count { numbers.sort(by: >) }
    return numbers.prefix(count).reduce(0, +)
  }

  /// Whether no set of the branch can come before the last of a full list.
  ///
  /// Sets are tried in the order of their lists, so a later one with equal merit comes later,
  /// unless it only adds what costs nothing.
  func isBeaten(_ reach: Int, from start: Int, adding: Bool) -> Bool {
    guard found.count == capacity, let last = found.last?.merit, reach == floor else {
      return false
    }
    let slots = self.slots - state.chosen.count
    var needed = adding ? 1 : 0
    while needed < slots, state.bound + suffixes.top(start, needed) < floor { needed += 1 }
    if state.value < floor { needed = max(1, needed) }
    let best = RankedSet.Merit(
      dimensions: last.dimensions, coverage: last.coverage,
      burden: state.burden + (needed > 0 ? needed * suffixes.cheapest[start] : 0),
      current: state.current + min(slots, suffixes.current[start]),
      directed: state.directed + min(slots, suffixes.directed[start]))
    if best == last { return isKeptEmpty || suffixes.costsAlways }
    return last < best
  }

  /// Whether the candidates left can cover what is still demanded.
  func canSatisfy(from start: Int) -> Bool {
    problem.requirements.allSatisfy { requirement in
      requirement.elements.count {
        state.counts[$0] > 0 || suffixes.last[$0] >= start
      } >= requirement.atLeast
    }
  }
}
