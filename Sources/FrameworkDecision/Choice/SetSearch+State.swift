extension SetSearch {
  /// The set in hand: what must be kept, and the candidates chosen beside it.
  struct State {
    /// Places, in the order of choice.
    private(set) var chosen: [Int] = []
    /// For each element how many cover it.
    private(set) var counts: [Int]
    /// For each data collection how many use it.
    private(set) var uses: [Int]
    private(set) var value = 0
    /// What is covered, and the rest of the others' weights beyond their prices.
    private(set) var bound: Int
    private(set) var burden = 0
    private(set) var newCollections = 0
    private(set) var current = 0
    private(set) var directed = 0

    init(_ problem: CoverageProblem, _ prices: [Int], _ weights: [Int]) {
      counts = Array(repeating: 0, count: weights.count)
      uses = Array(repeating: 0, count: problem.prices.names.count)
      bound = zip(weights, prices).reduce(0) { $0 + $1.0 - $1.1 }
      for place in problem.bounds.kept {
        add(place, problem.elements[place], problem, prices, weights)
      }
      chosen = []
    }

    mutating func add(
      _ place: Int, _ covers: [Int], _ problem: CoverageProblem, _ prices: [Int], _ weights: [Int]
    ) {
      chosen.append(place)
      for element in covers {
        counts[element] += 1
        if counts[element] == 1 {
          value += weights[element]
          bound += prices[element]
        }
      }
      burden += problem.prices.marginal[place]
      for collection in problem.prices.collections[place] {
        uses[collection] += 1
        if uses[collection] == 1 {
          burden += problem.prices.fixed[collection]
          if problem.prices.isNew[collection] { newCollections += 1 }
        }
      }
      if problem.candidates.members[place].isCurrent { current += 1 }
      if problem.candidates.members[place].hasDirection { directed += 1 }
    }

    mutating func remove(
      _ place: Int, _ covers: [Int], _ problem: CoverageProblem, _ prices: [Int], _ weights: [Int]
    ) {
      chosen.removeLast()
      for element in covers {
        counts[element] -= 1
        if counts[element] == 0 {
          value -= weights[element]
          bound -= prices[element]
        }
      }
      burden -= problem.prices.marginal[place]
      for collection in problem.prices.collections[place] {
        uses[collection] -= 1
        if uses[collection] == 0 {
          burden -= problem.prices.fixed[collection]
          if problem.prices.isNew[collection] { newCollections -= 1 }
        }
      }
      if problem.candidates.members[place].isCurrent { current -= 1 }
      if problem.candidates.members[place].hasDirection { directed -= 1 }
    }
  }
}

extension CoverageProblem {
  /// More than all coverage, so that dimensions come first: P + 1.
  private var dimensionWeight: Int { dimensions.isEmpty ? 0 : weights.reduce(1, +) }

  /// What each element adds to the objective as one number.
  var objectiveWeights: [Int] {
    var whole = weights
    for element in dimensions { whole[element] = dimensionWeight }
    return whole
  }

  /// The objective as one number.
  func value(of merit: RankedSet.Merit) -> Int {
    merit.dimensions * dimensionWeight + merit.coverage
  }
}
