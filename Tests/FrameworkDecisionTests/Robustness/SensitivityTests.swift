import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@Suite struct SensitivityTests {
  let codings: Codings
  let points: Standpoints
  let options = Codings.fourOptions()

  init() throws {
    codings = try Codings()
    points = try codings.standpoints("asker-bms@2017 + coi@2023")
  }

  private func scores(
    _ alignment: Alignment, weighing weights: Weights? = nil
  ) throws -> [Score] {
    try options.map { option in
      let own = alignment.keeping { option.indicators.contains($0.reference) }
      return Score(
        touched: Breadth(of: own, weighing: weights).touched.count,
        coverage: try #require(Coverage(of: own, weighing: weights).range).default)
    }
  }

  @Test func `every line has the coverage and breadth that analysis gives`() throws {
    let table = Sensitivity(of: options, from: points)
    #expect(table.scores == (try scores(points.alignment)))
    for line in table.lines {
      let expected: [Score]? =
        switch line.assumption {
        case .equalDimensions: try scores(points.alignment)
        case .equalConcepts:
          try scores(points.alignment, weighing: Weights(equallyWeighing: codings.schema))
        case .without(let dimension):
          try scores(
            points.alignment, weighing: Weights(of: codings.schema, without: [dimension]))
        case .coder(let number):
          try scores(points.coders[number - 1].alignment)
        case .schema(let schema):
          try scores(try #require(points.schemas.first { $0.schema.reference == schema }))
        case .strengths, .confidentRowsOnly: nil
        }
      if let expected { #expect(line.scores == expected, "\(line.assumption)") }
    }
    #expect(table.lines.count == 2 + 12 + 3 + 1 + 3 + 3)
  }

  @Test func `equal dimensions are not counted where they are what is given`() throws {
    let table = Sensitivity(of: options, from: points)
    #expect(table.lines[0].assumption == .equalDimensions)
    #expect(!table.lines[0].isCounted)
    #expect(table.orderHolds(.byDimensions).of == 23)
    var weighed = try codings.schema
    weighed.dimensions[0].weight = "3"
    let other = Sensitivity(of: options, from: points, weighing: Weights(of: weighed))
    #expect(other.lines[0].isCounted)
    #expect(other.lines[0].scores == table.scores)
  }

  @Test func `the order as given is broadest first, and by coverage another leads`() throws {
    let table = Sensitivity(of: options, from: points)
    #expect(table.order(.byDimensions)?.tiers == [[2], [1], [3], [0]])
    #expect(table.order(.byCoverage)?.tiers == [[3], [2], [1], [0]])
    let halves = try #require(table.lines.first { $0.assumption == .strengths(.halves) })
    #expect(table.holds(halves, .byCoverage) == true)
  }

  @Test(arguments: [
    (StrengthReading.wide, ["0.1", "0.5", "0.9"]), (.halves, ["0.5", "0.5", "0.5"]),
  ])
  func `strengths read otherwise count as rows of those strengths`(
    reading: StrengthReading, strengths: [String]
  ) throws {
    var catalogue = codings.catalogue
    for place in catalogue.mappingSets.indices {
      for row in catalogue.mappingSets[place].mappings.indices {
        guard let stated = catalogue.mappingSets[place].mappings[row].strength else { continue }
        let step = stated < "0.5" ? 0 : stated == "0.5" ? 1 : 2
        catalogue.mappingSets[place].mappings[row].strength = ExactDecimal(strengths[step])
      }
    }
    let read = Alignment(of: points.alignment.scope, on: try codings.schema, in: catalogue)
    let table = Sensitivity(of: options, from: points)
    let line = try #require(table.lines.first { $0.assumption == .strengths(reading) })
    #expect(line.scores == (try scores(read)))
  }

  @Test func `three thirds are exactly one whole`() throws {
    let schema = Schema.sample("schema", ["a": ["a.x", "a.y", "a.z", "a.w"]])
    let sample = SampleOptions(
      ["I.1"], ["I.2"],
      by: ["a.x", "a.y", "a.z"].map { .sample("I.1", .narrower, $0, strength: "0.25") }
        + [.sample("I.2", .equal, "a.w")], on: schema)
    let table = Sensitivity(of: sample.options, from: Standpoints(alignment: sample.alignment))
    let narrow = try #require(table.lines.first { $0.assumption == .strengths(.narrow) })
    #expect(narrow.order(.byCoverage)?.tiers == [[0, 1]])
    #expect(table.order(.byCoverage)?.tiers == [[1], [0]])
    #expect(table.leadersHold(.byCoverage).holds < table.leadersHold(.byCoverage).of)
  }

  @Test func `rows below a half are left out, rows without a confidence stay`() throws {
    let sample = SampleOptions(
      ["I.1"], ["I.2"], ["I.3"],
      by: [
        .sample("I.1", .equal, "a.x", confidence: "0.49"),
        .sample("I.2", .equal, "a.x", confidence: "0.5"), .sample("I.3", .equal, "a.x"),
      ], on: .single)
    let table = Sensitivity(of: sample.options, from: Standpoints(alignment: sample.alignment))
    let line = try #require(table.lines.first { $0.assumption == .confidentRowsOnly })
    #expect(line.scores?.map(\.touched) == [0, 1, 1])
  }

  @Test func `a coder of only some of the editions gives no order`() throws {
    var catalogue = codings.catalogue
    catalogue.mappingSets.removeAll {
      $0.coding == .coder(2)
        && $0.subject == .framework(FrameworkReference("coi", edition: "2023"))
    }
    let partial = Standpoints(
      of: points.alignment.scope, on: try codings.schema, in: catalogue)
    let table = Sensitivity(of: options, from: partial)
    let told = table.lines.filter { [.coder(1), .coder(2), .coder(3)].contains($0.assumption) }
    #expect(told.map(\.isCounted) == [true, false, true])
  }

  @Test func `a coder who examined nothing gives no order and counts nowhere`() throws {
    let sample = SampleOptions(
      ["I.1"], ["I.2"], by: [.sample("I.1", .equal, "a.x"), .sample("I.2", .nothingFound)])
    let silent = SampleOptions(["I.1"], ["I.2"], by: [.sample("I.1", .equal, "a.x")])
    let table = Sensitivity(
      of: sample.options,
      from: Standpoints(alignment: sample.alignment, coders: [.init(1, silent.alignment)]))
    let line = try #require(table.lines.first { $0.assumption == .coder(1) })
    #expect(line.scores == nil)
    #expect(!line.isCounted)
    #expect(table.holds(line, .byCoverage) == nil)
  }
}
