import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

/// The first coder's figures: section 9 of the fact sheet on the common schema.
@Suite(.serialized) struct FirstCoderFigures {
  let catalogue: Catalogue

  init() throws { catalogue = try SheetCatalogue.make() }

  static let tenCoded = "asker-bms@2017/L,MV.2.1,MA.2.1,MA.2.2,MA.2.3,MA.4.1,B.3.1"
  static let ks2020 = "ks-innovasjonsbarometer@2020/A1,A4,B5,B6,G1,G2,G3,G4,G5,G6,G7,G8,I7,I8"
  /// The rows of table 9.1 that coder 1's rows give as they are, by their first words.
  static let scopes = [
    ("BMS LF 2017, on paper", "asker-bms@2017/L"),
    ("… with all three bands (L.1.1, L.2.1)", "asker-bms@2017/L.1.1,L.2.1"),
    ("… strict reading: L.2.1–L.2.3 only", "asker-bms@2017/L.2"),
    ("BMS LF + MV.2.1, MA.2.1–3, MA.4.1, B.3.1", tenCoded),
    ("BMS LF as of 2015 (five indicators)", "asker-bms@2015/L"),
    ("COI 2023 (66 verified)", "coi-innovationsbarometer@2023"),
    (
      "COI 2023 with L1 and L2",
      "coi-innovationsbarometer@2023 + coi-innovationsbarometer@2015/L1,L2"
    ),
    ("COI 2015 edition", "coi-innovationsbarometer@2015"),
    ("COI, all 100 of all editions", "coi-innovationsbarometer@all"),
    ("KS 2020 (items named for it)", ks2020),
    ("BMS LF 2017 + COI 2023", "asker-bms@2017/L + coi-innovationsbarometer@2023"),
  ]

  @Test(arguments: scopes)
  func `coverage and breadth are those of table 9.1`(name: String, scope: String) throws {
    let row = try #require(try Sheet("schema-9.1").rows.first { $0["Set"] == name })
    let figures = try Figures(of: scope, by: .coder(1), in: catalogue)
    let breadth = figures.breadth
    let counts = figures.coverage.counts
    #expect(String(figures.alignment.rows.count) == row["n"])
    #expect(String(breadth.touched.count) == row["Touched"])
    #expect(String(breadth.touchedAtHalf.count) == row["≥ ½"])
    #expect("\(counts.full) / \(counts.partly) / \(counts.not)" == row["Full / part / not"])
    #expect(percent(figures.coverage.range) == row["Coverage %"])
    #expect(percent(figures.coverage.equalConcepts) == row["Equal concepts %"])
    #expect(decimals(breadth.spread?.hill1, 2) == row["1D"])
    #expect(decimals(breadth.spread?.hill2, 2) == row["2D"])
    #expect(decimals(breadth.spread.map { $0.largestShare * 100 }, 0) == row["Largest"])
    #expect(figures.fourAtRandom() == row["Size-matched to 4"])
  }

  @Test(arguments: [
    ("LF 2017", "asker-bms@2017/L"), ("BMS, ten coded", tenCoded),
    ("COI 2023", "coi-innovationsbarometer@2023"),
    ("COI, all editions", "coi-innovationsbarometer@all"),
  ])
  func `each dimension is covered as in table 9.2`(column: String, scope: String) throws {
    let coverage = try Figures(of: scope, by: .coder(1), in: catalogue).coverage
    for row in try Sheet("schema-9.2").rows {
      let dimension = try #require(
        coverage.dimensions.first { $0.id.rawValue == row["Dimension"] })
      let counts = dimension.counts
      let isUntouched = counts.full == 0 && counts.partly == 0
      #expect(
        (isUntouched ? "0" : "\(counts.full) + \(counts.partly)") == row[column],
        "\(dimension.id)")
    }
  }

  @Test func `L and COI 2023 overlap in one concept`() throws {
    let overlap = Overlap(of: [
      try Figures(of: "asker-bms@2017/L", by: .coder(1), in: catalogue).alignment,
      try Figures(of: "coi-innovationsbarometer@2023", by: .coder(1), in: catalogue).alignment,
    ])
    let pair = overlap.pairs[0]
    #expect(pair.containmentOfFirst?.most.rounded(1, times: 100) == "3.2")
    #expect(pair.containmentOfSecond?.most.rounded(1, times: 100) == "0.7")
    #expect(pair.jaccard?.most.rounded(1, times: 100) == "0.6")
    #expect(pair.places.count { $0 == .both } == 1)
  }

  @Test func `the lenses touch what table 9.4 says`() throws {
    let scopes = [
      ("LF 2017", "asker-bms@2017/L"), ("BMS, ten coded", Self.tenCoded),
      ("COI 2023", "coi-innovationsbarometer@2023"),
      ("COI, all editions", "coi-innovationsbarometer@all"),
    ]
    let lines = LensComparison(
      of: try scopes.map { try Scope($0.1, in: catalogue) },
      on: try Schema("public-innovation", in: catalogue),
      through: try SheetCatalogue.lenses.map { try Schema($0.description, in: catalogue) },
      coding: .coder(1), in: catalogue
    ).lines
    for row in try Sheet("schema-9.4").rows {
      let line = try #require(lines.first { $0.schema.description == row["Lens"] })
      #expect(String(line.dimensions) == row["Of"])
      for (scope, cell) in zip(scopes, line.cells) {
        #expect(
          "\(cell.touched) (\(cell.touchedAtHigh))" == row[scope.0], "\(line.schema), \(scope.0)")
      }
    }
  }
}
