import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

/// A lens draws the two rows of a path, never their product (method, section 8).
@Suite struct DrawsThroughLensTests {
  /// Two indicators on a common concept, which a lens of one concept holds.
  private func points(_ rows: [Mapping], _ toLens: Mapping) -> (Standpoints, [Option]) {
    let framework = Framework.sample(indicators: [.sample("I.1"), .sample("I.2")])
    let lens = Schema.sample("lens", kind: .lens, ["l": ["l.x"]])
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [.single, lens],
      mappingSets: [
        .sample(rows), .sample(.schema(Schema.single.reference), to: lens.reference, [toLens]),
      ])
    return (
      Standpoints(
        of: Scope(whole: framework), on: .single, through: lens, in: catalogue),
      framework.indicators.map { indicator in
        Option(indicator.id.rawValue, of: [framework.reference(to: indicator.id)])
      }
    )
  }

  private func draws(_ points: Standpoints, _ options: [Option]) async -> Draws {
    await Draws(
      of: options, on: points.alignment, Draws.Parameters(count: 20_000, otherRuns: []))
  }

  @Test(arguments: [
    // Both hold ¼ of the time, and one of them half of it at ¾; two overlaps prove nothing.
    ("0.5", "0.5", 0.25 + 0.5 * 0.75),
    ("1", "1", 1), ("1", "0", 0.75), ("0", "0", 0),
  ])
  func `a path has the expected product of its two rows, and proves nothing where both fell`(
    first: String, second: String, expected: Double
  ) async throws {
    let (points, options) = points(
      [.sample("I.1", .equal, "a.x", confidence: ExactDecimal(first))],
      .sample("a.x", .equal, "l.x", confidence: ExactDecimal(second)))
    let draws = await draws(points, options)
    #expect(abs(draws.outcomes[0].meanCoverage - expected) < 0.011)
    #expect(draws.rows == 2)
  }

  @Test func `the two rows of a path are drawn apart`() async throws {
    let (points, options) = points(
      [.sample("I.1", .narrower, "a.x", strength: "0.5", confidence: "1")],
      .sample("a.x", .narrower, "l.x", strength: "0.5", confidence: "1"))
    let draws = await draws(points, options)
    #expect(abs(draws.outcomes[0].meanCoverage - 0.25) < 0.005)
    // The product of two Beta(4, 4) spreads less than one Beta(2, 6) of mean ¼: 0.0573 and 0.5.
    #expect(draws.outcomes[0].coverage.high < 0.48)
  }

  @Test func `a whole row that fell proves nothing before an overlap`() async throws {
    let (points, options) = points(
      [.sample("I.1", .equal, "a.x", confidence: "0")],
      .sample("a.x", .overlaps, "l.x", strength: "0.5", confidence: "1"))
    let draws = await Draws(
      of: options, on: points.alignment, Draws.Parameters(count: 200, otherRuns: [.degreesOnly]))
    // Overlaps then overlaps may be anything (method, section 2); equal then overlaps is overlaps.
    #expect(draws.outcomes[0].coverage.high == 0)
    #expect(draws.otherRuns[0].outcomes[0].coverage.low > 0)
  }

  @Test func `options that reach a lens by one row share its draws`() async throws {
    let (points, options) = points(
      [
        .sample("I.1", .equal, "a.x", confidence: "1"),
        .sample("I.2", .equal, "a.x", confidence: "1"),
      ], .sample("a.x", .narrower, "l.x", strength: "0.5", confidence: "0.5"))
    let draws = await draws(points, options)
    #expect(draws.difference(of: 0, from: 1).low == 0)
    #expect(draws.difference(of: 0, from: 1).high == 0)
    #expect(draws.outcomes[0].coverage.low < draws.outcomes[0].coverage.high)
  }

  @Test func `coders and scores are told on the lens, and every other schema is a line`() throws {
    let codings = try Codings()
    let options = Codings.fourOptions()
    for lens in codings.catalogue.lenses(of: Codings.schemaReference) {
      let scope = try Scope("asker-bms@2017 + coi@2023", in: codings.catalogue)
      let through = Standpoints(
        of: scope, on: try codings.schema, through: lens, in: codings.catalogue)
      let table = Sensitivity(of: options, from: through)
      let order = LensOrder(of: options, from: through)
      let line = try #require(order.lines.first { $0.schema == lens.reference })
      #expect(table.scores.map(\.touched) == line.cells.map(\.touched))
      #expect(table.scores.map(\.coverage) == line.cells.map { $0.coverage?.default })
      #expect(through.coders.allSatisfy { $0.alignment.schema.reference == lens.reference })
      let others = table.lines.compactMap { line -> SchemaReference? in
        guard case .schema(let other) = line.assumption else { return nil }
        return other
      }
      #expect(others.count == 3)
      #expect(others.first == Codings.schemaReference)
      #expect(!others.contains(lens.reference))
    }
  }

  @Test func `the schemas stand in one order with the same figures, whichever is told`() throws {
    let codings = try Codings()
    let options = Codings.fourOptions()
    let scope = try Scope("asker-bms@2017 + coi@2023", in: codings.catalogue)
    let lenses = [nil] + codings.catalogue.lenses(of: Codings.schemaReference)
    let orders = try lenses.map { lens in
      LensOrder(
        of: options,
        from: Standpoints(
          of: scope, on: try codings.schema, through: lens, in: codings.catalogue))
    }
    for (told, order) in orders.enumerated() {
      #expect(order.lines.map(\.schema) == orders[0].lines.map(\.schema))
      #expect(
        order.lines.map { $0.cells.map(\.touched) }
          == orders[0].lines.map { $0.cells.map(\.touched) })
      for ranking in Ranking.allCases {
        let tiers = order.lines.map { line in
          order.groups.map { line.order(ranking, among: $0)?.tiers }
        }
        #expect(order.orderHolds(ranking).holds == tiers.count { $0 == tiers[told] })
      }
    }
  }
}
