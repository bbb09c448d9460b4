import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

@Suite struct BandPictureTests {
  private func indicator(
    _ yellow: Interval, _ red: Interval, unit: UnitKind = .percent
  ) -> Indicator {
    let place = SourceLocation.sample()
    return Indicator(
      id: "I", label: [.bokmål: "I"], facets: Facets(unit: unit),
      bands: Indicator.Bands(
        green: Indicator.Band(
          .green, printed: "> 5",
          intervals: [
            Interval(lower: Interval.Bound(ExactDecimal(5), isIncluded: false), upper: nil)
          ], location: place),
        yellow: Indicator.Band(.yellow, printed: "y", intervals: [yellow], location: place),
        red: Indicator.Band(.red, printed: "r", intervals: [red], location: place),
        location: place),
      location: place)
  }

  private func interval(
    _ low: String?, _ high: String?, lowIncluded: Bool = true, highIncluded: Bool = true
  ) -> Interval {
    Interval(
      lower: low.flatMap { ExactDecimal($0) }.map {
        Interval.Bound($0, isIncluded: lowIncluded)
      },
      upper: high.flatMap { ExactDecimal($0) }.map {
        Interval.Bound($0, isIncluded: highIncluded)
      })
  }

  private func faults(_ indicator: Indicator) -> [String] {
    (BandPicture(indicator, voice: Voice(.bokmål))?.faults ?? []).map { $0.words(Voice(.bokmål)) }
  }

  @Test func `a gap as that of L_2_1 is told`() {
    let bands = indicator(
      interval("2", "4.9"), interval(nil, "2", highIncluded: false))
    #expect(faults(bands) == ["sprang: ingen terskelverdi mellom 4,9 og 5"])
  }

  @Test func `whole numbers have no gap where none lies between`() {
    let bands = indicator(
      interval("2", "5"), interval(nil, "1"), unit: .count)
    #expect(faults(bands) == [])
    #expect(
      faults(indicator(interval("3", "5"), interval(nil, "1"), unit: .count))
        == ["sprang: ingen terskelverdi mellom 1 og 3"])
  }

  @Test func `bands that share numbers are told, in one point too`() {
    #expect(
      faults(indicator(interval("2", "6"), interval(nil, "2")))
        == [
          "overlapp: to terskelverdier for 2", "overlapp: to terskelverdier mellom 5 og 6",
        ])
  }

  @Test func `results stand on the scale only where they have its unit`() throws {
    var bands = indicator(interval("2", "5"), interval(nil, "2", highIncluded: false))
    bands.results = [.sample("4.25")]
    let picture = try #require(BandPicture(bands, voice: Voice(.bokmål)))
    #expect(picture.results.count == 1)
    #expect(picture.markup.texts.contains { $0.hasSuffix("4,25") })
    #expect(picture.alternative.contains("4,25"))
    bands.bands?.unit = .count
    #expect(BandPicture(bands, voice: Voice(.bokmål))?.results.isEmpty == true)
  }
}
