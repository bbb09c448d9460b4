import FrameworkAlignment
import FrameworkModel
import TestSupport
import Testing

@Suite struct AlignmentTests {
  static let indicators: [Indicator] = [.sample("I.1"), .sample("I.2"), .sample("I.3")]

  /// The sample framework on the sample schema by these rows.
  static func alignment(_ mappings: [Mapping], coding: MappingSet.Coding = .agreed) -> Alignment {
    let framework = Framework.sample(indicators: indicators)
    let schema = Schema.sample()
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema], mappingSets: [.sample(mappings)])
    return Alignment(of: Scope(whole: framework), on: schema, coding: coding, in: catalogue)
  }

  static let lexical = Mapping.Justification(rawValue: "LexicalMatching")

  @Test(
    arguments: [
      (MappingRelation.equal, nil, "1"), (.broader, nil, "1"), (.narrower, "0.25", "0.25"),
      (.overlaps, nil, "0.5"), (.narrower, "1.5", "0.5"), (.equal, "0.3", "1"),
      (.narrower, "0.1234567", "0.5"),
    ] as [(MappingRelation, String?, String)])
  func `a reviewed row gives its degree`(
    relation: MappingRelation, strength: String?, degree: String
  )
    throws
  {
    let cell = try #require(
      Self.alignment([
        .sample("I.1", relation, "a.x", strength: strength.flatMap { ExactDecimal($0) })
      ]).cell("I.1", "a.x"))
    #expect(cell.degree.decimal.description == degree)
    #expect(cell.isWhole == (degree == "1"))
    #expect(cell.reachesHigh)
    #expect(cell.origin == .reviewed)
    #expect(cell.relations.single == relation)
  }

  @Test func `the first kind of row that exists gives the degree`() throws {
    let inferred = Mapping.sample("I.1", .equal, "a.x", justification: .chaining)
    let suggested = Mapping.sample("I.1", .equal, "a.x", justification: Self.lexical)
    let denied = Mapping.sample("I.1", .none, "a.x")
    let reviewed = Mapping.sample("I.1", .narrower, "a.x", strength: "0.25")
    var rows = [suggested]
    var cell = try #require(Self.alignment(rows).cell("I.1", "a.x"))
    #expect(cell.origin == .suggested && cell.degree == .zero && cell.reachesHigh)
    rows.append(inferred)
    cell = try #require(Self.alignment(rows).cell("I.1", "a.x"))
    #expect(cell.origin == .inferred && cell.degree == .one)
    rows.append(denied)
    cell = try #require(Self.alignment(rows).cell("I.1", "a.x"))
    #expect(cell.origin == .noRelation && cell.degree == .zero && !cell.reachesHigh)
    rows.append(reviewed)
    cell = try #require(Self.alignment(rows).cell("I.1", "a.x"))
    #expect(cell.origin == .reviewed && cell.degree.decimal.description == "0.25")
    #expect(cell.mappings.count == 4 && cell.mappings[0] == reviewed)
  }

  @Test func `of several reviewed rows the largest degree counts, then confidence, then order`()
    throws
  {
    let rows: [Mapping] = [
      .sample("I.1", .narrower, "a.x", strength: "0.25", confidence: "0.9", line: 1),
      .sample("I.1", .overlaps, "a.x", confidence: "0.6", line: 2),
      .sample("I.1", .narrower, "a.x", confidence: "0.7", line: 3),
      .sample("I.1", .overlaps, "a.x", confidence: "0.7", line: 4),
    ]
    let cell = try #require(Self.alignment(rows).cell("I.1", "a.x"))
    #expect(cell.mappings[0].location.line == 3)
    #expect(cell.confidence == "0.7")
  }

  @Test func `a relation ruled out gives no cell`() {
    #expect(
      Self.alignment([.sample("I.1", .ruledOut(.equal), "a.x")]).cell("I.1", "a.x") == nil)
  }

  @Test func `examined is who has a reviewed row, nothing found included`() {
    let alignment = Self.alignment([
      .sample("I.1", .nothingFound), .sample("I.2", .equal, "a.x", justification: Self.lexical),
      .sample("I.3", .ruledOut(.equal), "a.x"),
    ])
    #expect(alignment.rows.map(\.isExamined) == [true, false, true])
    #expect(alignment.examinedCount == 2 && !alignment.isFullyExamined)
  }

  @Test func `any row with a reviewer is a judgement`() {
    var row = Mapping.sample("I.1", .equal, "a.x", justification: Self.lexical)
    row.reviewers = ["somebody"]
    #expect(Self.alignment([row]).rows[0].isExamined)
  }

  @Test func `nothing falls back to another coding`() {
    let alignment = Self.alignment([.sample("I.1", .equal, "a.x")], coding: .coder(1))
    #expect(alignment.examinedCount == 0)
    #expect(alignment.rows.flatMap(\.cells).isEmpty)
  }

  @Test func `a row that can't be resolved is a finding and counts nowhere`() {
    let alignment = Self.alignment([
      .sample("I.1", .equal, "a.z", line: 1), .sample("I.9", .equal, "a.x", line: 2),
      .sample("I.2", .equal, "a", line: 3), .sample("I.9", .nothingFound, line: 4),
    ])
    #expect(alignment.examinedCount == 0)
    #expect(
      alignment.findings.map(\.check) == [
        "UnknownConcept", "UnknownIndicator", "MappingToDimension", "UnknownIndicator",
      ])
  }

  @Test func `cells are named by id and nil where nobody wrote`() {
    let alignment = Self.alignment([.sample("I.1", .equal, "b.x")])
    #expect(alignment.cell("I.1", "a.x") == nil)
    #expect(alignment.cell("I.9", "a.x") == nil)
    #expect(alignment.cell("I.1", "z") == nil)
    #expect(alignment.cell("I.1", "b.x")?.concept == 2)
    #expect(alignment.dimensionOfConcept == [0, 0, 1])
    #expect(!alignment.isThroughLens)
  }

  @Test func `a framework that isn't there gives no rows`() {
    let scope = Scope([
      .init(framework: FrameworkReference("x", edition: "1"), selection: [], indicators: ["I.1"])
    ])
    let alignment = Alignment(of: scope, on: .sample(), in: Catalogue(schemas: [.sample()]))
    #expect(alignment.rows.isEmpty)
  }

  @Test func `shuffled rows give the same degrees`() {
    let rows: [Mapping] = [
      .sample("I.1", .equal, "a.x"), .sample("I.1", .overlaps, "b.x", strength: "0.25"),
      .sample("I.2", .narrower, "a.y", strength: "0.75"), .sample("I.3", .nothingFound),
      .sample("I.2", .none, "b.x"),
    ]
    let plain = Self.alignment(rows)
    for seed in 0..<5 {
      let shuffled = Array(rows[seed...] + rows[..<seed])
      #expect(Self.alignment(shuffled).rows.map(\.cells) == plain.rows.map(\.cells))
    }
  }
}
