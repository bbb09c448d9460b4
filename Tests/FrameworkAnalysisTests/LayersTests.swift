import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct LayersTests {
  typealias Result = Indicator.Result

  static func passes(_ test: Layers.Test, _ indicator: Indicator, owner: String = "town") -> Bool {
    let alignment = Alignment.sample(
      [], of: [indicator], owner: Framework.Owner.ID(owner))
    return test.passes(alignment.rows[0], here: "town")
  }

  @Test(arguments: [
    (Direction.higher, true), (.lower, true), (.range, true), (.exact, true),
    (.descriptive, false), (.unknown, false),
  ])
  func `only a known direction can steer`(direction: Direction, isKnown: Bool) {
    #expect(Self.passes(.withDirection, .sample(direction: direction)) == isKnown)
  }

  @Test func `a presumed direction counts only in brackets`() {
    let indicator = Indicator.sample(presumedDirection: .higher)
    #expect(!indicator.facets.canSteer(presuming: false))
    #expect(indicator.facets.canSteer(presuming: true))
    #expect(!Indicator.sample().facets.canSteer(presuming: true))
  }

  @Test func `all three bands must be stated`() {
    #expect(Self.passes(.withThresholds, .sample(bands: .sample())))
    var bands = Indicator.Bands.sample()
    bands.red = .sample(.red)
    #expect(!Self.passes(.withThresholds, .sample(bands: bands)))
    #expect(!Self.passes(.withThresholds, .sample()))
  }

  @Test(arguments: [
    (Result.sample(), "town", true, false), (.sample(exactness: .about), "town", true, false),
    (.sample(standing: .rounded), "town", true, false),
    (.sample(standing: .thirdParty), "town", true, false),
    (.sample(exactness: .above), "town", false, false),
    (.sample(exactness: .inferred), "town", false, false),
    (.sample(nil), "town", false, false), (.sample(standing: .rankingOnly), "town", false, false),
    (.sample(isInColumn: false), "town", false, false),
    (.sample(segment: "women"), "town", false, false),
    (.sample(segment: "school A", level: .unit), "town", true, false),
    (.sample(segment: "schools", level: .serviceArea), "town", true, false),
    (.sample(level: .country), "town", false, true), (.sample(), "coi", false, true),
    (.sample(segment: "school A", level: .unit), "coi", false, false),
  ])
  func `a value is measured here, elsewhere or not at all`(
    result: Result, owner: String, here: Bool, elsewhere: Bool
  ) {
    let indicator = Indicator.sample(results: [result])
    #expect(Self.passes(.measuredHere, indicator, owner: owner) == here)
    #expect(Self.passes(.measuredElsewhere, indicator, owner: owner) == elsewhere)
  }

  @Test func `an indicator can be measured here and elsewhere`() {
    let indicator = Indicator.sample(results: [.sample(), .sample(level: .country)])
    #expect(Self.passes(.measuredHere, indicator) && Self.passes(.measuredElsewhere, indicator))
  }

  @Test func `each line has its own test, the last all at once`() {
    let ready = Indicator.sample(
      "I.1", direction: .higher, bands: .sample(), results: [.sample()])
    let presumed = Indicator.sample(
      "I.2", presumedDirection: .higher, bands: .sample(), results: [.sample()])
    let layers = Layers(
      of: .sample(
        [.sample("I.1", .equal, "a.x"), .sample("I.2", .equal, "b.x")], of: [ready, presumed]),
      here: "town")
    #expect(layers.lines.map(\.test) == Layers.Test.allCases)
    #expect(layers.lines.map(\.indicators.count) == [2, 1, 2, 2, 0, 1])
    #expect(layers[.canSteerToday].coverage.range?.default == Fraction(1, over: 4))
    #expect(layers[.canSteerToday].withPresumed?.indicators.count == 2)
    #expect(layers[.withDirection].withPresumed?.breadth.touched.count == 2)
    #expect(layers[.withThresholds].withPresumed == nil)
  }

  @Test func `a layer without an indicator covers 0 and has no breadth`() {
    let layers = Layers(of: .sample([.sample("I.1", .equal, "a.x")]), here: "town")
    let empty = layers[.measuredHere]
    #expect(empty.coverage.range?.default == .zero && empty.coverage.range?.high == .zero)
    #expect(empty.coverage.counts.not == 3)
    #expect(empty.breadth.spread == nil && empty.breadth.touched.isEmpty)
  }

  @Test func `a layer of a scope that nobody examined is not examined`() {
    let layers = Layers(of: .sample([], of: [.sample()]), here: "town")
    #expect(layers.lines.allSatisfy { !$0.coverage.isExamined })
  }

  @Test func `every gap has the first reason that holds`() {
    let measured = Indicator.sample("I.1", results: [.sample(level: .country)])
    func reasons(_ rows: [Mapping], _ indicators: [Indicator]? = nil) -> [Gaps.Reason] {
      Gaps(of: .sample(rows, of: indicators)).gaps.map(\.reason)
    }
    #expect(
      reasons([
        .sample("I.1", .equal, "a.x"), .sample("I.1", .overlaps, "a.y"),
        .sample("I.1", .equal, "b.x", justification: CoverageTests.lexical),
      ]) == [.notMeasured, .partly, .onlyPossible])
    #expect(reasons([.sample("I.1", .equal, "a.x")], [measured]) == [.nothingFound, .nothingFound])
    #expect(
      reasons(
        [
          .sample("I.1", .equal, "a.x"),
          .sample("I.2", .equal, "b.x", justification: CoverageTests.lexical),
        ], [measured, .sample("I.2")])
        == [.notExamined(nothingSuggested: true), .notExamined(nothingSuggested: false)])
  }
}
