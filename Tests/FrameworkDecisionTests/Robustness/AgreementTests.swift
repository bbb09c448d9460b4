import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct AgreementTests {
  let codings: Codings

  init() throws { codings = try Codings() }

  func agreement(_ scope: String) throws -> CoderAgreement {
    CoderAgreement(
      of: try Scope(scope, in: codings.catalogue), on: try codings.schema, in: codings.catalogue)
  }

  @Test(arguments: [
    (0, "1–2", "0.932 0.933 0.979 0.976 0.990 0.988 0.916 0.945", 167),
    (1, "1–3", "0.943 0.944 0.969 0.964 0.990 0.988 0.911 0.947", 168),
    (2, "2–3", "0.989 0.989 0.974 0.970 1.000 1.000 0.994 0.986", 178),
  ])
  func `every pair agrees over all rows as the sheet says`(
    place: Int, pair: String, figures: String, seenByBoth: Int
  ) throws {
    let agreement = try agreement(Codings.everySet)
    let own = agreement.pairs[place]
    #expect(agreement.indicators.count == 193)
    #expect(agreement.concepts == 60)
    #expect("\(own.first)–\(own.second)" == pair)
    let printed = AgreementLevels.Measure.allCases.map { decimals(own.levels[$0], 3) }
    #expect(printed.joined(separator: " ") == figures)
    #expect(own.levels.cellsSeenByBoth == seenByBoth)
    #expect(decimals(agreement.alphaOfAll, 3) == "0.958")
  }

  @Test(arguments: [
    ("asker-bms@2015", "0.866 0.903 0.965; 0.935"),
    ("asker-bms@2017", "0.896 0.896 1.000; 0.951"),
    ("coi@all", "0.954 0.954 1.000; 0.963"),
    ("ks@own", "0.828 0.924 0.902; 0.884"),
  ])
  func `every set has the kappas and the alpha of the sheet`(scope: String, line: String) throws {
    let agreement = try agreement(scope)
    let kappas = agreement.pairs.map { decimals($0.levels[.cellsKappa], 3) }
    #expect(
      kappas.joined(separator: " ") + "; " + decimals(agreement.alphaOfAll, 3) == line)
  }

  @Test(arguments: [
    ("asker-bms@2017", 27, "0.930"), ("coi@2015", 58, "0.982"), ("coi@2017", 59, "0.977"),
    ("coi@2020", 75, "0.974"), ("coi@2023", 66, "0.983"),
  ])
  func `the mean kappa of an edition is the provenance line's`(
    scope: String, count: Int, kappa: String
  ) throws {
    let agreement = try agreement(scope)
    #expect(agreement.indicators.count == count)
    #expect(decimals(agreement.mean(.cellsKappa).value, 3) == kappa)
    #expect(agreement.mean(.cellsKappa).undefinedPairs == 0)
    let framework = try #require(Scope(scope, in: codings.catalogue).frameworks.first)
    let cells = Agreement(on: framework, codedOn: try codings.schema, in: codings.catalogue)
    #expect(cells.meanKappa == agreement.mean(.cellsKappa).value)
  }

  @Test func `the answer under each coder is the sheet's`() throws {
    let scope = try Scope("asker-bms@2017/L.1.1,L.2.1,L.2.2,L.2.3", in: codings.catalogue)
    let alignments = try (1...3).map {
      Alignment(of: scope, on: try codings.schema, coding: .coder($0), in: codings.catalogue)
    }
    let lines = try CoderAnswers(of: alignments, by: [1, 2, 3]).lines.map { line in
      let range = try #require(line.coverage.range)
      let percents = [range.low, range.default, range.high].map {
        $0.rounded(1, times: 100).description
      }
      return percents.joined(separator: " / ") + "; \(line.breadth.touched.count)"
    }
    #expect(
      lines == ["2.7 / 8.2 / 13.5; 6", "2.7 / 4.8 / 6.9; 3", "2.7 / 4.8 / 6.9; 3"])
  }

  @Test func `one coder has no pair, no mean and no alpha`() throws {
    let alignment = Alignment(
      of: try Scope("coi@2023", in: codings.catalogue), on: try codings.schema,
      coding: .coder(1), in: codings.catalogue)
    let agreement = CoderAgreement(of: [alignment], by: [1])
    #expect(agreement.pairs == [])
    #expect(agreement.mean(.cellsKappa).value == nil)
    #expect(agreement.alphaOfAll == nil)
    #expect(CoderAgreement(of: [], by: []).indicators == [])
  }

  @Test func `a seed gives the same resamples, and they surround the figure`() throws {
    let agreement = try agreement("asker-bms@2017")
    let first = AgreementBootstrap(of: agreement, resamples: 400)
    let again = AgreementBootstrap(of: agreement, resamples: 400)
    #expect(first.alphaOfAll == again.alphaOfAll)
    #expect(first.pairs == again.pairs)
    let mean = try #require(agreement.mean(.cellsKappa).value)
    let bounds = try #require(first.means[.cellsKappa])
    let (low, high) = (try #require(bounds.low), try #require(bounds.high))
    #expect(low < mean && mean < high)
    #expect(AgreementBootstrap(of: agreement, seed: 2, resamples: 400).means != first.means)
  }

  @Test func `undefined resamples are left out and counted`() {
    let bounds = AgreementBootstrap.Bounds(of: [nil, 0.5, nil, 0.75])
    #expect(bounds.undefined == 2)
    #expect(bounds.low == 0.5)
    #expect(bounds.high == 0.75)
    #expect(AgreementBootstrap.Bounds(of: [nil]).low == nil)
  }

  @Test func `the disagreements that reach further dimensions come first`() throws {
    let scope = try Scope("asker-bms@2017/L", in: Self.withGroup(codings.catalogue))
    let catalogue = Self.withGroup(codings.catalogue)
    let agreement = CoderAgreement(of: scope, on: try codings.schema, in: catalogue)
    let told = Alignment(of: scope, on: try codings.schema, in: catalogue)
    let cells = Disagreements(in: agreement, on: told).cells
    let names = cells.prefix(3).map { "\($0.indicator.indicator) → \($0.concept) \($0.touched)" }
    #expect(
      names.sorted() == [
        "L.1.1 → collaboration.internal 1", "L.2.2 → development.implementation 1",
        "L.2.3 → evaluation.benefit-tracking 1",
      ])
    #expect(cells.dropFirst(3).allSatisfy { $0.touched == 0 })
    #expect(cells.contains { $0.indicator.indicator == "L.2.1" && $0.spread.parts > 0 })
  }

  /// The four indicators of focus area L under a group of that name.
  static func withGroup(_ catalogue: Catalogue) -> Catalogue {
    var catalogue = catalogue
    for place in catalogue.frameworks.indices where catalogue.frameworks[place].id == "asker-bms" {
      catalogue.frameworks[place].groups = [.sample("L")]
      for number in catalogue.frameworks[place].indicators.indices
      where catalogue.frameworks[place].indicators[number].id.rawValue.hasPrefix("L.") {
        catalogue.frameworks[place].indicators[number].group = "L"
      }
    }
    return catalogue
  }
}

/// A floating-point figure with fixed decimals, half away from zero.
func decimals(_ value: Double?, _ digits: Int) -> String {
  guard let value else { return "–" }
  let factor = (0..<digits).reduce(1) { product, _ in product * 10 }
  let scaled = Int((value * Double(factor)).rounded(.toNearestOrAwayFromZero))
  return ExactDecimal(scaled, scale: digits).description
}
