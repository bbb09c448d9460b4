import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

/// The computed columns of the fact sheet on Asker kommune's BMS, as known answers.
private struct KnownBands: CustomTestStringConvertible, Sendable {
  var edition: String
  var id: String
  var unit: String
  var bands: Indicator.Bands
  var gaps: String
  var overlaps: String
  var value: ExactDecimal?
  var hit: String

  var testDescription: String { "\(edition) \(id)" }

  static func all() throws -> [KnownBands] {
    try Fixtures.text("tables/asker-bands.tsv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return KnownBands(
        edition: cells[0], id: cells[1], unit: cells[2],
        bands: .example(
          green: Interval.list(cells[4]), yellow: Interval.list(cells[5]),
          red: Interval.list(cells[6]), word: cells[6].hasPrefix("word") ? cells[6] : nil),
        gaps: cells[7], overlaps: cells[8],
        value: ExactDecimal(cells[9].replacing("−", with: "-")), hit: cells[10])
    }
  }
}

@Suite struct `Bands` {
  @Test func `gaps are those of the fact sheet`() throws {
    let rows = try KnownBands.all()
    #expect(rows.count == 102)
    for row in rows {
      let gaps = BandRanges(of: row.bands).gaps.map { $0.interval.written(in: .english) }
      #expect(gaps == Interval.list(row.gaps).map { $0.written(in: .english) }, "\(row)")
    }
  }

  @Test func `overlaps are those of the fact sheet`() throws {
    for row in try KnownBands.all() {
      let overlaps = BandRanges(of: row.bands).overlaps.map {
        "\($0.interval.written(in: .english)) \($0.first.colour)/\($0.second.colour)"
      }
      #expect((overlaps.isEmpty ? "–" : overlaps.joined(separator: ", ")) == row.overlaps, "\(row)")
    }
  }

  @Test func `exactly the results of the fact sheet hit no band`() throws {
    let missed = try KnownBands.all().filter { row in
      let result = row.value.map { Indicator.Result.example($0.description) }
      let indicator = Indicator.example(bands: row.bands, results: result.map { [$0] } ?? [])
      return !ResultInNoBand().findings(in: .example("2020", indicator)).isEmpty
    }.map { "\($0.edition) \($0.id)" }
    #expect(
      missed.sorted() == [
        "HP 2016–2019 MA.2.1", "HP 2017–2020 S.3.3", "ÅR 2015 B-E.2.2", "ÅR 2015 B-KFF.1.1",
        "ÅR 2015 B-O.1.2", "ÅR 2015 MA.6.1", "ÅR 2015 Ø.2.1",
      ])
  }

  @Test func `every unit's value is judged, but the first of a segment only`() {
    let bands = Indicator.Bands.example(
      green: [.closed(4, 6)], yellow: [.closed(2, 3)], red: [.closed(0, 1)])
    let indicator = Indicator.example(
      bands: bands,
      results: [
        .example("3.5", segment: "Teknikk"), .example("3.6", segment: "Teknikk"),
        .example("5", segment: "Oppvekst"), .example("3.7", exactness: .above), .example("3.8"),
      ])
    let findings = ResultInNoBand().findings(in: .example("2020", indicator))
    #expect(
      findings.map(\.sentence.nb) == [
        "resultatet 3,5 for A.1, Teknikk, havner i ingen av terskelverdiene",
        "resultatet 3,8 for A.1 havner i ingen av terskelverdiene",
      ])
  }

  @Test func `an open sign leaves only the value for all to judge`() {
    let bands = Indicator.Bands.example(green: [.closed(0, 0)], yellow: [.closed(1, 2)])
    let indicator = Indicator.example(
      bands: bands,
      results: [.example("-0.7", segment: "Helse"), .example("-0.3")],
      facts: [Fact(key: "sign-open", text: [.bokmål: "fortegnet er uklart"])])
    let findings = ResultInNoBand().findings(in: .example("2020", indicator))
    #expect(findings.map(\.sentence.en) == ["the result −0.3 of A.1 falls in none of the bands"])
  }

  @Test(arguments: [
    (UnitKind.count, "5", []), (.stars, "5", []), (.days, "5", []), (.days, "10.4", ["(2; 3)"]),
    (.percent, "5", ["(2; 3)"]), (.points, "5", ["(2; 3)"]), (.count, "4.5", ["(2; 3)"]),
  ])
  func `a gap between whole numbers counts only where a fraction is possible`(
    unit: UnitKind, result: String, gaps: [String]
  ) {
    let indicator = Indicator.example(
      unit: unit,
      bands: .example(green: [.closed(3, 10)], yellow: [.closed(1, 2)]),
      results: [.example(result)])
    let findings = GapBetweenBands().findings(in: .example("2020", indicator))
    #expect(findings.count == gaps.count)
    for gap in gaps { #expect(findings.first?.sentence.nb.contains(gap) ?? false) }
  }

  @Test func `a whole number in a gap of whole numbers is one`() {
    let above = Interval(lower: .init(ExactDecimal(40), isIncluded: false), upper: nil)
    let indicator = Indicator.example(
      unit: .count, bands: .example(green: [above], yellow: [.closed(25, 39)]))
    #expect(
      GapBetweenBands().findings(in: .example("2020", indicator)).map(\.sentence.en) == [
        "the bands of A.1 leave a gap: a value in (39, 40], such as 40, falls in none of them"
      ])
  }

  @Test func `a share of answers on a scale is no answer on it`() {
    var indicator = Indicator.example(results: [.example("22"), .example("104")])
    indicator.facets.scale = .score16
    indicator.facets.formation = .share
    #expect(
      ResultOutsideScale().findings(in: .example("2020", indicator)).map(\.sentence.da) == [
        "resultatet 104 for A.1 ligger uden for skalaen, som er [0; 100]"
      ])
  }

  @Test func `a middle needs no more decimals than it takes`() throws {
    #expect(ExactDecimal(49, scale: 1).middle(to: ExactDecimal(5))?.description == "4.95")
    #expect(ExactDecimal(9).middle(to: ExactDecimal(10))?.description == "9.5")
    #expect(ExactDecimal(-22, scale: 1).middle(to: .zero)?.description == "-1.1")
    #expect(ExactDecimal(2).middle(to: ExactDecimal(4))?.description == "3")
    let finest = try #require(ExactDecimal("0.00000000000001"))
    #expect(ExactDecimal.zero.middle(to: finest)?.description == "0.000000000000005")
    let largest = try #require(ExactDecimal("999999999999999"))
    #expect(finest.middle(to: largest) == nil)
  }
}
