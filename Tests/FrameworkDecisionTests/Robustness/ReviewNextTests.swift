import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct ReviewNextTests {
  /// Level with the other while its row holds, behind it when it fails.
  private let sample = SampleOptions(
    ["I.1"], ["I.2"],
    by: [
      .sample("I.1", .equal, "a.x", confidence: "0.6"),
      .sample("I.2", .broader, "a.x", confidence: "1"),
    ], on: .single)

  @Test func `the value of a row is the expected change in the leader's chance`() async throws {
    let draws = await sample.draws(Draws.Parameters(count: 500, otherRuns: []))
    let next = try #require(ReviewNext(from: draws, .byCoverage, of: draws.groups[0]))
    #expect(next.leader.name == "I.2")
    #expect(next.rows.map(\.row.description) == ["I.1 → a.x", "I.2 → a.x"])
    // 2 · 0.6 · 0.4 · |½ − 1|, and every draw says so.
    #expect(abs(next.rows[0].value - 0.24) < 1e-12)
    #expect(next.rows[0].standardError == 0)
    #expect(next.rows[0].isEffectSeen)
    // A row that always holds is settled.
    #expect(next.rows[1].value == 0)
    #expect(!next.rows[1].isEffectSeen)
  }

  @Test func `a row that both options share has no effect that is seen`() async throws {
    let shared = SampleOptions(
      ["I.1", "I.3"], ["I.2", "I.3"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.6"),
        .sample("I.2", .narrower, "a.x", strength: "0.75", confidence: "0.9"),
        .sample("I.3", .narrower, "a.y", strength: "0.5", confidence: "0.5"),
      ])
    let draws = await shared.draws(Draws.Parameters(count: 2_000, otherRuns: []))
    let next = try #require(ReviewNext(from: draws, .byCoverage, of: draws.groups[0]))
    let row = try #require(next.rows.first { $0.row.subject == "I.3" })
    #expect(row.standardError > 0)
    #expect(!row.isEffectSeen)
  }

  @Test func `without a rival there is nothing to review`() async {
    let alone = SampleOptions(["I.1"], by: [.sample("I.1", .equal, "a.x")])
    let draws = await alone.draws(Draws.Parameters(count: 100, otherRuns: []))
    #expect(ReviewNext(from: draws, .byDimensions, of: draws.groups[0]) == nil)
  }
}
