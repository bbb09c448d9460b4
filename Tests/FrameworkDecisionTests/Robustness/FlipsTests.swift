import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct FlipsTests {
  /// Rows of three indicators on four concepts, by a repeatable throw.
  private static func rows(_ number: Int) -> [Mapping] {
    var stream = SplitMix64(seed: 11, number: number, key: 0)
    var rows: [Mapping] = []
    for indicator in 1...3 {
      for concept in ["a.x", "a.y", "b.x", "b.y"] where stream.place(below: 2) == 0 {
        let quarters = 1 + stream.place(below: 4)
        rows.append(row("I.\(indicator)", concept, quarters))
      }
    }
    return rows
  }

  private static func row(_ subject: String, _ concept: String, _ quarters: Int) -> Mapping {
    quarters == 4
      ? .sample(subject, .equal, concept, confidence: "0.8")
      : .sample(
        subject, .overlaps, concept, strength: ExactDecimal(25 * quarters, scale: 2),
        confidence: "0.8")
  }

  private static let schema = Schema.sample("schema", ["a": ["a.x", "a.y"], "b": ["b.x", "b.y"]])

  /// Who is ahead of the two options: −1 the first, 1 the second, 0 neither.
  private static func order(_ rows: [Mapping], _ ranking: Ranking) -> Int {
    let sample = SampleOptions(["I.1", "I.2"], ["I.2", "I.3"], by: rows, on: schema)
    let scores = sample.options.map { option in
      let own = sample.alignment.keeping { option.indicators.contains($0.reference) }
      let covered = CoveredConcepts(of: own).degrees
      return Score(
        touched: Breadth(of: own).touched.count,
        coverage: Fraction(covered.reduce(0) { $0 + Int128($1.parts) }))
    }
    return scores[0].isBelow(scores[1], ranking)
      ? 1 : scores[1].isBelow(scores[0], ranking) ? -1 : 0
  }

  @Test(arguments: 0..<20)
  func `changes and empty cells are those that recounting finds`(number: Int) throws {
    let rows = Self.rows(number)
    let sample = SampleOptions(["I.1", "I.2"], ["I.2", "I.3"], by: rows, on: Self.schema)
    let flips = Flips(of: sample.options, on: sample.alignment)
    for pair in flips.pairs {
      let given = Self.order(rows, pair.ranking)
      #expect(pair.isLevel == (given == 0))
      #expect(pair.first == (given == 1 ? 1 : 0))
      var expected = Set<String>()
      for (place, row) in rows.enumerated() {
        for quarters in 0...4 {
          var changed = rows
          changed[place] =
            quarters == 0
            ? .sample(row.subject, .nothingFound)
            : Self.row(row.subject, row.object, quarters)
          let degree = Degree(parts: Degree.denominator / 4 * quarters)
          guard row.degree.map({ Degree($0) }) != degree,
            Self.order(changed, pair.ranking) != given
          else { continue }
          expected.insert("\(row.subject) → \(row.object) \(degree.decimal)")
        }
      }
      #expect(Set(pair.changes.map { "\($0.row) \($0.degree.decimal)" }) == expected)
      #expect(pair.changes.map(\.size) == pair.changes.map(\.size).sorted())
      guard given != 0 else { continue }
      #expect(Set(pair.emptyCells.map(\.description)) == Self.turning(rows, pair.ranking, given))
    }
  }

  /// The empty cells that turn the order at ¼, by recounting.
  private static func turning(_ rows: [Mapping], _ ranking: Ranking, _ given: Int) -> Set<String> {
    var turning = Set<String>()
    for indicator in ["I.1", "I.2", "I.3"] {
      for concept in ["a.x", "a.y", "b.x", "b.y"]
      where !rows.contains(where: { $0.subject == indicator && $0.object == concept }) {
        if order(rows + [row(indicator, concept, 1)], ranking) == -given {
          turning.insert("\(indicator) → \(concept)")
        }
      }
    }
    return turning
  }

  @Test func `the smallest change that costs the lead is told of an option`() throws {
    let sample = SampleOptions(
      ["I.1"], ["I.2"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.8"),
        .sample("I.2", .narrower, "a.x", strength: "0.5", confidence: "0.8"),
      ], on: .single)
    let flips = Flips(of: sample.options, on: sample.alignment)
    let changes = flips.changes(against: 0, .byCoverage)
    #expect(changes.first?.effect == .levels)
    #expect(changes.first.map { "\($0.row) \($0.degree.decimal)" } == "I.1 → a.x 0.5")
    #expect(flips.changes(against: 1, .byCoverage) == [])
    #expect(flips.pairs.last?.smallest == changes.first)
  }

  @Test func `a row that denies the relation is set to every degree too`() {
    let sample = SampleOptions(
      ["I.1"], ["I.2"],
      by: [
        .sample("I.1", .none, "a.x", confidence: "0.8"),
        .sample("I.2", .overlaps, "a.x", strength: "0.5", confidence: "0.8"),
      ], on: .single)
    let flips = Flips(of: sample.options, on: sample.alignment)
    let changes = flips.changes(against: 1, .byCoverage)
    #expect(
      changes.map { "\($0.row.subject) \($0.degree.decimal) \($0.effect)" } == [
        "I.1 0.5 levels", "I.2 0 levels", "I.1 0.75 turns", "I.1 1 turns",
      ])
    #expect(flips.pairs.allSatisfy { $0.emptyCells.isEmpty })
  }

  @Test func `a row that the options share in one change moves both`() {
    let sample = SampleOptions(
      ["I.1", "I.2"], ["I.1", "I.3"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.8"),
        .sample("I.2", .overlaps, "a.y", strength: "0.5", confidence: "0.8"),
        .sample("I.3", .overlaps, "a.y", strength: "0.25", confidence: "0.8"),
      ])
    let flips = Flips(of: sample.options, on: sample.alignment)
    let moved = flips.pairs.flatMap(\.changes).map(\.row.subject)
    #expect(!moved.contains("I.1"))
    #expect(moved.contains("I.2"))
  }
}
