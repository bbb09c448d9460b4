import LinearSolver

/// The fewest constraints that no set satisfies together (method, section 6, Infeasible).
public struct Conflict: Sendable, Hashable {
  /// In the order of input; all of them where the search was stopped before it was settled.
  public let constraints: [Constraint]
  /// Whether fewer were tried and found to go together.
  public let isFewest: Bool
}

extension Conflict {
  /// Tries all groups by size, then in the order of input.
  init(of constraints: [Constraint], among candidates: Candidates, _ watch: ChoiceWatch) {
    for size in 1...max(1, constraints.count) where size < constraints.count {
      for group in Self.groups(of: size, from: constraints.count) {
        if watch.isOver {
          self.init(constraints: constraints, isFewest: false)
          return
        }
        let own = group.map { constraints[$0] }
        if CoverageProblem(candidates, for: .coverage, where: own).isInfeasible(watch) {
          self.init(constraints: own, isFewest: true)
          return
        }
      }
    }
    self.init(constraints: constraints, isFewest: true)
  }

  /// Every group of a size, in the order of its first member, then of its second, and so on.
  static func groups(of size: Int, from count: Int) -> some Sequence<[Int]> {
    sequence(first: Array(0..<size)) { group in
      guard let place = group.indices.last(where: { group[$0] < count - size + $0 }) else {
        return nil
      }
      var next = group
      next[place] += 1
      for later in (place + 1)..<max(place + 1, size) { next[later] = next[later - 1] + 1 }
      return next
    }
  }
}

extension CoverageProblem {
  fileprivate func isInfeasible(_ watch: ChoiceWatch) -> Bool {
    isHopeless
      || CoverageProgram(self).program.solve(within: watch.rest(seeking: .ties)).status
        == .infeasible
  }
}
