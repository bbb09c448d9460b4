import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@Suite struct OverlapTests {
  static let first = Alignment.sample(
    [
      .sample("A.1", .equal, "a.x"), .sample("A.1", .narrower, "b.x", strength: "0.75"),
      .sample("A.2", .overlaps, "b.x", strength: "0.25"), .sample("A.3", .nothingFound),
    ], framework: "first")
  static let second = Alignment.sample(
    [
      .sample("B.1", .narrower, "b.x", strength: "0.5"), .sample("B.2", .overlaps, "a.y"),
      .sample("B.3", .overlaps, "a.y"),
    ], framework: "second")

  @Test func `what two degrees share has a least and a most`() {
    let pair = Overlap(of: [Self.first, Self.second]).pairs[0]
    // Weights 1, 1, 2: a = (1, 0, ¾), b = (0, ½, ½); s⁺ = ½, s⁻ = ¼ on b.x.
    #expect(pair.containmentOfFirst?.most == Fraction(2, over: 5))
    #expect(pair.containmentOfFirst?.least == Fraction(1, over: 5))
    #expect(pair.containmentOfSecond?.most == Fraction(2, over: 3))
    #expect(pair.jaccard?.most == Fraction(1, over: 3))
    #expect(pair.jaccard?.least == Fraction(1, over: 7))
    #expect(pair.places == [.onlyFirst, .onlySecond, .both])
  }

  @Test func `indicators are specific, compound or redundant, concepts idiosyncratic`() {
    let profiles = Overlap(of: [Self.first, Self.second]).profiles
    func names(_ references: [IndicatorReference]) -> [String] {
      references.map(\.indicator.rawValue)
    }
    #expect(names(profiles[0].specific) == ["A.2"])
    #expect(names(profiles[0].compound) == ["A.1"])
    #expect(names(profiles[0].redundant) == ["A.2", "A.3"])
    #expect(profiles[0].idiosyncratic == ["a.x"])
    #expect(profiles[1].idiosyncratic == ["a.y"])
    #expect(profiles[1].covered == ["a.y", "b.x"])
    #expect(names(profiles[1].redundant) == ["B.2", "B.3"])
  }

  @Test func `undefined pairs are left out of the mean and counted`() {
    let empty = Alignment.sample([.sample("E.1", .nothingFound)], framework: "empty")
    let overlap = Overlap(of: [Self.first, Self.second, empty, empty])
    #expect(overlap.pairs.count == 6)
    #expect(
      overlap.pairs.map { "\($0.first)\($0.second)" } == ["01", "02", "03", "12", "13", "23"])
    #expect(overlap.pairs[1].containmentOfSecond == nil)
    #expect(overlap.pairs[1].containmentOfFirst?.most == .zero)
    #expect(overlap.pairs[5].places == [.neither, .neither, .neither])
    #expect(overlap.undefinedPairs == 1)
    #expect(isClose(overlap.meanJaccard, 1.0 / 15))
    #expect(Overlap(of: [empty, empty]).meanJaccard == nil)
    #expect(Overlap(of: []).pairs.isEmpty)
  }

  @Test func `of a scope that nobody examined nothing is known, never 0`() {
    let unseen = Alignment.sample([], of: [.sample("U.1"), .sample("U.2")], framework: "unseen")
    let overlap = Overlap(of: [Self.first, Self.second, unseen])
    #expect(overlap.pairs.map(\.isExamined) == [true, false, false])
    for pair in overlap.pairs.dropFirst() {
      #expect(pair.jaccard == nil)
      #expect(pair.containmentOfFirst == nil && pair.containmentOfSecond == nil)
      #expect(Set(pair.places) == [.notExamined])
    }
    #expect(overlap.undefinedPairs == 2)
    #expect(isClose(overlap.meanJaccard, 1.0 / 3))
    #expect(overlap.profiles.map(\.isExamined) == [true, true, false])
    #expect(overlap.profiles.map { $0.idiosyncratic == nil } == [true, true, true])
    #expect(overlap.profiles[2].redundant == [] && overlap.profiles[2].covered == [])
  }

  @Test func `an indicator that nobody examined isn't said to be redundant`() {
    let partly = Alignment.sample(
      [.sample("P.1", .equal, "a.x"), .sample("P.2", .nothingFound)],
      of: [.sample("P.1"), .sample("P.2"), .sample("P.3")], framework: "partly")
    let profile = Overlap(of: [partly]).profiles[0]
    #expect(profile.redundant.map(\.indicator) == ["P.2"])
    #expect(profile.isExamined && profile.idiosyncratic == ["a.x"])
  }

  @Test func `indicators are related through the concepts that they share`() throws {
    let relations = IndicatorRelation.all(between: Self.first, and: Self.second)
    #expect(
      relations.map { "\($0.first.indicator)–\($0.second.indicator)" } == ["A.1–B.1", "A.2–B.1"])
    #expect(relations[0].relations == .anything)
    #expect(relations[0].concepts == ["b.x"])
    #expect(relations[1].relations == [.broader, .overlaps, .none])
  }

  @Test func `over several shared concepts the possible relations are intersected`() throws {
    func relation(_ other: [Mapping]) -> IndicatorRelation? {
      let one = Alignment.sample([
        .sample("A.1", .equal, "a.x"), .sample("A.1", .narrower, "b.x"),
      ])
      let two = Alignment.sample(other)
      return IndicatorRelation(of: one.rows[0], and: two.rows[0], in: one)
    }
    let related = try #require(
      relation([.sample("B.1", .narrower, "a.x"), .sample("B.1", .narrower, "b.x")]))
    #expect(related.relations == .broader && !related.isContradiction)
    let wrong = try #require(
      relation([.sample("B.1", .equal, "a.x"), .sample("B.1", .none, "b.x")]))
    #expect(wrong.isContradiction && wrong.concepts == ["a.x"])
    #expect(relation([.sample("B.1", .equal, "a.y")]) == nil)
    #expect(
      relation([.sample("B.1", .equal, "a.x", justification: CoverageTests.lexical)]) == nil)
  }
}

