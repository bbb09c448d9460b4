import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import Testing

/// What the figures of the fact sheets are compared with.
struct Figures {
  let alignment: Alignment
  let coverage: Coverage
  let breadth: Breadth

  init(of scope: String, by coding: MappingSet.Coding, in catalogue: Catalogue) throws {
    alignment = Alignment(
      of: try Scope(scope, in: catalogue), on: try Schema("public-innovation", in: catalogue),
      coding: coding, in: catalogue)
    coverage = Coverage(of: alignment)
    breadth = Breadth(of: alignment)
  }

  /// `2.7 / 4.8 / 6.9; 3`.
  var line: String { "\(percent(coverage.range)); \(breadth.touched.count)" }

  var counts: String {
    "\(coverage.counts.full)/\(coverage.counts.partly)/\(coverage.counts.not)"
  }

  func fourAtRandom(_ digits: Int = 2) -> String {
    decimals(SizeMatching(of: alignment, at: 4).expectedDimensions, digits)
  }
}

/// Low, default and high as the sheets print them.
func percent(_ range: CoverageRange?, _ digits: Int = 1) -> String {
  guard let range else { return "not examined" }
  return [range.low, range.default, range.high]
    .map { $0.rounded(digits, times: 100).description }.joined(separator: " / ")
}

/// A floating-point figure with fixed decimals, half away from zero.
func decimals(_ value: Double?, _ digits: Int) -> String {
  guard let value else { return "–" }
  let factor = (0..<digits).reduce(1) { product, _ in product * 10 }
  let scaled = Int((value * Double(factor)).rounded(.toNearestOrAwayFromZero))
  return ExactDecimal(scaled, scale: digits).description
}

@Suite(.serialized) struct CodingFigures {
  let catalogue: Catalogue

  init() throws { catalogue = try SheetCatalogue.make() }

  /// Set, coders 1 to 3, agreed, counts of the agreed, 1D, 2D, four at random.
  static let answers: [(String, [String], String, String, String, String)] = [
    (
      "asker-bms@2017/L",
      ["2.7 / 8.2 / 13.5; 6", "2.7 / 4.8 / 6.9; 3", "2.7 / 4.8 / 6.9; 3", "2.7 / 4.8 / 6.9; 3"],
      "2/2/56", "2.83", "2.67", "3.00"
    ),
    (
      "asker-bms@2017/L.2",
      ["1.0 / 6.3 / 10.8; 4", "1.0 / 3.1 / 5.2; 2", "1.0 / 3.1 / 5.2; 2", "1.0 / 3.1 / 5.2; 2"],
      "1/2/57", "1.89", "1.80", "–"
    ),
    (
      "asker-bms@2015/L",
      ["1.0 / 8.1 / 14.5; 6", "1.0 / 5.0 / 9.0; 4", "1.0 / 5.0 / 9.0; 4", "1.0 / 5.0 / 9.0; 4"],
      "1/4/55", "3.70", "3.46", "3.60"
    ),
    (
      "asker-bms@2017",
      [
        "4.4 / 13.0 / 23.1; 7", "2.7 / 9.2 / 16.5; 5", "2.7 / 8.8 / 16.5; 5", "2.7 / 9.2 / 16.5; 5",
      ], "2/9/49", "4.83", "4.65", "1.51"
    ),
    (
      "coi-innovationsbarometer@2015",
      [
        "24.2 / 42.1 / 58.6; 10", "19.0 / 35.1 / 56.5; 10", "17.9 / 35.3 / 56.5; 10",
        "19.0 / 35.9 / 56.5; 10",
      ], "15/21/24", "8.52", "7.70", "3.79"
    ),
    (
      "coi-innovationsbarometer@2017",
      [
        "24.2 / 38.2 / 50.4; 10", "19.0 / 30.8 / 46.7; 9", "17.9 / 31.0 / 46.7; 9",
        "19.0 / 31.5 / 46.7; 9",
      ], "15/16/29", "8.02", "7.35", "3.70"
    ),
    (
      "coi-innovationsbarometer@2020",
      [
        "26.9 / 46.2 / 60.7; 12", "20.0 / 38.1 / 60.7; 12", "19.0 / 38.2 / 60.7; 12",
        "20.0 / 38.8 / 60.7; 12",
      ], "16/23/21", "8.92", "7.53", "3.64"
    ),
    (
      "coi-innovationsbarometer@2023",
      [
        "26.3 / 39.1 / 51.4; 10", "21.0 / 31.9 / 47.6; 9", "20.0 / 32.1 / 47.6; 9",
        "21.0 / 32.6 / 47.6; 9",
      ], "17/16/27", "7.45", "6.63", "3.49"
    ),
    (
      "coi-innovationsbarometer@all",
      [
        "27.9 / 54.3 / 75.6; 12", "21.0 / 45.1 / 75.6; 12", "20.0 / 45.3 / 75.6; 12",
        "21.0 / 45.9 / 75.6; 12",
      ], "17/30/13", "9.97", "8.94", "3.82"
    ),
    (
      "asker-bms@2017/L + coi-innovationsbarometer@2023",
      [
        "29.0 / 47.0 / 63.8; 11", "23.8 / 36.7 / 54.5; 10", "22.7 / 36.9 / 54.5; 10",
        "23.8 / 37.4 / 54.5; 10",
      ], "19/18/23", "8.29", "7.27", "3.55"
    ),
  ]

