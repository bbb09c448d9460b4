import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

/// What is drawn is what the table says, and as long as it says.
@Suite struct PictureNumberTests {
  private func shares(_ table: Table, _ column: String) -> [Double] {
    guard let place = table.columns.firstIndex(where: { $0.key == column }) else { return [] }
    return table.rows.compactMap { row in
      switch row.cells[place].value {
      case .share(let share): share.approximation
      case .integer(let number): Double(number)
      case .percent(let number): (Double(number) ?? 0) / 100
      case .decimal(let number): Double(number)
      default: nil
      }
    }
  }

  /// Whether lengths are values times one and the same factor.
  private func expectProportional(_ lengths: [Double], to values: [Double], _ name: String) {
    #expect(lengths.count == values.count, "\(name)")
    let factor = (lengths.max() ?? 0) / max(1e-9, values.max() ?? 0)
    for (length, value) in zip(lengths, values) {
      // Coordinates have one decimal.
      #expect(abs(length - value * factor) <= 0.2, "\(name): \(length) for \(value)")
    }
  }

  @Test func `bars of dimensions are as long as the shares in their table`() {
    let page = Sample.page()
    for letter in ["A", "B"] {
      let values = shares(page.pictureTable, letter + ".default").filter { $0 > 0 }
      expectProportional(
        page.dimensionsFigure.drawing.widths(of: letter), to: values, letter)
    }
    let starts = page.dimensionsFigure.drawing.elements("rect")
      .filter { $0["data-value"] != nil }.compactMap { $0["x"] }
    #expect(Set(starts).count == 1)
  }

  @Test func `the heat map has a cell for each concept and set, shaded as its table`() {
    let page = Sample.page()
    let drawn = page.heatMapFigure.drawing.elements("rect").compactMap { $0["data-value"] }
    let cells = page.matrixTable.rows.filter { !$0.isGroup }
      .flatMap { $0.cells.compactMap { $0.shade?.rawValue } }
    #expect(drawn.count == 8)
    #expect(drawn == cells)
  }

  @Test func `intersections count every concept once and weigh one together`() throws {
    let page = Sample.page()
    let table = page.intersectionsTable
    #expect(shares(table, "count").reduce(0, +) == 4)
    #expect(abs(shares(table, "weight").reduce(0, +) - 1) < 1e-12)
    // L.1 and Q1 meet in sharing, L.2 has growth alone, Q2 review; nobody has risk.
    let counts = table.rows.map { "\($0.key) \($0.cells[1].text.plain)" }
    #expect(Set(counts) == ["A-B 1", "A 1", "B 1", "none 1"])
    let drawing = try #require(page.overlapFigure).drawing
    let lengths = ["one", "shared", "none"].flatMap { drawing.widths(of: $0) }
    #expect(lengths.count == 4)
    #expect(Set(lengths).count == 1)
  }

  @Test func `ribbons hold the degrees of the rows behind them`() {
    let table = Sample.page().flowTable
    let rows = table.rows.filter { !$0.isGroup }.map { row in
      row.cells.map(\.text.plain).joined(separator: " | ")
    }
    #expect(
      rows == [
        "L.1 Ansatte deler kunnskap | Deling | 1 | 1,00",
        "L.2 Vekst i <ideer> & \"forslag\" | Vekst | 1 | 0,25",
        "Q1 Delt med andre | Deling | 1 | 0,50", "Q2 Evaluert | Evaluering | 1 | 1,00",
        "Q3 Nothing that fits | ingen kobling | 0 | 0,00",
      ])
  }

  @Test func `gains, kept and losses start at one zero and are as long as their table says`()
    async throws
  {
    let decision = try await Sample.decision()
    let part = OptionsPart(
      study: decision.options, robustness: nil,
      names: DecisionNames(Sample.question, Voice(.bokmål)))
    for options in decision.options.options {
      let drawing = part.gainsFigure(in: options).drawing
      let table = part.gainsTable(in: options)
      for value in ["kept", "gained", "lost"] {
        // The first bar is the key's.
        let drawn = Array(drawing.widths(of: value).dropFirst())
        let dimensions = shares(table, "dimensions-" + value).filter { $0 > 0 }
        let coverage = shares(table, "coverage-" + value).filter { $0 > 0 }
        #expect(drawn.count == dimensions.count + coverage.count)
        expectProportional(Array(drawn.prefix(dimensions.count)), to: dimensions, value)
        expectProportional(Array(drawn.dropFirst(dimensions.count)), to: coverage, value)
      }
      for row in table.rows {
        let option = try #require(options.all.first { $0.key == row.key })
        let after = try #require(option.change.after.coverage.range?.default)
        let own = row.cells.dropFirst(4).prefix(2).compactMap { cell -> Fraction? in
          if case .share(let share) = cell.value { share } else { nil }
        }
        #expect(own.count == 2 && own[0] + own[1] == after)
      }
    }
  }

  @Test func `the curve is the size matching of its table, and today's expectation its end`()
    throws
  {
    let curve = try #require(
      BreadthCurve(Sample.comparison().scopes, dimensions: 3, voice: Voice(.bokmål)))
    for scope in Sample.comparison().scopes {
      let values = shares(curve.table, scope.letter)
      #expect(values.count == scope.coverage.examined)
      let touched = Double(scope.breadth.touched.count)
      #expect(abs(try #require(values.last) - touched) < 1e-6)
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    }
    #expect(curve.figure.drawing.elements("polyline").count == 2)
  }

  @Test func `places in the draws add up, and the first is that of the draws`() async throws {
    let decision = try await Sample.decision()
    let part = RobustnessPart(
      robustness: decision.robustness, names: DecisionNames(Sample.question, Voice(.bokmål)))
    let table = part.ranksTable
    #expect(!table.rows.isEmpty)
    for row in table.rows {
      let own = row.cells.dropFirst(3).compactMap { cell -> Double? in
        if case .percent(let number) = cell.value { Double(number) } else { nil }
      }
      #expect(abs(own.reduce(0, +) - 100) < 1e-4)
      let words = row.key.split(separator: "/").map(String.init)
      let place = try #require(
        decision.robustness.entries.firstIndex { $0.key == words[1] })
      let ranking = try #require(Ranking(rawValue: words[0]))
      let first = decision.robustness.draws.outcomes[place].first(ranking)
      #expect(abs(own[0] - first * 100) < 1e-4)
    }
  }

  @Test func `the front's points rise with the values of its table`() async throws {
    let decision = try await Sample.decision()
    let part = FrontPart(
      fronts: decision.fronts, names: DecisionNames(Sample.question, Voice(.bokmål)),
      costUnit: Texts())
    for front in decision.fronts {
      let circles = part.figure(front).drawing.elements("circle")
      #expect(circles.count == front.points.count { $0.set.size > 0 })
      let levels = circles.compactMap { Double($0["cy"] ?? "") }
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 > $1 })
    }
  }
}
