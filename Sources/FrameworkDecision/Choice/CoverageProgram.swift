import LinearSolver

/// A coverage problem as a linear program (method, section 6: the level formulation).
///
/// A binary for each candidate and each data collection that matters, a variable for each element
/// that several candidates cover.
///
/// What only one candidate covers needs no variable of its own: it is covered where that one is
/// chosen. A dimension is bounded by the candidates that touch it, not by its concepts, which is
/// tighter.
struct CoverageProgram {
  typealias Variable = LinearProgram.Variable

  let problem: CoverageProblem
  var program = LinearProgram(.maximise)
  /// Nil where the candidate isn't allowed.
  private(set) var chosen: [Variable?] = []
  /// What is 1 where the element is covered; nil where nobody covers it.
  private var covered: [Variable?] = []
  private var used: [Variable?] = []

  init(_ problem: CoverageProblem) {
    self.problem = problem
    chosen = problem.bounds.isAllowed.map { $0 ? program.addBinary() : nil }
    for place in problem.bounds.kept {
      if let variable = chosen[place] { program.restrict(variable, from: 1, through: 1) }
    }
    addElements()
    addCollections()
    addConstraints()
  }

  private mutating func addElements() {
    var coverers = Array(repeating: [Variable](), count: problem.weights.count)
    for (place, own) in problem.elements.enumerated() {
      if let variable = chosen[place] { for element in own { coverers[element].append(variable) } }
    }
    covered = coverers.map { coverers in
      guard coverers.count > 1 else { return coverers.first }
      let variable = program.addContinuous()
      program.addConstraint([.init(-1, variable)] + coverers.map { .init(1, $0) }, atLeast: 0)
      return variable
    }
  }

  /// A data collection is used where an indicator that needs it is chosen.
  private mutating func addCollections() {
    let prices = problem.prices
    used = prices.names.indices.map { collection in
      let isCounted = problem.bounds.newCollections != nil && prices.isNew[collection]
      guard isCounted || prices.fixed[collection] > 0 else { return nil }
      let users = chosen.indices.filter { prices.collections[$0].contains(collection) }
        .compactMap { chosen[$0] }
      guard users.count > 1 else { return users.first }
      let variable = program.addBinary()
      for user in users {
        program.addConstraint([.init(1, variable), .init(-1, user)], atLeast: 0)
      }
      return variable
    }
  }

  private mutating func addConstraints() {
    let bounds = problem.bounds
    program.addConstraint(terms(sizes), atMost: Double(bounds.size))
    if bounds.isContradictory { program.addConstraint([], atLeast: 1) }
    if let most = bounds.burden, !problem.prices.areCounts {
      program.addConstraint(terms(burdens), atMost: Double(most))
    }
    if let most = bounds.newCollections {
      let new = used.indices.filter { problem.prices.isNew[$0] }.compactMap { used[$0] }
      program.addConstraint(new.map { .init(1, $0) }, atMost: Double(most))
    }
    for requirement in problem.requirements {
      let own = requirement.elements.compactMap { covered[$0] }
      program.addConstraint(own.map { .init(1, $0) }, atLeast: Double(requirement.atLeast))
    }
    if problem.leastCoverage > 0 { demand(coverages, atLeast: problem.leastCoverage) }
    for set in problem.excluded { exclude(set) }
  }
}

extension CoverageProgram {
  /// Coefficients of what can be maximised, minimised or held fast.
  typealias Measure = [Variable: Int]

  private func terms(_ measure: Measure) -> [LinearProgram.Term] {
    measure.sorted { $0.key < $1.key }.map { .init(Double($0.value), $0.key) }
  }

  private func measure(_ parts: some Sequence<(Variable?, Int)>) -> Measure {
    var sums: Measure = [:]
    for (variable, part) in parts {
      if let variable, part != 0 { sums[variable, default: 0] += part }
    }
    return sums
  }

  var sizes: Measure { measure(chosen.map { ($0, 1) }) }
  var coverages: Measure { measure(zip(covered, problem.weights)) }
  var dimensions: Measure { measure(problem.dimensions.map { (covered[$0], 1) }) }
  var burdens: Measure {
    measure(Array(zip(chosen, problem.prices.marginal)) + zip(used, problem.prices.fixed))
  }
  var currents: Measure {
    measure(zip(chosen, problem.candidates.members.map { $0.isCurrent ? 1 : 0 }))
  }
  var directeds: Measure {
    measure(zip(chosen, problem.candidates.members.map { $0.hasDirection ? 1 : 0 }))
  }

  mutating func demand(
    _ measure: Measure, atLeast lower: Int? = nil, atMost upper: Int? = nil
  ) {
    program.addConstraint(
      terms(measure), atLeast: lower.map(Double.init) ?? -.infinity,
      atMost: upper.map(Double.init) ?? .infinity)
  }

  /// Takes one set out.
  private mutating func exclude(_ places: [Int]) {
    let set = Set(places)
    let parts = chosen.indices.map { (chosen[$0], set.contains($0) ? -1 : 1) }
    demand(measure(parts), atLeast: 1 - set.count)
  }

  /// The variables' values for a set, to begin a search with.
  func values(for places: [Int]) -> [Double] {
    var values = Array(repeating: 0.0, count: program.variableCount)
    for place in places {
      if let variable = chosen[place] { values[variable.index] = 1 }
      for element in problem.elements[place] {
        if let variable = covered[element] { values[variable.index] = 1 }
      }
      for collection in problem.prices.collections[place] {
        if let variable = used[collection] { values[variable.index] = 1 }
      }
    }
    return values
  }

  /// The set that a solution chooses.
  func places(in solution: Solution) -> [Int]? {
    // Without a variable, the only set has no values.
    guard solution.status == .optimal || !solution.values.isEmpty else { return nil }
    return chosen.indices.filter { chosen[$0].map(solution.chooses) ?? false }
  }
}
