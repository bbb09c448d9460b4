import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct BreadthTests {
  @Test func `touched and touched at half are told apart from high`() {
    let breadth = Breadth(
      of: .sample(
        [
          .sample("I.1", .overlaps, "a.x", strength: "0.25"), .sample("I.1", .equal, "b.x"),
          .sample("I.2", .equal, "c.x", justification: CoverageTests.lexical),
        ], on: .sample("schema", ["a": ["a.x"], "b": ["b.x"], "c": ["c.x"], "d": ["d.x"]])))
    #expect(breadth.touched.map(\.rawValue) == ["a", "b"])
    #expect(breadth.touchedAtHalf.map(\.rawValue) == ["b"])
    #expect(breadth.touchedAtHigh.map(\.rawValue) == ["a", "b", "c"])
    #expect(breadth.conceptsTouched.map(\.rawValue) == ["a.x", "b.x"])
    #expect(breadth.dimensions == 4)
  }

  @Test func `shares follow the degrees, and equally the number of concepts`() throws {
    let breadth = Breadth(
      of: .sample([
        .sample("I.1", .overlaps, "a.x", strength: "0.25"),
        .sample("I.1", .overlaps, "b.x", strength: "0.75"), .sample("I.2", .equal, "a.y"),
      ]))
    let spread = try #require(breadth.spread)
    #expect(spread.shares == [0.625, 0.375] && spread.largestShare == 0.625)
    #expect(breadth.equalShareSpread?.shares == [0.75, 0.25])
    let similarity = try #require(breadth.similarity)
    // p = (⅛, ½, ⅜) on a.x, a.y, b.x; Z = ½ within a: Σ p·Zp = ⅛·⅜ + ½·9⁄16 + ⅜·⅜ = 15⁄32.
    #expect(isClose(similarity.rao, 17.0 / 32))
    #expect(isClose(similarity.effective2, 32.0 / 15))
  }

  @Test func `a scope without a mapped indicator has no breadth`() {
    let breadth = Breadth(of: .sample([.sample("I.1", .nothingFound)]))
    #expect(breadth.spread == nil && breadth.equalShareSpread == nil && breadth.similarity == nil)
    #expect(breadth.touched.isEmpty)
  }

  @Test(arguments: [(0, false), (1, true), (4, true), (5, false)])
  func `size-matching is undefined for none and for more than there are`(size: Int, isKnown: Bool) {
    let alignment = Alignment.sample(degrees: [.one, .half, .zero, .zero])
    let matching = SizeMatching(of: alignment, at: size)
    #expect((matching.expectedCoverage != nil) == isKnown)
    #expect((matching.expectedDimensions != nil) == isKnown)
    #expect(matching.size == size)
  }

  @Test(arguments: 1...6)
  func `size-matching is the mean over all subsets`(size: Int) throws {
    let rows = CoverageTests.randomRows(seed: 7)
    let indicators = (0..<6).map { Indicator.sample(Indicator.ID("I.\($0)")) }
    let examined = rows.filter { $0.kind == .reviewed }
    let whole = Alignment.sample(examined, of: indicators).keeping(\.isExamined)
    let names = whole.rows.map(\.reference.indicator)
    guard size <= names.count else { return }
    var (dimensions, coverage, count) = (0.0, 0.0, 0.0)
    for bits in 0..<(1 << names.count) where bits.nonzeroBitCount == size {
      let kept = Set(names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] })
      let subset = whole.keeping { kept.contains($0.reference.indicator) }
      dimensions += Double(Breadth(of: subset).touched.count)
      coverage += try #require(Coverage(of: subset).range).default.approximation
      count += 1
    }
    let matching = SizeMatching(of: whole, at: size)
    #expect(isClose(matching.expectedDimensions, dimensions / count, within: 1e-9))
    #expect(isClose(matching.expectedCoverage, coverage / count, within: 1e-9))
  }

  @Test func `the common size is the smallest number of examined indicators`() {
    let small = Alignment.sample(
      [.sample("I.1", .equal, "a.x")], of: [.sample("I.1"), .sample("I.2")])
    #expect(SizeMatching.commonSize(of: [small, .sample(degrees: [.one, .one])]) == 1)
    #expect(SizeMatching.commonSize(of: []) == 0)
  }

  @Test func `a profile counts words in the order of their vocabulary`() {
    let profile = Profile(
      of: .sample(
        [],
        of: [
          .sample("I.1", type: .outcome, observation: .idea, levels: [.unit, .country]),
          .sample("I.2", type: .input, levels: [.unit]),
          .sample("I.3", type: .outcome, dataSources: [.unknown]),
        ]))
    #expect(profile.indicators == 3)
    #expect(profile.types.map(\.word) == [.input, .outcome])
    #expect(profile.types.map(\.count) == [1, 2])
    #expect(profile.observations.map(\.word) == [.idea, .unknown])
    #expect(profile.levels.map(\.word) == [.unit, .country, .unknown])
    #expect(profile.levels.map(\.count) == [2, 1, 1])
    #expect(profile.dataSources.map(\.count) == [3])
  }
}
