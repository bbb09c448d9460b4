import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct DrawsTests {
  /// Expected degree c·s + (1 − c)·s⁻, and where rows vanish c·s.
  @Test(arguments: [
    (MappingRelation.equal, "", "0.8", 0.95, 0.8),
    (.broader, "", "0.5", 0.875, 0.5),
    (.narrower, "0.5", "0.6", 0.4, 0.3),
    (.overlaps, "0.25", "0.4", 0.1, 0.1),
    (.narrower, "0.75", "0", 0.5, 0),
  ])
  func `one row has the method's expected degree`(
    relation: MappingRelation, strength: String, confidence: String, expected: Double,
    vanishing: Double
  ) async throws {
    let sample = SampleOptions(
      ["I.1"],
      by: [
        .sample(
          "I.1", relation, "a.x", strength: ExactDecimal(strength),
          confidence: ExactDecimal(confidence))
      ], on: .single)
    let draws = await sample.draws(Draws.Parameters(count: 20_000, otherRuns: [.failedRowsVanish]))
    // Three standard errors of a mean whose draws spread at most ½.
    #expect(abs(draws.outcomes[0].meanCoverage - expected) < 0.011)
    let vanish = try #require(draws.otherRuns.first { $0.doubt == .failedRowsVanish })
    #expect(abs(vanish.outcomes[0].meanCoverage - vanishing) < 0.011)
  }

  @Test func `with all confidences 1 and fixed weights every draw gives the default`() async {
    let sample = SampleOptions(
      ["I.1"], ["I.2"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "1"),
        .sample("I.2", .broader, "b.x", confidence: "1"),
      ])
    let draws = await sample.draws(
      Draws.Parameters(count: 300, otherRuns: [.rowsOnly, .degreesOnly]))
    for doubt in [Draws.Doubt.rowsOnly, .degreesOnly] {
      let run = draws.otherRuns.first { $0.doubt == doubt }
      #expect(run?.outcomes[0].coverage.low == 0.25)
      #expect(run?.outcomes[0].coverage.high == 0.25)
      #expect(run?.outcomes[1].coverage.low == 0.5)
    }
  }

  @Test func `a drawn degree has the mean and the spread of its Beta`() async {
    let sample = SampleOptions(
      ["I.1"], by: [.sample("I.1", .narrower, "a.x", strength: "0.5", confidence: "1")],
      on: .single)
    let draws = await sample.draws(Draws.Parameters(count: 20_000, otherRuns: []))
    // Beta(4, 4): its 5 % and 95 % points.
    #expect(abs(draws.outcomes[0].coverage.low - 0.225) < 0.01)
    #expect(abs(draws.outcomes[0].coverage.high - 0.775) < 0.01)
  }

  @Test func `drawn dimension weights have the mean and the spread of their Dirichlet`() async {
    let sample = SampleOptions(
      ["I.1"], by: [.sample("I.1", .equal, "b.x", confidence: "1")])
    let draws = await sample.draws(Draws.Parameters(count: 20_000, otherRuns: [.anyWeights]))
    // Of two dimensions under κ = 60 the weight is Beta(30, 30), under κ = 2 uniform.
    #expect(abs(draws.outcomes[0].meanCoverage - 0.5) < 0.002)
    #expect(abs(draws.outcomes[0].coverage.low - 0.3945) < 0.005)
    let anyWeights = draws.otherRuns.first { $0.doubt == .anyWeights }
    #expect(abs((anyWeights?.outcomes[0].coverage.low ?? 0) - 0.05) < 0.01)
  }

  @Test func `a weight of 0 stays 0, and within a dimension the proportions stay`() async {
    var schema = Schema.sample("schema", ["a": ["a.x", "a.y"], "b": ["b.x"]])
    schema.dimensions[1].weight = .zero
    schema.dimensions[0].concepts[0].weight = "3"
    let sample = SampleOptions(
      ["I.1"], ["I.2"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "1"),
        .sample("I.2", .equal, "b.x", confidence: "1"),
      ], on: schema)
    let draws = await sample.draws(Draws.Parameters(count: 300, otherRuns: []))
    #expect(abs(draws.outcomes[0].coverage.low - 0.75) < 1e-12)
    #expect(abs(draws.outcomes[0].coverage.high - 0.75) < 1e-12)
    #expect(draws.outcomes[1].coverage.high == 0)
    #expect(draws.outcomes.map(\.firstByDimensions) == [1, 0])
  }

  @Test func `ties are shared, and only options of one size are rivals`() async {
    let rows: [Mapping] = [
      .sample("I.1", .equal, "a.x", confidence: "0.5"),
      .sample("I.2", .nothingFound, confidence: "0.9"),
    ]
    let sample = SampleOptions(["I.1"], ["I.1"], ["I.1", "I.2"], by: rows)
    let draws = await sample.draws(Draws.Parameters(count: 500, otherRuns: []))
    #expect(draws.outcomes.map(\.rivals) == [1, 1, 0])
    #expect(draws.outcomes.map(\.firstByCoverage) == [0.5, 0.5, 1])
    #expect(draws.difference(of: 0, from: 1).high == 0)
  }

  @Test func `rows without a confidence are counted and held seven times of ten`() async {
    let sample = SampleOptions(["I.1"], by: [.sample("I.1", .equal, "a.x")], on: .single)
    let draws = await sample.draws(Draws.Parameters(count: 20_000, otherRuns: []))
    #expect(draws.rows == 1)
    #expect(draws.rowsWithoutConfidence == 1)
    #expect(draws.parameters.presumedConfidence == "0.7")
    #expect(abs(draws.outcomes[0].meanCoverage - 0.925) < 0.007)
  }

  @Test func `suggestions take no part`() async {
    let sample = SampleOptions(
      ["I.1"],
      by: [
        .sample("I.1", .nothingFound),
        .sample(
          "I.1", .equal, "a.x", confidence: "0.9",
          justification: Mapping.Justification(rawValue: "LexicalMatching")),
      ], on: .single)
    let draws = await sample.draws(Draws.Parameters(count: 100, otherRuns: []))
    #expect(draws.rows == 0)
    #expect(draws.outcomes[0].coverage.high == 0)
  }

  @Test func `rows of one concept fall together where one number decides`() async throws {
    let sample = SampleOptions(
      ["I.1", "I.2"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.5"),
        .sample("I.2", .overlaps, "a.x", strength: "0.25", confidence: "0.5"),
        .sample("I.2", .equal, "b.x", confidence: "0.5"),
      ])
    let draws = await sample.draws(Draws.Parameters(count: 200))
    let together = try #require(draws.otherRuns.first { $0.doubt == .conceptsFallTogether })
    #expect(together.sameLeadsByCoverage == nil)
    #expect(together.outcomes[0].coverage != draws.outcomes[0].coverage)
  }

  @Test func `a row whose question was not seen is capped in its run alone`() async throws {
    let rows: [Mapping] = [.sample("I.1", .equal, "a.x", confidence: "1")]
    let unseen = SampleOptions(["I.1"], by: rows, on: .single, questionOnly: ["I.1"])
    let capped = await unseen.draws(
      Draws.Parameters(count: 10_000, otherRuns: [.unseenCapped]))
    let run = try #require(capped.otherRuns.first { $0.doubt == .unseenCapped })
    #expect(capped.outcomes[0].meanCoverage == 1)
    #expect(abs(run.outcomes[0].meanCoverage - 0.925) < 0.007)
  }

  @Test func `a coder drawn at random brings rows that nobody else has`() async throws {
    let framework = Framework.sample(indicators: [.sample("I.1")])
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [.single],
      mappingSets: [
        .sample([.sample("I.1", .nothingFound, confidence: "0.5")]),
        .sample(coding: .coder(1), [.sample("I.1", .equal, "a.x", confidence: "1")]),
        .sample(coding: .coder(2), [.sample("I.1", .nothingFound, confidence: "1")]),
      ])
    let points = Standpoints(of: Scope(whole: framework), on: .single, in: catalogue)
    let option = Option("all", of: [framework.reference(to: "I.1")])
    let draws = await Draws(
      of: [option], on: points.alignment, codedBy: points.coders.map(\.alignment),
      Draws.Parameters(count: 10_000, otherRuns: [.coderAtRandom]))
    let run = try #require(draws.otherRuns.first { $0.doubt == .coderAtRandom })
    #expect(draws.outcomes[0].meanCoverage == 0)
    #expect(abs(run.outcomes[0].meanCoverage - 0.5) < 0.02)
  }

  @Test func `the distributions have the moments of their formulas`() {
    var stream = SplitMix64(seed: 3, number: 0, key: SplitMix64.key("moments"))
    for shape in [0.4, 1, 5.5] {
      let values = (0..<50_000).map { _ in stream.gamma(shape) }
      let mean = values.reduce(0, +) / 50_000
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 50_000
      #expect(abs(mean / shape - 1) < 0.03)
      #expect(abs(variance / shape - 1) < 0.08)
    }
    let normals = (0..<50_000).map { _ in stream.normal() }
    #expect(abs(normals.reduce(0, +) / 50_000) < 0.02)
    #expect(abs(normals.reduce(0) { $0 + $1 * $1 } / 50_000 - 1) < 0.03)
  }

  @Test func `the generator gives the numbers of its authors' reference`() {
    // SplitMix64 of state 1234567, as published with the algorithm.
    var stream = SplitMix64(state: 1_234_567)
    #expect(
      (0..<3).map { _ in stream.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
