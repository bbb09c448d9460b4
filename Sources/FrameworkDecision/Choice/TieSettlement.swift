import LinearSolver

extension CoverageProgram {
  /// The first by the ties among the sets that are worth as much.
  ///
  /// By solving again, each value held fast (method, section 6). Nil where the watch ended it.
  func firstByTies(worth merit: RankedSet.Merit, _ watch: ChoiceWatch) -> RankedSet? {
    var program = self
    if !problem.dimensions.isEmpty { program.demand(dimensions, atLeast: merit.dimensions) }
    program.demand(coverages, atLeast: merit.coverage)
    let stages: [(Measure, LinearProgram.Aim)] = [
      (burdens, .minimise), (currents, .maximise), (directeds, .maximise),
    ]
    for (measure, aim) in stages where !measure.isEmpty {
      program.program.setObjective(measure, aim)
      let solution = program.program.solve(within: watch.rest(seeking: .ties))
      guard solution.status == .optimal, let value = solution.objective else { return nil }
      switch aim {
      case .minimise: program.demand(measure, atMost: Int(value))
      case .maximise: program.demand(measure, atLeast: Int(value))
      }
    }
    return program.firstByList(watch)
  }

  /// The smallest sorted list: as many of the first as can be, a few candidates at a time.
  private func firstByList(_ watch: ChoiceWatch) -> RankedSet? {
    var program = self
    let open = chosen.indices.filter { chosen[$0] != nil && !problem.bounds.kept.contains($0) }
    var places: [Int] = problem.bounds.kept
    for start in stride(from: 0, to: open.count, by: Self.bits) {
      let part = open[start..<min(start + Self.bits, open.count)]
      var objective: Measure = [:]
      for (order, place) in part.enumerated() {
        if let variable = chosen[place] { objective[variable] = 1 << (Self.bits - 1 - order) }
      }
      program.program.setObjective(objective, .maximise)
      let solution = program.program.solve(within: watch.rest(seeking: .ties))
      guard solution.status == .optimal else { return nil }
      for place in part {
        guard let variable = chosen[place] else { continue }
        let value = solution[variable]
        program.program.restrict(variable, from: value, through: value)
        if value == 1 { places.append(place) }
      }
    }
    return withoutTrailing(RankedSet(places, in: problem))
  }

  /// How many candidates are told apart in one solve: 2^16 is far from where CBC gets inexact.
  private static let bits = 16

  /// A list that ends sooner comes first, where what follows costs nothing and changes nothing.
  private func withoutTrailing(_ set: RankedSet) -> RankedSet {
    for length in 0..<set.places.count {
      let shorter = RankedSet(Array(set.places.prefix(length)), in: problem)
      if shorter.merit == set.merit, problem.allows(shorter.places) { return shorter }
    }
    return set
  }
}
