import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import Testing

/// The table of options for *Læring og fornyelse* and the barometer, by the agreed coding.
@Suite struct `Options of the shipped coding` {
  /// Each option's figures as the report's table has them.
  private struct Row {
    var kind: ComparedOption.Kind
    var pool = ComparedOption.Pool.all
    var size: Int
    var touched: Int
    var atHalf: Int?
    var coverage: ExactDecimal
    var added: [String]
    var dropped: [String] = []
  }

  private let rows = [
    Row(kind: .keep, size: 4, touched: 3, atHalf: 3, coverage: .init(479, scale: 2), added: []),
    Row(
      kind: .fewestForBreadth, pool: .withDirection, size: 7, touched: 6, atHalf: 6,
      coverage: .init(854, scale: 2), added: ["IB-A1", "IB-C7", "IB-J1"]),
    Row(
      kind: .supplement(4), size: 8, touched: 9, atHalf: 7, coverage: .init(1063, scale: 2),
      added: ["IB-A4", "IB-C7", "IB-F2", "IB-J1"]),
    Row(
      kind: .hybrid(4), size: 4, touched: 6, atHalf: 4, coverage: .init(611, scale: 2),
      added: ["IB-C7", "IB-F2", "IB-J1"], dropped: ["L.2.1", "L.2.2", "L.2.3"]),
    Row(
      kind: .replace(4), size: 4, touched: 6, atHalf: 4, coverage: .init(583, scale: 2),
      added: ["IB-A4", "IB-C7", "IB-F2", "IB-J1"],
      dropped: ["L.1.1", "L.2.1", "L.2.2", "L.2.3"]),
    Row(
      kind: .supplement(1), pool: .withDirection, size: 5, touched: 4, atHalf: nil,
      coverage: .init(646, scale: 2), added: ["IB-C7"]),
    Row(
      kind: .supplement(2), pool: .withDirection, size: 6, touched: 5, atHalf: nil,
      coverage: .init(785, scale: 2), added: ["IB-C7", "IB-J1"]),
  ]

  @Test func `for breadth they are the report's table`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let options = Options(
      in: question, for: .breadth(at: .aboveZero), asking: .init(listingEveryReplacement: false))
    #expect(options.unanswered.isEmpty)
    for language in Language.spoken {
      #expect(Set(options.all.map { $0.name.text(for: language) }).count == options.all.count)
    }
    #expect(
      options[.fewestForBreadth, .withDirection]?.name.nb
        == "Supplere bredest mulig: 3 med ønsket retning")
    #expect(
      options[.replace(4), .withDirection]?.name.en
        == "Replace all 4, candidates with a direction")
    for row in rows {
      let option = try #require(options[row.kind, row.pool])
      let name = option.name.en
      #expect(option.indicators.count == row.size, "\(name)")
      #expect(option.change.after.breadth.touched.count == row.touched, "\(name)")
      if let half = row.atHalf {
        #expect(option.change.after.breadth.touchedAtHalf.count == half, "\(name)")
      }
      let coverage = try #require(option.change.after.coverage.range)
      #expect(coverage.default.rounded(2, times: 100) == row.coverage, "\(name)")
      #expect(option.change.added.map(\.indicator.rawValue) == row.added, "\(name)")
      #expect(option.change.dropped.map(\.indicator.rawValue) == row.dropped, "\(name)")
      #expect(option.newCollections.count == (row.kind == .keep ? 0 : 1), "\(name)")
      #expect(option.endedSeries.isEmpty, "\(name)")
      if row.kind != .keep { #expect(option.choice?.proof.isOptimal == true, "\(name)") }
    }
  }

  @Test func `every part of today's set is tried with its best replacement`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let options = Options(
      in: question, for: .breadth(at: .aboveZero), asking: .init(adding: []))
    #expect(options.everyReplacement.map(\.pool) == [.all, .withDirection])
    for part in options.everyReplacement {
      let lines = try #require(part.lines.lines)
      #expect(lines.count == 15)
      #expect(Set(lines.map(\.dropped)).count == 15)
    }
  }

  @Test func `for coverage no option falls below what breadth reached`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let request = Options.Request(adding: [4], listingEveryReplacement: false)
    let breadth = Options(in: question, for: .breadth(at: .aboveZero), asking: request)
    let coverage = Options(in: question, for: .coverage, asking: request)
    for option in coverage.all where option.kind != .fewestForBreadth {
      let other = try #require(breadth[option.kind, option.pool])
      let (own, others) = (option.change.after.coverage.range, other.change.after.coverage.range)
      #expect(try #require(own).default >= #require(others).default, "\(option.name.en)")
    }
    let hybrid = try #require(coverage[.hybrid(4), .all])
    #expect(
      hybrid.change.after.coverage.range?.default.rounded(2, times: 100) == .init(656, scale: 2))
  }

  @Test func `each addition says what it adds and how one municipality could measure it`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let options = Options(
      in: question, for: .breadth(at: .aboveZero),
      asking: .init(adding: [1], listingEveryReplacement: false))
    let option = try #require(options[.supplement(1), .withDirection])
    let addition = try #require(option.additions.first)
    #expect(addition.hasDirection && addition.route == .ownUnits)
    #expect(addition.adds.contains { $0.before == .zero && $0.after > .zero })
    #expect(addition.likeForLikeWith.isEmpty)
    #expect(option.burdenBefore == Fraction(4) && option.burden == Fraction(5))
    #expect(option.change.losses.isEmpty && option.change.lost == .zero)
    #expect(option.option(in: .bokmål).name == "Supplere med 1 med ønsket retning")
  }
}
