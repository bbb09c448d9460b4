import FrameworkAnalysis
import LinearSolver

/// What CBC proves of a coverage problem: how much can be reached, and by a set that does.
struct Optimum {
  enum Status: Sendable { case optimal, feasible, infeasible, stopped }

  let status: Status
  /// Nil without a set.
  let set: RankedSet?
  /// No set touches more dimensions; 0 where the objective doesn't count them.
  let dimensionsBound: Int
  /// No set that touches as many covers more units.
  let coverageBound: Int
}

extension CoverageProblem {
  /// Whether something is demanded that no set at all could satisfy.
  var isHopeless: Bool {
    let covered = Set(elements.joined())
    return bounds.isContradictory
      || requirements.contains { $0.elements.count(where: covered.contains) < $0.atLeast }
      || leastCoverage > covered.reduce(0) { $0 + weights[$1] }
      || bounds.kept.count > bounds.size
  }

  /// Maximises the objective: for breadth in two solves, the dimensions held fast after the first.
  ///
  /// CBC isn't told of the start: where the start is the best already, CBC now and then ends
  /// without a proof. It is what remains where the search is stopped.
  func optimum(from start: RankedSet?, _ watch: ChoiceWatch) -> Optimum {
    let most = Set(elements.joined()).reduce(0) { $0 + weights[$1] }
    guard !isHopeless else {
      return Optimum(status: .infeasible, set: nil, dimensionsBound: 0, coverageBound: 0)
    }
    var program = CoverageProgram(self)
    guard !dimensions.isEmpty else { return covering(program, start, bound: 0, watch) }
    program.program.setObjective(program.dimensions, .maximise)
    let solution = program.program.solve(within: watch.rest(seeking: .dimensions))
    let set = program.places(in: solution).map { RankedSet($0, in: self) } ?? start
    guard solution.status == .optimal, let set else {
      return Optimum(
        status: solution.status == .infeasible ? .infeasible : set == nil ? .stopped : .feasible,
        set: set,
        dimensionsBound: min(dimensions.count, Self.whole(solution.bound, dimensions.count)),
        coverageBound: most)
    }
    program.demand(program.dimensions, atLeast: set.merit.dimensions)
    let better = start.map { $0 < set ? $0 : set } ?? set
    return covering(program, better, bound: set.merit.dimensions, watch)
  }

  private func covering(
    _ program: CoverageProgram, _ start: RankedSet?, bound dimensionsBound: Int,
    _ watch: ChoiceWatch
  ) -> Optimum {
    var program = program
    program.program.setObjective(program.coverages, .maximise)
    let solution = program.program.solve(
      within: watch.rest(seeking: .coverage, scale: unit.share(of: 1).approximation))
    let most = Set(elements.joined()).reduce(0) { $0 + weights[$1] }
    let set = [program.places(in: solution).map { RankedSet($0, in: self) }, start]
      .compactMap(\.self).min()
    let status: Optimum.Status =
      switch solution.status {
      case .optimal: .optimal
      case .infeasible: set == nil ? .infeasible : .feasible
      default: set == nil ? .stopped : .feasible
      }
    return Optimum(
      status: status, set: set, dimensionsBound: dimensionsBound,
      coverageBound: status == .optimal
        ? set?.merit.coverage ?? 0 : Self.whole(solution.bound, most))
  }

  /// A bound as the whole number that it allows.
  static func whole(_ bound: Double, _ most: Int) -> Int {
    guard bound < Double(most) else { return most }
    return max(0, Int((bound + 1e-6).rounded(.down)))
  }
}
