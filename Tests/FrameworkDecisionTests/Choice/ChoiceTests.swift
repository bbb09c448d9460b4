import FrameworkAnalysis
import FrameworkModel
import Testing

@testable import FrameworkDecision

@Suite struct ChoiceTests {
  @Test func `one thread and two choose the same`() async throws {
    let candidates = try ShippedChoices.candidates(KnownChoices.learning, KnownChoices.coi)
    let objectives: [Objective] = [.coverage, .breadth(at: .aboveZero), .breadth(at: .half)]
    func described(_ objective: Objective) -> String {
      let choice = Choice(
        among: candidates, for: objective, where: [.indicators(atMost: 4)])
      return "\(choice)"
    }
    let alone = objectives.map(described)
    let together = await withTaskGroup(of: (Int, String).self) { group in
      for (place, objective) in objectives.enumerated() {
        group.addTask { (place, described(objective)) }
      }
      var results: [Int: String] = [:]
      for await (place, result) in group { results[place] = result }
      return objectives.indices.map { results[$0] ?? "" }
    }
    #expect(alone == together)
  }

  @Test func `a cancelled choice gives the best it has, and says that nothing is proven`() throws {
    let candidates = try ShippedChoices.candidates(KnownChoices.learning, KnownChoices.coi)
    let choice = Choice(
      among: candidates, for: .breadth(at: .aboveZero), where: [.indicators(atMost: 4)],
      within: SearchLimits(isCancelled: { true }))
    let answer = try #require(choice.answer)
    #expect(answer.best == answer.greedy)
    #expect(!answer.proof.isOptimal && !answer.proof.areTiesSettled)
    // The relaxation bounds it all the same.
    #expect((answer.proof.dimensionsBound ?? 0) >= answer.best.touched.count)
    #expect(answer.neighbours == nil)
  }

  @Test func `every part of L has its best replacement from COI`() throws {
    let candidates = try ShippedChoices.candidates(KnownChoices.learning, KnownChoices.coi)
    let every = EveryReplacement(among: candidates, for: .breadth(at: .aboveZero))
    let lines = try #require(every.lines)
    #expect(lines.count == 15)
    #expect(lines.map(\.dropped.count) == [1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4])
    for line in lines {
      guard case .found(let answer) = line.outcome else {
        Issue.record("nothing replaces \(line.dropped)")
        continue
      }
      #expect(answer.best.size == 4)
      #expect(line.added.count == line.dropped.count)
      #expect(answer.proof.isOptimal && answer.proof.areTiesSettled)
    }
    guard case .found(let all) = lines[14].outcome else { return }
    #expect(all.best.touched.count == 6)
    #expect(all.best.percent == "5.83")
  }

  @Test(arguments: 0..<60)
  func `the smallest set is brute force's`(number: Int) throws {
    var numbers = Numbers(state: UInt64(60_000 + number))
    let candidates = Candidates.random(
      number % 2 == 0 ? .small : .uneven, priced: number % 3 == 0, &numbers)
    let share = Fraction(Int128(Int.random(in: 1...60, using: &numbers)), over: 100)
    let least = Int.random(in: 1...3, using: &numbers)
    let target: SmallestSet.Target =
      number % 2 == 0 ? .coverage(share) : .dimensions(least, at: .half)
    let brute = BruteForce(candidates, .coverage, [target.constraint])
    let fewest = brute.sets.map(\.places.count).min()
    let expected = brute.sets.first { $0.places.count == fewest }.map(brute.chosen)
    let smallest = SmallestSet(among: candidates, reaching: target, where: [])
    switch smallest.outcome {
    case .found(let answer):
      #expect(answer.best == expected)
      #expect(smallest.isProvenSmallest && answer.proof.isOptimal)
    case .infeasible(let conflict):
      #expect(expected == nil)
      #expect(conflict.constraints == [target.constraint])
    case .stopped: Issue.record("stopped without a limit")
    }
  }

  @Test(arguments: 0..<80)
  func `a conflict is the first of the fewest`(number: Int) throws {
    var numbers = Numbers(state: UInt64(50_000 + number))
    let candidates = Candidates.random(.small, priced: number % 3 == 0, &numbers)
    var constraints = [Constraint].random(candidates, &numbers)
    constraints += [.concepts(atLeast: 2, in: nil), .indicators(atMost: 1), .nothingLost]
    let choice = Choice(among: candidates, for: .coverage, where: constraints)
    guard case .infeasible(let conflict) = choice.outcome else {
      #expect(BruteForce(candidates, .coverage, constraints).best != nil)
      return
    }
    #expect(BruteForce(candidates, .coverage, constraints).best == nil)
    let expected = (1...constraints.count).lazy.flatMap {
      Conflict.groups(of: $0, from: constraints.count)
    }.map { $0.map { constraints[$0] } }
      .first { BruteForce(candidates, .coverage, $0).best == nil }
    #expect(conflict.constraints == expected)
    #expect(conflict.isFewest)
  }

  @Test func `a missing or unusable cost leaves burden to numbers`() {
    var numbers = Numbers(state: 3)
    let priced = Candidates.random(.small, priced: true, &numbers)
    #expect(priced.usesCosts)
    var costs = priced.costs ?? Costs(indicators: [:])
    let first = priced.members[0].reference
    costs.indicators[first] = ExactDecimal(-1)
    let other = Candidates(priced.alignment, current: priced.current, costs: costs)
    #expect(!other.usesCosts)
    #expect(other.unpriced == [.indicator(first)])
    let all = ChosenSet(of: other.members.map(\.reference), among: other)
    #expect(all.burden == ExactDecimal(all.size))
  }
}
