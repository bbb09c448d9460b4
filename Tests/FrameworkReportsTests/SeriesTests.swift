import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

/// Same id, same base, segment *all*, by year measured, not joined across stated breaks.
@Suite struct SeriesTests {
  private func edition(
    _ edition: String, year: Int, base: Base = .all, breaks: [Indicator.SeriesBreak] = []
  ) -> Framework {
    var result = Indicator.Result.sample("1")
    result.year = year
    var indicator = Indicator.sample(
      "I.1", results: [.sample("2", segment: "unit 1"), result])
    indicator.facets.base = base
    indicator.breaks = breaks
    return .sample(edition: edition, indicators: [indicator])
  }

  private func years(_ editions: [Framework]) throws -> [[Int]] {
    let last = try #require(editions.last)
    let indicator = try #require(last.indicators.first)
    return Series(of: indicator, in: last, editions: editions).runs.map {
      $0.values.map(\.result.year)
    }
  }

  @Test func `values follow the year measured, not the edition`() throws {
    #expect(
      try years([edition("2015", year: 2015), edition("2016", year: 2014)]) == [[2014, 2015]])
  }

  @Test func `another base is another series`() throws {
    #expect(
      try years([edition("2015", year: 2015, base: .reusers), edition("2016", year: 2016)])
        == [[2016]])
  }

  @Test func `a stated break cuts the line, whichever side states it`() throws {
    func cut(_ other: String) -> [Indicator.SeriesBreak] {
      [Indicator.SeriesBreak(reason: "base", editions: [other], note: [:], location: .sample())]
    }
    let one = edition("2015", year: 2015)
    #expect(
      try years([one, edition("2016", year: 2016, breaks: cut("2015"))]) == [[2015], [2016]])
    let stated = edition("2015", year: 2015, breaks: cut("2016"))
    #expect(try years([stated, edition("2016", year: 2016)]) == [[2015], [2016]])
  }

  @Test func `an edition in which the id means something else is left out`() throws {
    let meaning = Indicator.SeriesBreak(
      reason: "meaning", editions: ["2015"], note: [:], location: .sample())
    #expect(
      try years([edition("2015", year: 2015), edition("2016", year: 2016, breaks: [meaning])])
        == [[2016]])
  }
}
