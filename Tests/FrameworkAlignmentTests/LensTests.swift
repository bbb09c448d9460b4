import FrameworkAlignment
import FrameworkModel
import TestSupport
import Testing

/// From indicator over common concept to lens (method, section 2, composition).
@Suite struct LensTests {
  static let lens = Schema.sample("lens", kind: .lens, ["P": ["P"], "Q": ["Q"]])

  static func alignment(
    _ first: [Mapping], _ second: [Mapping], straight: [Mapping] = []
  ) -> Alignment {
    let framework = Framework.sample(indicators: [.sample("I.1")])
    let schema = Schema.sample()
    let placed = Set(second.map(\.subject))
    let unplaced = schema.concepts.map(\.id.rawValue).filter { !placed.contains($0) }
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema, lens],
      mappingSets: [
        .sample(first),
        .sample(
          .schema(schema.reference), to: lens.reference,
          second + unplaced.map { .sample($0, .nothingFound) }),
        .sample(.framework(framework.reference), to: lens.reference, straight),
      ])
    return Alignment(of: Scope(whole: framework), on: schema, through: lens, in: catalogue)
  }

  @Test func `the degree is the product, the confidence too, and the path is kept`() throws {
    let first = Mapping.sample("I.1", .narrower, "a.x", strength: "0.75", confidence: "0.9")
    let second = Mapping.sample("a.x", .narrower, "P", strength: "0.25", confidence: "0.8")
    let alignment = Self.alignment([first], [second])
    let cell = try #require(alignment.cell("I.1", "P"))
    #expect(cell.degree.decimal.description == "0.1875")
    #expect(cell.confidence?.description == "0.72")
    #expect(cell.origin == .composed && cell.relations == .narrower)
    #expect(cell.paths[0].concept == "a.x")
    #expect(cell.paths[0].first == first && cell.paths[0].second == second)
    #expect(alignment.isThroughLens && alignment.rows[0].isExamined)
    #expect(alignment.cell("I.1", "Q") == nil)
  }

  @Test(arguments: [
    // relation, relation, degree, raises high
    (MappingRelation.equal, MappingRelation.equal, "1", true), (.equal, .overlaps, "0.5", true),
    (.broader, .narrower, "0.5", true), (.broader, .overlaps, "0.5", true),
    (.overlaps, .narrower, "0.25", true), (.narrower, .broader, "0", true),
    (.narrower, .overlaps, "0", true), (.overlaps, .broader, "0", true),
    (.overlaps, .overlaps, "0", true), (.none, .equal, "0", false),
    (.equal, .none, "0", false), (.none, .overlaps, "0", false),
  ])
  func `each cell of the table counts as the method says`(
    first: MappingRelation, second: MappingRelation, degree: String, high: Bool
  ) throws {
    let cell = try #require(
      Self.alignment([.sample("I.1", first, "a.x")], [.sample("a.x", second, "P")])
        .cell("I.1", "P"))
    #expect(cell.degree.decimal.description == degree)
    #expect(cell.reachesHigh == high)
    #expect(cell.relations == RelationSet(composing: first, second))
  }

  @Test func `of several paths the largest product counts and the relations are intersected`()
    throws
  {
    let cell = try #require(
      Self.alignment(
        [
          .sample("I.1", .overlaps, "a.x"), .sample("I.1", .equal, "a.y"),
          .sample("I.1", .narrower, "b.x"),
        ],
        [
          .sample("a.x", .narrower, "P", strength: "0.25"),
          .sample("a.y", .narrower, "P", strength: "0.5"), .sample("b.x", .overlaps, "P"),
        ]
      ).cell("I.1", "P"))
    #expect(cell.degree == .half)
    #expect(cell.relations == .narrower)
    #expect(cell.paths.map(\.concept.rawValue) == ["a.y", "a.x", "b.x"])
  }

  @Test func `equal products are told apart by confidence, then by the schema's order`() throws {
    let second: [Mapping] = [.sample("a.x", .narrower, "P"), .sample("a.y", .narrower, "P")]
    func order(_ x: ExactDecimal?, _ y: ExactDecimal?) throws -> [String] {
      let first: [Mapping] = [
        .sample("I.1", .narrower, "a.x", confidence: x),
        .sample("I.1", .narrower, "a.y", confidence: y),
      ]
      let rated = second.map { row in
        var row = row
        row.confidence = .one
        return row
      }
      return try #require(Self.alignment(first, rated).cell("I.1", "P")).paths
        .map(\.concept.rawValue)
    }
    #expect(try order("0.5", "0.6") == ["a.y", "a.x"])
    #expect(try order("0.5", "0.5") == ["a.x", "a.y"])
    #expect(try order(nil, "0.5") == ["a.y", "a.x"])
  }

  @Test func `nothing is left for high where the paths leave only none`() throws {
    let cell = try #require(
      Self.alignment(
        [.sample("I.1", .equal, "a.x"), .sample("I.1", .narrower, "a.y")],
        [.sample("a.x", .none, "P"), .sample("a.y", .overlaps, "P")]
      ).cell("I.1", "P"))
    #expect(cell.relations == .none && !cell.reachesHigh && cell.degree == .zero)
  }

  @Test func `a suggestion on the way raises only high`() throws {
    let cell = try #require(
      Self.alignment(
        [.sample("I.1", .equal, "a.x", justification: AlignmentTests.lexical)],
        [.sample("a.x", .equal, "P")]
      ).cell("I.1", "P"))
    #expect(cell.origin == .suggested && cell.degree == .zero && cell.reachesHigh)
    #expect(cell.relations == .anything)
  }

  @Test func `a row straight to the lens outranks the path, which is kept`() throws {
    let path = (
      [Mapping.sample("I.1", .equal, "a.x")], [Mapping.sample("a.x", .narrower, "P")]
    )
    let asserted = try #require(
      Self.alignment(
        path.0, path.1, straight: [.sample("I.1", .narrower, "P", strength: "0.25")]
      ).cell("I.1", "P"))
    #expect(asserted.origin == .reviewed && asserted.degree.decimal.description == "0.25")
    #expect(asserted.paths.count == 1 && asserted.mappings.count == 1)
    let denied = Self.alignment(path.0, path.1, straight: [.sample("I.1", .none, "P")])
    #expect(denied.cell("I.1", "P")?.reachesHigh == false)
    #expect(denied.contradictions.count == 1)
    let suggested = try #require(
      Self.alignment(
        path.0, path.1,
        straight: [.sample("I.1", .equal, "P", justification: AlignmentTests.lexical)]
      ).cell("I.1", "P"))
    #expect(suggested.origin == .composed && suggested.degree == .half)
  }

  @Test func `a concept that nobody held against the lens leaves its indicators not examined`() {
    let framework = Framework.sample(indicators: [.sample("I.1"), .sample("I.2")])
    let schema = Schema.sample()
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema, Self.lens],
      mappingSets: [
        .sample([.sample("I.1", .equal, "a.x"), .sample("I.2", .equal, "a.y")]),
        .sample(
          .schema(schema.reference), to: Self.lens.reference, [.sample("a.x", .equal, "P")]),
      ])
    let alignment = Alignment(
      of: Scope(whole: framework), on: schema, through: Self.lens, in: catalogue)
    #expect(alignment.rows.map(\.isExamined) == [true, false])
  }

  @Test func `a confidence of many decimals is cut, one that isn't stated stays unstated`() throws {
    let fine = ExactDecimal("0.123456789")
    let long = try #require(
      Self.alignment(
        [.sample("I.1", .equal, "a.x", confidence: fine)],
        [.sample("a.x", .equal, "P", confidence: fine)]
      ).cell("I.1", "P"))
    #expect(long.confidence?.description == "0.015241578750190")
    let unstated = try #require(
      Self.alignment(
        [.sample("I.1", .equal, "a.x", confidence: fine)], [.sample("a.x", .equal, "P")]
      ).cell("I.1", "P"))
    #expect(unstated.confidence == nil)
  }

  @Test func `paths that exclude each other contradict`() throws {
    let alignment = Self.alignment(
      [.sample("I.1", .equal, "a.x", line: 3), .sample("I.1", .equal, "a.y")],
      [.sample("a.x", .narrower, "P"), .sample("a.y", .overlaps, "P")])
    let finding = try #require(alignment.contradictions.first)
    #expect(finding.check == "ContradictoryMapping" && finding.severity == .warning)
    #expect(
      finding.sentence.en == "the mappings from I.1 to lens@1/P contradict each other")
    #expect(
      finding.notes.map(\.sentence.en) == Array(
        repeating: "the path over a.x", count: 2) + Array(repeating: "the path over a.y", count: 2))
    #expect(alignment.cell("I.1", "P")?.degree == .half)
  }
}