  @Test(arguments: answers)
  func `each coding gives the known coverage and breadth`(
    scope: String, lines: [String], counts: String, hill1: String, hill2: String, four: String
  ) throws {
    for coder in 1...3 {
      let figures = try Figures(of: scope, by: .coder(coder), in: catalogue)
      #expect(figures.line == lines[coder - 1], "coder \(coder)")
    }
    let agreed = try Figures(of: scope, by: .agreed, in: catalogue)
    #expect(agreed.line == lines[3])
    #expect(agreed.counts == counts)
    #expect(decimals(agreed.breadth.spread?.hill1, 2) == hill1)
    #expect(decimals(agreed.breadth.spread?.hill2, 2) == hill2)
    #expect(agreed.fourAtRandom() == four)
  }

  @Test(arguments: [
    ("coi-innovationsbarometer@any", "21.0 / 44.6 / 72.4; 12"),
    ("ks-innovasjonsbarometer@2018", "13.8 / 28.3 / 48.1; 9"),
    ("ks-innovasjonsbarometer@2020", "1.4 / 9.9 / 23.6; 5"),
    (
      "ks-innovasjonsbarometer@2020/A1,A4,B5,B6,G1,G2,G3,G4,G5,G6,G7,G8,I7,I8",
      "1.4 / 6.8 / 15.3; 4"
    ),
  ])
  func `the agreed coding gives the known figures of further sets`(
    scope: String, line: String
  ) throws {
    #expect(try Figures(of: scope, by: .agreed, in: catalogue).line == line)
  }

  @Test(arguments: [
    ("asker-bms@2017/L", "4.8", "4.79", "3.3 / 5.0 / 6.7"),
    ("coi-innovationsbarometer@2023", "42.5", "3.36", "28.3 / 40.4 / 55.0"),
    ("asker-bms@2017/L + coi-innovationsbarometer@2023", "47.3", "3.45", "31.7 / 45.4 / 61.7"),
    ("asker-bms@2017", "10.0", "1.47", "3.3 / 10.4 / 18.3"),
  ])
  func `summed, four at random and equal concept weights are as known`(
    scope: String, summed: String, four: String, equal: String
  ) throws {
    let figures = try Figures(of: scope, by: .agreed, in: catalogue)
    let range = try #require(figures.coverage.range)
    #expect(range.summed.rounded(1, times: 100).description == summed)
    let expected = SizeMatching(of: figures.alignment, at: 4).expectedCoverage
    #expect(decimals(expected.map { $0 * 100 }, 2) == four)
    #expect(percent(figures.coverage.equalConcepts) == equal)
  }

  /// Each line: indicators, coverage, touched, at half.
  @Test(arguments: [
    (
      "asker-bms@2017/L", "2: 1.67 / 2.71 / 3.75, 2, 2", "2: 1.67 / 2.71 / 3.75, 2, 2",
      "0: 0.00 / 0.00 / 0.00, 0, 0"
    ),
    (
      "coi-innovationsbarometer@2015", "9: 3.75 / 8.80 / 13.33, 5, 5",
      "0: 0.00 / 0.00 / 0.00, 0, 0", "17: 3.75 / 15.99 / 34.31, 8, 8"
    ),
    (
      "coi-innovationsbarometer@2017", "7: 3.75 / 7.14 / 10.00, 4, 4",
      "0: 0.00 / 0.00 / 0.00, 0, 0", "11: 1.39 / 7.38 / 18.75, 5, 4"
    ),
    (
      "coi-innovationsbarometer@2020", "10: 3.75 / 8.80 / 13.33, 5, 5",
      "0: 0.00 / 0.00 / 0.00, 0, 0", "18: 6.53 / 16.68 / 30.69, 9, 8"
    ),
    (
      "coi-innovationsbarometer@2023", "8: 3.75 / 7.55 / 11.67, 5, 4",
      "0: 0.00 / 0.00 / 0.00, 0, 0", "37: 7.92 / 17.52 / 32.85, 7, 6"
    ),
  ])
  func `the layers are as known`(
    scope: String, direction: String, thresholds: String, elsewhere: String
  ) throws {
    let figures = try Figures(of: scope, by: .agreed, in: catalogue)
    let layers = Layers(of: figures.alignment, here: "asker-kommune")
    #expect(line(layers[.withDirection]) == direction)
    #expect(line(layers[.withThresholds]) == thresholds)
    #expect(line(layers[.measuredElsewhere]) == elsewhere)
    #expect(layers[.measuredHere].indicators.isEmpty)
    #expect(layers[.canSteerToday].indicators.isEmpty)
  }

