import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct DrawsOfCodingsTests {
  let points: Standpoints

  init() throws { points = try Codings().standpoints("asker-bms@2017 + coi@2023") }

  func draws(
    _ parameters: Draws.Parameters = Draws.Parameters(count: 600), atOnce limit: Int = .max
  ) async -> Draws {
    await Draws(
      of: Codings.fourOptions(), on: points.alignment,
      codedBy: points.coders.map(\.alignment), parameters, atOnce: limit)
  }

  @Test func `a seed gives the same figures on one core and on two`() async {
    let (one, two, all) = (await draws(atOnce: 1), await draws(atOnce: 2), await draws())
    #expect(one.outcomes == two.outcomes)
    #expect(one.otherRuns == two.otherRuns)
    #expect(one.outcomes == all.outcomes)
    #expect(one.otherRuns == all.otherRuns)
    #expect(await draws(Draws.Parameters(seed: 2, count: 600)).outcomes != one.outcomes)
  }

  @Test func `four of the barometer rank before L by dimensions, and every other run agrees`()
    async
  {
    let draws = await draws()
    #expect(draws.outcomes.allSatisfy { $0.rivals == 3 })
    #expect(abs(draws.outcomes.reduce(0) { $0 + $1.firstByDimensions } - 1) < 1e-9)
    #expect(abs(draws.outcomes.reduce(0) { $0 + $1.firstByCoverage } - 1) < 1e-9)
    #expect(draws.outcomes[0].firstByDimensions < 0.01)
    #expect(draws.otherRuns.map(\.doubt) == Draws.Doubt.allCases.filter { $0 != .asStated })
    #expect(draws.rowsWithoutConfidence == 0)
  }

  @Test func `a further row moves no other row's draws`() async {
    let rows: [Mapping] = [
      .sample("I.1", .narrower, "a.x", strength: "0.5", confidence: "0.6"),
      .sample("I.2", .overlaps, "b.x", strength: "0.25", confidence: "0.7"),
    ]
    let further: [Mapping] = [
      .sample("I.0", .equal, "a.y", confidence: "0.4"),
      .sample("I.3", .narrower, "a.x", strength: "0.75", confidence: "0.4"),
    ]
    let few = Draws.Parameters(count: 500, otherRuns: [])
    let before = await SampleOptions(["I.1"], ["I.2"], by: rows).draws(few)
    let after = await SampleOptions(["I.1"], ["I.2"], ["I.0"], ["I.3"], by: further + rows).draws(
      few)
    #expect(before.outcomes.map(\.coverage) == Array(after.outcomes.map(\.coverage).prefix(2)))
    #expect(
      before.outcomes.map(\.meanCoverage) == Array(after.outcomes.map(\.meanCoverage).prefix(2)))
  }

  @Test func `a row that two editions share is drawn once`() async throws {
    let points = try Codings().standpoints("coi@2020 + coi@2023")
    let options = ["2020", "2023"].map { edition in
      Option(
        edition,
        of: [IndicatorReference(FrameworkReference("coi", edition: edition), "IB-E1")])
    }
    let draws = await Draws(
      of: options, on: points.alignment, Draws.Parameters(count: 500, otherRuns: []))
    let both = draws.difference(of: 0, from: 1)
    #expect(both.low == 0)
    #expect(both.high == 0)
    #expect(draws.outcomes[0].firstByCoverage == 0.5)
  }

  @Test func `no options, no figures`() async {
    let draws = await Draws(of: [], on: points.alignment, Draws.Parameters(count: 10))
    #expect(draws.outcomes == [])
    #expect(draws.groups == [])
    #expect(draws.otherRuns.allSatisfy { $0.sameLeadsByCoverage == nil })
  }
}
