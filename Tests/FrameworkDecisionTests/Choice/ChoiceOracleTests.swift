import FrameworkAnalysis
import FrameworkModel
import Testing

@testable import FrameworkDecision

/// The exact choice against brute force over all subsets (method, section 9).
@Suite struct ChoiceOracleTests {
  private static let objectives: [Objective] = [
    .coverage, .breadth(at: .aboveZero), .breadth(at: .half),
  ]

  /// A thousand instances in all, by branching and by solving again.
  @Test(arguments: 0..<10)
  func `brute force agrees, ties and neighbours too`(block: Int) {
    for number in 0..<100 {
      var numbers = Numbers(state: UInt64(block * 1000 + number))
      let shape: ChoiceShape = number % 2 == 0 ? .small : .uneven
      let candidates = Candidates.random(shape, priced: number % 3 == 0, &numbers)
      let constraints = [Constraint].random(candidates, &numbers)
      let objective = Self.objectives[number % 3]
      check(
        candidates, objective, constraints, nodes: number % 4 == 3 ? 0 : RankedSearch.patience,
        "block \(block), number \(number)")
    }
  }

  @Test(arguments: 0..<3)
  func `brute force agrees over sixteen candidates`(number: Int) {
    var numbers = Numbers(state: UInt64(77_000 + number))
    var shape = ChoiceShape.small
    shape.candidates = 16...16
    shape.dimensions = 3...5
    let candidates = Candidates.random(shape, priced: number == 1, &numbers)
    check(
      candidates, Self.objectives[number], [.indicators(atMost: 5)], nodes: RankedSearch.patience,
      "\(number)")
  }

  private func check(
    _ candidates: Candidates, _ objective: Objective, _ constraints: [Constraint], nodes: Int,
    _ name: Comment
  ) {
    let choice = Choice(
      among: candidates, for: objective, where: constraints, listing: 20,
      watch: ChoiceWatch(.none), nodes: nodes)
    let brute = BruteForce(candidates, objective, constraints)
    guard let best = brute.best else {
      guard case .infeasible = choice.outcome else {
        Issue.record("\(name): a set was found where none exists")
        return
      }
      return
    }
    guard let answer = choice.answer else {
      Issue.record("\(name): nothing was found")
      return
    }
    let near = brute.near
    #expect(answer.best == best, name)
    #expect(answer.proof.isOptimal && answer.proof.areTiesSettled, name)
    #expect(answer.proof.coverageGap == .zero, name)
    #expect(answer.proof.coverageBound == best.coverage.default, name)
    #expect(answer.neighbours?.sets == near.prefix(20).map(brute.chosen), name)
    #expect(answer.neighbours?.equal == min(20, brute.equal), name)
    #expect(answer.neighbours?.hasMoreEqual == (brute.equal > 20), name)
    #expect(answer.neighbours?.hasMoreNear == (near.count > 20), name)
  }
}