@Suite struct AgreementTests {
  static func agreement(_ codings: [[Mapping]]) -> Agreement {
    let framework = Framework.sample(indicators: [.sample("I.1"), .sample("I.2")])
    let schema = Schema.sample("schema", ["a": ["a.x", "a.y"]])
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: codings.enumerated().map { .sample(coding: .coder($0 + 1), $1) })
    return Agreement(on: framework.reference, codedOn: schema, in: catalogue)
  }

  @Test func `kappa over cells, mean over pairs`() {
    let one: [Mapping] = [.sample("I.1", .equal, "a.x"), .sample("I.2", .overlaps, "a.y")]
    let two: [Mapping] = [.sample("I.1", .overlaps, "a.x"), .sample("I.2", .nothingFound)]
    // Four cells, two and one seen, three alike: (¾ − ½) / (1 − ½).
    let agreement = Self.agreement([one, two])
    #expect(agreement.coders == [1, 2] && agreement.indicators == 2)
    #expect(agreement.pairs.map(\.kappa) == [0.5])
    #expect(Self.agreement([one, two, one]).meanKappa == (0.5 + 1 + 0.5) / 3)
  }

  @Test func `only indicators that all coded count`() {
    let agreement = Self.agreement([
      [.sample("I.1", .equal, "a.x"), .sample("I.2", .equal, "a.x")],
      [.sample("I.1", .equal, "a.x")],
    ])
    #expect(agreement.indicators == 1 && agreement.meanKappa == 1)
  }

  @Test func `kappa is undefined where agreement is expected to be whole`() {
    let nothing: [Mapping] = [.sample("I.1", .nothingFound)]
    let agreement = Self.agreement([nothing, nothing])
    #expect(agreement.pairs.map(\.kappa) == [nil])
    #expect(agreement.meanKappa == nil && agreement.undefinedPairs == 1)
  }

  @Test func `one coder or none gives no agreement`() {
    #expect(Self.agreement([[.sample("I.1", .equal, "a.x")]]).meanKappa == nil)
    #expect(Self.agreement([]).coders.isEmpty)
    #expect(Self.agreement([[], []]).pairs.map(\.kappa) == [nil])
  }
}
