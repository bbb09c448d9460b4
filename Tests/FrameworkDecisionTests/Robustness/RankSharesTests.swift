import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct RankSharesTests {
  /// Three sets of one, whose rows are doubted differently, and two that are alike.
  private func draws() async -> Draws {
    await SampleOptions(
      ["I.1"], ["I.2"], ["I.3"], ["I.4"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.9"),
        .sample("I.2", .equal, "b.x", confidence: "0.6"),
        .sample("I.3", .narrower, "a.x", strength: "0.5", confidence: "0.8"),
        .sample("I.4", .nothingFound),
      ]
    ).draws(Draws.Parameters(count: 500))
  }

  @Test(arguments: Ranking.allCases)
  func `every option has one place in every draw, and every place one option`(
    ranking: Ranking
  ) async throws {
    let draws = await draws()
    let group = try #require(draws.groups.first { $0.options.count == 4 })
    let shares = draws.rankShares(ranking, of: group).shares
    for own in shares { #expect(abs(own.reduce(0, +) - 1) < 1e-9) }
    for place in 0..<4 {
      #expect(abs(shares.reduce(0) { $0 + $1[place] } - 1) < 1e-9)
    }
    for (number, option) in group.options.enumerated() {
      #expect(abs(shares[number][0] - draws.outcomes[option].first(ranking)) < 1e-9)
    }
  }

  /// Place by place from the drawn figures alone: 1 + how many are strictly better, ties shared.
  @Test func `places are those that counting the better ones gives`() async throws {
    let draws = await draws()
    let group = try #require(draws.groups.first { $0.options.count == 4 })
    var expected = Array(repeating: Array(repeating: 0.0, count: 4), count: 4)
    for draw in 0..<draws.run.count {
      let values = group.options.map { draws.run.coverage(of: $0, in: draw) }
      for (number, value) in values.enumerated() {
        let better = values.count { $0 > value + 1e-12 }
        let alike = values.count { abs($0 - value) <= 1e-12 }
        for place in better..<(better + alike) { expected[number][place] += 1 / Double(alike) }
      }
    }
    let shares = draws.rankShares(.byCoverage, of: group).shares
    for (own, wanted) in zip(shares, expected) {
      for (a, b) in zip(own, wanted) { #expect(abs(a - b / Double(draws.run.count)) < 1e-9) }
    }
  }
}