  private func line(_ layer: Layers.Layer) -> String {
    "\(layer.indicators.count): \(percent(layer.coverage.range, 2)), "
      + "\(layer.breadth.touched.count), \(layer.breadth.touchedAtHalf.count)"
  }

  @Test func `with a presumed direction focus area L is as on paper`() throws {
    let figures = try Figures(of: "asker-bms@2017/L", by: .agreed, in: catalogue)
    let layers = Layers(of: figures.alignment, here: "asker-kommune")
    let presumed = try #require(layers[.withDirection].withPresumed)
    #expect(presumed.indicators == layers[.onPaper].indicators)
    #expect(presumed.coverage.range == layers[.onPaper].coverage.range)
  }

  @Test func `the lenses are as known for the agreed coding`() throws {
    let expected = [
      ["3 (3); 12.50", "5 (5); 17.50", "6 (8); 18.13", "8 (9); 25.63"],
      ["2 (2); 7.14", "3 (3); 8.04", "6 (6); 21.43", "6 (6); 21.43"],
      ["2 (2); 4.17", "6 (9); 8.33", "10 (10); 23.96", "10 (11); 23.96"],
    ]
    let lines = try lensLines(
      ["asker-bms@2017/L", "asker-bms@2017", "coi-innovationsbarometer@2023", Self.allCOI],
      by: .agreed)
    #expect(lines.map(\.dimensions) == [12, 10, 7, 12])
    for (line, answers) in zip(lines.dropFirst(), expected) {
      let cells = line.cells.map { cell in
        let standard = cell.coverage?.default.rounded(2, times: 100).description ?? ""
        return "\(cell.touched) (\(cell.touchedAtHigh)); \(standard)"
      }
      #expect(cells == answers, "\(line.schema)")
    }
  }

  static let allCOI = "coi-innovationsbarometer@all"

  func lensLines(
    _ scopes: [String], by coding: MappingSet.Coding
  ) throws -> [LensComparison.Line] {
    LensComparison(
      of: try scopes.map { try Scope($0, in: catalogue) },
      on: try Schema("public-innovation", in: catalogue),
      through: try SheetCatalogue.lenses.map { try Schema($0.description, in: catalogue) },
      coding: coding, in: catalogue
    ).lines
  }

  @Test(arguments: [
    ("asker-bms@2017", 27, "0.930"), ("coi-innovationsbarometer@2015", 58, "0.982"),
    ("coi-innovationsbarometer@2017", 59, "0.977"), ("coi-innovationsbarometer@2020", 75, "0.974"),
    ("coi-innovationsbarometer@2023", 66, "0.983"), ("ks-innovasjonsbarometer@2018", 35, "0.954"),
    ("ks-innovasjonsbarometer@2020", 17, "0.983"),
  ])
  func `the coders agree as known, edition by edition`(
    edition: String, indicators: Int, kappa: String
  ) throws {
    let reference = try Scope(edition, in: catalogue).frameworks[0]
    let agreement = Agreement(
      on: reference, codedOn: try Schema("public-innovation", in: catalogue), in: catalogue)
    #expect(agreement.coders == [1, 2, 3])
    #expect(agreement.indicators == indicators)
    #expect(decimals(agreement.meanKappa, 3) == kappa)
  }

  @Test(arguments: [
    ("asker-bms@2015", ["0.866", "0.903", "0.965"]),
    ("asker-bms@2017", ["0.896", "0.896", "1.000"]),
    ("coi-innovationsbarometer@all", ["0.954", "0.954", "1.000"]),
  ])
  func `each pair of coders agrees as known`(edition: String, kappas: [String]) throws {
    let reference = try Scope(edition, in: catalogue).frameworks[0]
    let agreement = Agreement(
      on: reference, codedOn: try Schema("public-innovation", in: catalogue), in: catalogue)
    #expect(agreement.pairs.map { decimals($0.kappa, 3) } == kappas)
  }

  @Test(arguments: [
    ("asker-bms@2017", 49), ("coi-innovationsbarometer@2023", 27),
    (
      "coi-innovationsbarometer@2015 + coi-innovationsbarometer@2017"
        + " + coi-innovationsbarometer@2020 + coi-innovationsbarometer@2023", 15
    ),
  ])
  func `so many concepts are reached by no indicator`(scope: String, count: Int) throws {
    #expect(try Figures(of: scope, by: .agreed, in: catalogue).coverage.counts.not == count)
  }

  @Test func `under the agreed coding L and COI 2023 share no concept`() throws {
    let overlap = Overlap(of: [
      try Figures(of: "asker-bms@2017/L", by: .agreed, in: catalogue).alignment,
      try Figures(of: "coi-innovationsbarometer@2023", by: .agreed, in: catalogue).alignment,
    ])
    #expect(overlap.pairs[0].containmentOfFirst?.most == .zero)
    #expect(overlap.pairs[0].containmentOfSecond?.most == .zero)
    #expect(overlap.pairs[0].jaccard?.most == .zero)
    #expect(!overlap.pairs[0].places.contains(.both))
  }
}
