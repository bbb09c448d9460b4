import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct `Smallest change that shows` {
  private func indicator(
    _ unit: UnitKind = .percent, _ source: DataSourceKind = .leaderSurvey, base: Base = .all,
    value: ExactDecimal? = nil, bands: Indicator.Bands? = nil
  ) -> Indicator {
    Indicator(
      id: "I", label: [:], facets: Facets(unit: unit, base: base, dataSources: [source]),
      bands: bands, results: value.map { [.sample($0)] } ?? [], location: .sample())
  }

  private func sample(
    _ units: Int, _ rate: ExactDecimal = .one, _ base: ExactDecimal? = nil,
    deviation: ExactDecimal? = nil
  ) -> Scenario.Sample {
    Scenario.Sample(
      units: units, answerRate: rate, baseShare: base, deviation: deviation, location: .sample())
  }

  @Test func `without a scenario it is told at 50, 100 and 250 answers`() {
    let resolution = Resolution(of: indicator())
    #expect(resolution.lines.map(\.answers) == [50, 100, 250])
    // 1.96·√(2·¼/n) in percentage points.
    let expected = [19.6, 13.859, 8.765]
    for (line, change) in zip(resolution.lines, expected) {
      #expect(abs(line.smallestChange - change) < 0.001)
    }
    #expect(resolution.lines.map(\.isTooCoarse) == [true, true, false])
    #expect(resolution.width == ExactDecimal(10) && !resolution.isWidthOfBand)
    // 1.96²·½/0.1² = 192.08.
    #expect(resolution.answersNeeded == 193)
    #expect(!resolution.isSampleStated)
  }

  @Test func `the last value takes the place of a half`() throws {
    let resolution = Resolution(of: indicator(value: "80"))
    #expect(resolution.basis == .share(p: "0.8", isMeasured: true))
    #expect(
      abs(resolution.lines[1].smallestChange - 1.96 * 40 * 0.2.squareRoot() / 10.0.squareRoot())
        < 1e-9)
    #expect(Resolution(of: indicator(value: "100")).basis == .share(p: .half, isMeasured: false))
  }

  @Test func `the scenario's answers are units times rate times what the base leaves`() {
    let asked = sample(120, "0.6", "0.5")
    #expect(Resolution(of: indicator(), asking: asked).lines.map(\.answers) == [72])
    #expect(
      Resolution(of: indicator(base: .innovativeLatest), asking: asked).lines.map(\.answers)
        == [36])
    #expect(Resolution(of: indicator(), asking: sample(120)).lines.map(\.answers) == [120])
    #expect(Resolution(of: indicator(), asking: sample(0)).lines.isEmpty)
    #expect(Resolution(of: indicator(), asking: asked).isSampleStated)
    #expect(!Resolution(of: indicator(base: .innovativeLatest), asking: asked).countsWholeSample)
    #expect(Resolution(of: indicator(base: .reusers), asking: sample(9)).countsWholeSample)
  }

  @Test func `the yellow band's width is what a change is held against`() {
    let resolution = Resolution(of: indicator(bands: .sample(green: "60", yellow: "40")))
    #expect(resolution.width == ExactDecimal(20) && resolution.isWidthOfBand)
    #expect(resolution.lines.map(\.isTooCoarse) == [false, false, false])
  }

  @Test func `a mean score has no smallest change without a deviation`() {
    let bands = Indicator.Bands.sample()
    let untold = Resolution(of: indicator(.meanScore, bands: bands))
    #expect(untold.lines.isEmpty && untold.answersNeeded == nil)
    #expect(untold.width == "0.5")
    let told = Resolution(
      of: indicator(.meanScore, .employeeSurvey, bands: bands),
      asking: sample(200, deviation: "0.9"))
    // 1.96·0.9·√(2/200).
    #expect(told.lines.map { abs($0.smallestChange - 0.1764) < 1e-9 } == [true])
    #expect(told.lines.map(\.isTooCoarse) == [false])
    // 2·(1.96·0.9/0.5)² = 24.89.
    #expect(told.answersNeeded == 25)
  }

  @Test func `a full count has none, and what isn't known says so`() {
    #expect(Resolution(of: indicator(.percent, .internalSystem)).basis == .fullCount)
    #expect(Resolution(of: indicator(.percent, .internalSystem)).lines.isEmpty)
    #expect(Resolution(of: indicator(.percent, .unknown)).basis == .unknown)
    #expect(Resolution(of: indicator(.percent, .derived)).basis == .unknown)
    #expect(Resolution(of: indicator(.stars)).basis == .unknown)
  }

  @Test func `an open band has no width`() {
    let bands = Indicator.Bands(
      green: .sample(.green),
      yellow: .sample(.yellow, "> 2", [Interval(lower: .init("2", isIncluded: false), upper: nil)]),
      red: .sample(.red), location: .sample())
    #expect(Resolution(of: indicator(bands: bands)).width == ExactDecimal(10))
  }
}
