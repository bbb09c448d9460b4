import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct ContributionTests {
  @Test func `one concept, degrees 1, ½ and ¼`() {
    let schema = Schema.sample("schema", ["a": ["a.x"]])
    let framework = Framework.sample(
      "town", indicators: [.sample("I.1"), .sample("I.2"), .sample("I.3")])
    let mappings: [Mapping] = [
      .sample("I.1", .equal, "a.x"), .sample("I.2", .narrower, "a.x", strength: "0.5"),
      .sample("I.3", .narrower, "a.x", strength: "0.25"),
    ]
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: [.sample(.framework(framework.reference), to: schema.reference, mappings)])
    let alignment = Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
    let contribution = Contribution(of: alignment)
    #expect(
      contribution.shares.map(\.value)
        == [Fraction(17, over: 24), Fraction(5, over: 24), Fraction(1, over: 12)])
    #expect(contribution.coverage == .one)
  }

  /// The mean gain over all orders in which the indicators could come.
  @Test(arguments: 0..<60)
  func `every order of arrival gives the same`(number: Int) {
    var numbers = Numbers(state: UInt64(9_000 + number))
    var shape: ChoiceShape = number % 2 == 0 ? .small : .uneven
    shape.candidates = 1...6
    let candidates = Candidates.random(shape, priced: false, &numbers)
    let judge = Judge(candidates, .coverage)
    let count = candidates.members.count
    var sums = Array(repeating: Int128(0), count: count)
    var orders: Int128 = 0
    for order in Self.permutations(Array(0..<count)) {
      orders += 1
      for place in order.indices {
        let before = judge.judged(Array(order.prefix(place))).coverage
        sums[order[place]] += judge.judged(Array(order.prefix(place + 1))).coverage - before
      }
    }
    let whole = orders * Int128(candidates.weights.total) * Int128(Degree.denominator)
    let contribution = Contribution(of: candidates.alignment, weighing: candidates.weights)
    let byReference = Dictionary(
      uniqueKeysWithValues: contribution.shares.map { ($0.indicator, $0.value) })
    for (member, sum) in zip(candidates.members, sums) {
      #expect(byReference[member.reference] == Fraction(sum, over: whole))
    }
    let coverage = Coverage(of: candidates.alignment, weighing: candidates.weights)
    #expect(contribution.coverage == coverage.range?.default)
  }

  private static func permutations(_ members: [Int]) -> [[Int]] {
    guard members.count > 1 else { return [members] }
    return members.flatMap { first in
      permutations(members.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test(arguments: 0..<100)
  func `coverage never falls with more, and gains never grow`(number: Int) {
    var numbers = Numbers(state: UInt64(19_000 + number))
    let candidates = Candidates.random(.uneven, priced: false, &numbers)
    let judge = Judge(candidates, .coverage)
    let places = candidates.members.indices
    let large = places.filter { _ in numbers.chance(1, in: 2) }
    let small = large.filter { _ in numbers.chance(1, in: 2) }
    func worth(_ set: [Int]) -> Fraction {
      ChosenSet(of: set.map { candidates.members[$0].reference }, among: candidates)
        .coverage.default
    }
    #expect(worth(small) <= worth(large))
    for place in places where !large.contains(place) {
      let gain = judge.judged(small + [place]).coverage - judge.judged(small).coverage
      let later = judge.judged(large + [place]).coverage - judge.judged(large).coverage
      #expect(later <= gain)
    }
  }
}
