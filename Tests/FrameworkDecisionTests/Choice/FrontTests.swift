import FrameworkAnalysis
import FrameworkModel
import Testing

@testable import FrameworkDecision

@Suite struct FrontTests {
  /// Unoptimised, the later points take long; the whole front is held in a release build.
  private static let largest = _isDebugAssertConfiguration() ? 6 : 20

  @Test(arguments: [Objective.coverage, .breadth(at: .aboveZero), .breadth(at: .half)])
  func `the front of L and every Danish edition is proven point by point`(
    objective: Objective
  ) throws {
    let candidates = try ShippedChoices.everyEdition()
    #expect(candidates.members.count == 98)
    let clock = ContinuousClock()
    let start = clock.now
    let front = ParetoFront(
      among: candidates, for: objective, against: .indicators, upTo: Self.largest)
    if Self.largest == 20 { #expect(clock.now - start < .seconds(3)) }
    #expect(front.points.map(\.set.size) == Array(0...Self.largest))
    #expect(front.isCut)
    for point in front.points {
      #expect(point.proof.isOptimal && point.proof.areTiesSettled)
      #expect(point.proof.coverageGap == .zero)
    }
    let steps = front.points.map { point in (point.enters.count, point.leaves.count) }
    #expect(steps.allSatisfy { $0.0 == $0.1 + 1 || $0 == (0, 0) })
  }

  /// Every size and every burden against brute force.
  @Test(arguments: 0..<40)
  func `the front is brute force's`(number: Int) throws {
    var numbers = Numbers(state: UInt64(40_000 + number))
    let candidates = Candidates.random(.uneven, priced: number % 2 == 1, &numbers)
    let objective: Objective = number % 3 == 0 ? .coverage : .breadth(at: .half)
    let bySize = ParetoFront(among: candidates, for: objective, against: .indicators)
    var expected: [ChosenSet] = []
    var last: BruteForce.Judged?
    for size in 0...candidates.members.count {
      let brute = BruteForce(candidates, objective, [.indicators(atMost: size)])
      let best = try #require(brute.sets.first)
      if let last, (last.dimensions, last.coverage) == (best.dimensions, best.coverage) { break }
      last = best
      expected.append(brute.chosen(best))
    }
    #expect(bySize.points.map(\.set) == expected)
    #expect(!bySize.isCut)

    let byBurden = ParetoFront(among: candidates, for: objective, against: .burden)
    var descending: [ChosenSet] = []
    let all = BruteForce(candidates, objective, []).sets
    var limit = Int.max
    while let best = all.first(where: { $0.burden < limit }) {
      descending.append(BruteForce(candidates, objective, []).chosen(best))
      limit = best.burden
    }
    #expect(byBurden.points.map(\.set) == descending.reversed())
  }

  @Test func `what can't be satisfied has no front but a conflict`() throws {
    var numbers = Numbers(state: 5)
    let candidates = Candidates.random(.small, priced: false, &numbers)
    let reference = candidates.members[0].reference
    let constraints: [Constraint] = [
      .newCollections(atMost: 3), .keep([reference]), .drop([reference]),
    ]
    let front = ParetoFront(
      among: candidates, for: .coverage, against: .indicators, where: constraints)
    #expect(front.points.isEmpty)
    #expect(front.conflict?.constraints == Array(constraints.dropFirst()))
    #expect(front.conflict?.isFewest == true)
  }
}
