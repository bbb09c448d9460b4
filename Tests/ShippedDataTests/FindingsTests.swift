import FrameworkAlignment
import FrameworkFiles
import FrameworkModel
import Testing

/// Everything that is found in the shipped data, held to the sheets: a new warning shows here.
@Suite struct `What is found in the shipped data` {
  static let all: [Finding] =
    Shipped.catalogue.findings + DefinitionFindings(in: Shipped.catalogue).all
    + Shipped.catalogue.mappingFindings

  private func found(_ check: String) -> [Finding] { Self.all.filter { $0.check == check } }

  private func found(_ check: String, in indicator: Indicator, of edition: String) -> [Finding] {
    found(check).filter { $0.subject == "asker-bms@\(edition)/\(indicator.id)" }
  }

  /// The intervals of a sentence or cell, in the order that they stand.
  private func intervals(_ text: String) -> [String] {
    text.matches(of: /[\[(][−0-9.]+, [−0-9.]+[\])]|\{[−0-9.]+\}/).map { String($0.output) }
  }

  @Test func `there is no error`() {
    #expect(Self.all.filter { $0.severity == .error } == [])
  }

  @Test func `no finding is new and none is gone`() {
    let counts = Dictionary(grouping: Self.all, by: \.check).mapValues(\.count)
    #expect(
      counts == [
        "BandBelowScale": 31, "GapBetweenBands": 95, "MissingBands": 6, "MissingTranslation": 5,
        "OtherMeaning": 20, "OverlappingBands": 3, "ResultInNoBand": 9, "UnclearDirection": 6,
        "UnitConflict": 3, "UnknownLinkTarget": 7, "UnreachedConcept": 7,
      ])
  }

  @Test func `exactly the nine results of the sheet hit no band`() throws {
    let editions = ["HP 2016–2019": "2016", "ÅR 2015": "2015", "HP 2017–2020": "2017"]
    let expected = try Sheet("asker-11-2").rows.map { row in
      let edition = try #require(editions[try row.cell("Edition")])
      let id = try row.cell("Id")
      let value = try row.cell("Result").replacing(/[ %]/, with: "").replacing("-", with: "−")
      return "\(edition): resultatet \(value) for \(id)\(id.contains(",") ? "," : "") "
        + "havner i ingen av terskelverdiene"
    }
    let shipped = found("ResultInNoBand").map { finding in
      let edition = finding.subject.drop { $0 != "@" }.dropFirst().prefix { $0 != "/" }
      return "\(edition): \(finding.sentence.nb)"
    }
    #expect(shipped.sorted() == expected.sorted())
    #expect(shipped.count == 9)
  }

  /// The sheet's section 11 calls those harmless: *299–300 dwellings, 4–5 stars*.
  @Test func `gaps are the sheet's, but for those between neighbouring whole numbers`() throws {
    var harmless: [String] = []
    for (printed, row) in try bmsRows() {
      let (indicator, edition) = (try find(printed), try edition(printed))
      let found = found("GapBetweenBands", in: indicator, of: edition)
        .flatMap { intervals($0.sentence.en) }
      let gaps = intervals(try row.cell("Gaps"))
      #expect(gaps.filter(found.contains) == found, "\(edition) \(indicator.id)")
      for gap in gaps where !found.contains(gap) {
        harmless.append("\(edition) \(indicator.id) \(gap) \(indicator.facets.unit)")
      }
    }
    #expect(
      harmless.sorted() == [
        "2015 B-KFF.1.1 (2, 3) count", "2015 S.1.2 (299, 300) count",
        "2015 S.1.2 (399, 400) count", "2015 S.1.4 (24, 25) count", "2016 MV.1.2 (4, 5) stars",
        "2016 MV.1.2 (5, 6) stars", "2016 S.1.2 (299, 300) count", "2016 S.1.2 (399, 400) count",
        "2016 S.1.4 (24, 25) count", "2017 S.1.2 (299, 300) count",
        "2017 S.1.2 (399, 400) count", "2017 S.1.4 (24, 25) count",
      ])
  }

  @Test func `overlaps are the sheet's`() throws {
    for (printed, row) in try bmsRows() {
      let (indicator, edition) = (try find(printed), try edition(printed))
      let findings = found("OverlappingBands", in: indicator, of: edition)
      #expect(
        Set(findings.flatMap { intervals($0.sentence.en) })
          == Set(intervals(try row.cell("Overlaps"))), "\(edition) \(indicator.id)")
    }
  }

  @Test func `units are in conflict for L.2.1 alone, in every edition`() {
    #expect(
      found("UnitConflict").map(\.subject) == [
        "asker-bms@2015/L.2.1", "asker-bms@2016/L.2.1", "asker-bms@2017/L.2.1",
      ])
  }

  @Test func `no band and only a presumed direction have L.2.2 and L.2.3 alone`() {
    let expected = ["2015", "2016", "2017"].flatMap { edition in
      ["L.2.2", "L.2.3"].map { "asker-bms@\(edition)/\($0)" }
    }
    #expect(found("MissingBands").map(\.subject).sorted() == expected)
    #expect(found("UnclearDirection").map(\.subject).sorted() == expected)
  }

  /// Ids that the sheets give to KS's own questions; no Danish edition asks them.
  @Test func `the links that lead nowhere are those to what only KS asks`() {
    #expect(
      found("UnknownLinkTarget").map(\.subject).sorted() == [
        "ks-innovasjonsbarometer@2018/KS-I6", "ks-innovasjonsbarometer@2018/KS-I7",
        "ks-innovasjonsbarometer@2018/KS-I8", "ks-innovasjonsbarometer@2018/KS-N5",
        "ks-innovasjonsbarometer@2018/KS-N6", "ks-innovasjonsbarometer@2020/KS-I7",
        "ks-innovasjonsbarometer@2020/KS-I8",
      ])
  }

  @Test(arguments: [MappingSet.Coding.agreed, .coder(1), .coder(2), .coder(3)])
  func `every framework is fully examined`(coding: MappingSet.Coding) throws {
    let schema = try Shipped.schema("public-innovation", "1")
    for framework in Shipped.catalogue.frameworks {
      let alignment = Alignment(
        of: Scope(whole: framework), on: schema, coding: coding, in: Shipped.catalogue)
      #expect(alignment.isFullyExamined, "\(framework.reference)")
      #expect(alignment.findings == [], "\(framework.reference)")
    }
  }
}
