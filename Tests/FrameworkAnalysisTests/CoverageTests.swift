import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct CoverageTests {
  static let lexical = Mapping.Justification(rawValue: "LexicalMatching")

  @Test func `every mode counts as the method says`() throws {
    let coverage = Coverage(
      of: .sample([
        .sample("I.1", .equal, "a.x"), .sample("I.1", .narrower, "b.x", strength: "0.25"),
        .sample("I.2", .overlaps, "b.x", strength: "0.5"),
        .sample("I.2", .equal, "a.y", justification: Self.lexical),
      ]))
    let range = try #require(coverage.range)
    #expect(range.low == Fraction(1, over: 4))
    #expect(range.default == Fraction(1, over: 2))
    #expect(range.summed == Fraction(5, over: 8))
    #expect(range.high == .one)
    #expect(!range.isHighAtLeast)
    let equal = try #require(coverage.equalConcepts)
    #expect(equal.default == Fraction(1, over: 2) && equal.summed == Fraction(7, over: 12))
    #expect(coverage.counts == CoverageTests.counts(coverage))
    #expect(coverage.counts.full == 1 && coverage.counts.partly == 1 && coverage.counts.not == 1)
    #expect(coverage.counts.total == 3)
    #expect(coverage.dimensions[1].range?.default == Fraction(1, over: 2))
    #expect(coverage.concepts.map(\.state) == [.full, .not, .partly])
    #expect(coverage.concepts[2].summed.decimal.description == "0.75")
  }

  private static func counts(_ coverage: Coverage) -> Coverage.Counts { coverage.counts }

  @Test func `a scope that nobody examined has no coverage`() {
    let coverage = Coverage(
      of: .sample([.sample("I.1", .equal, "a.x", justification: Self.lexical)]))
    #expect(coverage.range == nil && coverage.equalConcepts == nil && !coverage.isExamined)
    #expect(coverage.dimensions.allSatisfy { $0.range == nil })
    #expect(coverage.counts.notExamined == 3 && coverage.examined == 0 && coverage.indicators == 1)
    #expect(!Coverage(of: .sample([])).isExamined)
  }

  @Test func `where some are not examined high is at least, and the uncovered not examined`() {
    let coverage = Coverage(
      of: .sample(
        [.sample("I.1", .equal, "a.x")], of: [.sample("I.1"), .sample("I.2")]))
    #expect(coverage.range?.isHighAtLeast == true)
    #expect(coverage.counts.notExamined == 2 && coverage.counts.full == 1)
    #expect(coverage.examined == 1 && coverage.indicators == 2)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func `low ≤ default ≤ summed ≤ high, and more never covers less`(seed: UInt64) {
    let rows = Self.randomRows(seed: seed)
    let schema = Schema.sample(
      "schema", ["a": ["a.x", "a.y"], "b": ["b.x"], "c": ["c.x", "c.y"]])
    var last: CoverageRange?
    for count in 1...rows.count {
      let alignment = Alignment.sample(Array(rows.prefix(count)), on: schema)
      guard let range = Coverage(of: alignment).range else { continue }
      #expect(range.low <= range.default && range.default <= range.summed)
      #expect(range.summed <= range.high && range.high <= .one)
      if let last {
        #expect(last.low <= range.low && last.default <= range.default)
        #expect(last.summed <= range.summed && last.high <= range.high)
      }
      last = range
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `the order of rows changes nothing`(seed: UInt64) {
    var numbers = RepeatableNumbers(state: seed)
    let rows = Self.randomRows(seed: seed)
    let indicators = (0..<6).map { Indicator.sample(Indicator.ID("I.\($0)")) }
    func coverage(_ rows: [Mapping], _ indicators: [Indicator]) -> CoverageRange? {
      Coverage(of: .sample(rows, of: indicators)).range
    }
    #expect(
      coverage(rows, indicators)
        == coverage(rows.shuffled(using: &numbers), indicators.shuffled(using: &numbers)))
  }

  @Test(arguments: [1, 2, 3, 4])
  func `gains never grow`(seed: UInt64) throws {
    let indicators = (0..<6).map { Indicator.sample(Indicator.ID("I.\($0)")) }
    let whole = Alignment.sample(Self.randomRows(seed: seed), of: indicators)
    func coverage(_ set: Set<String>) -> Fraction {
      let degrees = CoveredConcepts(
        of: whole.keeping { set.contains($0.reference.indicator.rawValue) }
      ).degrees
      let weights = Weights(of: whole.schema)
      let sum = zip(degrees, weights.parts).reduce(Int128(0)) {
        $0 + Int128($1.0.parts) * Int128($1.1)
      }
      return Fraction(sum, over: Int128(weights.total) * Int128(Degree.denominator))
    }
    for small in 0..<32 {
      let less = Set((0..<5).filter { small >> $0 & 1 == 1 }.map { "I.\($0)" })
      let more = less.union(["I.1", "I.3"])
      let gainOfMore = coverage(more.union(["I.5"])).approximation - coverage(more).approximation
      let gainOfLess = coverage(less.union(["I.5"])).approximation - coverage(less).approximation
      #expect(gainOfMore <= gainOfLess + 1e-12)
      #expect(coverage(less) <= coverage(more))
    }
  }

  static func randomRows(seed: UInt64) -> [Mapping] {
    var numbers = RepeatableNumbers(state: seed)
    return (0..<24).map { _ in
      let subject = "I.\(Int.random(in: 0..<6, using: &numbers))"
      let concept = ["a.x", "a.y", "b.x"].randomElement(using: &numbers) ?? "a.x"
      let relation =
        [MappingRelation.equal, .narrower, .overlaps, .overlaps]
        .randomElement(using: &numbers) ?? .equal
      let strength = ExactDecimal(25 * Int.random(in: 1...3, using: &numbers), scale: 2)
      let isSuggested = Int.random(in: 0..<4, using: &numbers) == 0
      return .sample(
        subject, relation, concept, strength: relation == .equal ? nil : strength,
        justification: isSuggested && subject != "I.0" ? lexical : .manualCuration)
    } + [.sample("I.0", .overlaps, "a.x")]
  }
}

@Suite struct WeightsTests {
  static func schema(
    _ dimensions: [(ExactDecimal?, [ExactDecimal?])]
  ) -> Schema {
    var schema = Schema.sample("schema", ["a": []])
    schema.dimensions = dimensions.enumerated().map { place, dimension in
      .sample(
        "d\(place)", weight: dimension.0,
        dimension.1.enumerated().map { .sample("d\(place).\($0)", weight: $1) })
    }
    return schema
  }

  @Test func `dimensions weigh the same, and concepts within them`() {
    let weights = Weights(of: Self.schema([(nil, [nil, nil]), (nil, [nil, nil, nil])]))
    #expect(weights.parts == [3, 3, 2, 2, 2] && weights.total == 12 && weights.count == 5)
  }

  @Test func `a weight that isn't given is 1 before scaling`() {
    let weights = Weights(of: Self.schema([("0.5", [nil]), (nil, ["3", nil])]))
    #expect(weights.parts == [2, 3, 1] && weights.total == 6)
  }

  @Test func `0 takes out of numerator, denominator and count`() throws {
    let schema = Self.schema([("0", [nil, nil]), (nil, [nil, "0", nil])])
    let weights = Weights(of: schema)
    #expect(weights.parts == [0, 0, 1, 0, 1] && weights.count == 2)
    #expect(Weights(equallyWeighing: schema).parts == [0, 0, 1, 0, 1])
    let alignment = Alignment.sample(
      [.sample("I.1", .equal, "d0.0"), .sample("I.1", .equal, "d1.2")], on: schema)
    let coverage = Coverage(of: alignment)
    #expect(coverage.range?.default == Fraction(1, over: 2))
    #expect(coverage.counts.total == 2 && coverage.counts.full == 1)
    #expect(coverage.dimensions[0].range == nil)
    let breadth = Breadth(of: alignment)
    #expect(breadth.dimensions == 1 && breadth.concepts == 2)
    #expect(breadth.touched.map(\.rawValue) == ["d1"])
  }

  @Test func `weights that can't be used give way to equal dimensions, with a finding`() {
    let weights = Weights(of: Self.schema([("-1", [nil]), (nil, [nil, "2"])]))
    #expect(weights.parts == [2, 1, 1])
    #expect(weights.findings.map(\.check) == ["UnusableWeights"])
  }

  @Test func `dimensions can be left out`() {
    let weights = Weights(
      of: Self.schema([(nil, [nil]), (nil, [nil, nil])]), without: ["d1"])
    #expect(weights.parts == [1, 0, 0])
  }
}
