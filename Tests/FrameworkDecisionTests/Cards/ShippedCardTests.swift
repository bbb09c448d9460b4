import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import Testing

/// Known answers of the agreed coding (method, section 9; the codings' own figures).
@Suite struct `Cards of the shipped coding` {
  @Test(arguments: ["L.1.1", "L.2.1", "L.2.2", "L.2.3"])
  func `COI 2023 keeps nothing of any of the four`(id: String) throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let card = try #require(ReplacementCard(of: question.named(id), in: question))
    #expect(card.outcome == .keep && !card.needsReview)
    #expect(card.single == nil && card.pair == nil && card.set == nil)
    #expect(card.ranked.isEmpty)
    #expect(card.removal.lost > .zero && card.removal.gained == .zero)
  }

  @Test func `over all editions only L_1_1 is kept, to a quarter, by the shared culture of 2015`()
    throws
  {
    let question = try Shipped.question(Shipped.learning, or: Shipped.everyEdition)
    let cards = ReplacementCards(in: question).cards
    #expect(cards.map(\.single?.replacement.kept.default) == [Fraction(1, over: 4), nil, nil, nil])
    let card = try #require(cards.first)
    let single = try #require(card.single)
    #expect(
      single.replacement.candidates.map(\.description)
        == ["coi-innovationsbarometer@2015/IB-L4"])
    #expect(single.replacement.kept.concepts.map(\.id) == ["culture.sharing"])
    #expect(single.replacement.kept.low == .zero)
    #expect(single.replacement.kept.high == .one)
    #expect(card.outcome == .keep)
    #expect(card.needsReview)
  }

  @Test func `the culture topic is convertible, since an instrument asks it`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.everyEdition)
    let card = try #require(ReplacementCard(of: question.named("L.1.1"), in: question))
    let candidate = try #require(card.single?.candidates.first)
    #expect(candidate.likeness[.level] == .convertible)
    #expect(candidate.likeness[.observation] == .different)
    #expect(candidate.likeness.facets.first?.facet == .level)
    guard case .instrument(let instrument) = candidate.route else {
      Issue.record("no instrument")
      return
    }
    #expect(instrument.topics == ["B", "D", "G", "I", "L"])
    #expect(candidate.relation?.path.map(\.concept) == ["culture.sharing"])
    #expect(candidate.relation?.relation.relations == .overlaps)
  }

  @Test func `a topic that no instrument asks could be asked in own units`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let supplement = try #require(
      ReplacementCards(in: question).supplements.first { $0.candidate.indicator == "IB-C7" })
    #expect(supplement.hasDirection)
    #expect(question.route(to: supplement.candidate) == .ownUnits)
    #expect(try question.route(to: question.named("IB-D1")) != .ownUnits)
  }

  @Test func `the set is kept and supplemented`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let cards = ReplacementCards(in: question)
    #expect(cards.outcome == .keepAndSupplement)
    #expect(cards.cards.map(\.indicator.indicator) == ["L.1.1", "L.2.1", "L.2.2", "L.2.3"])
    #expect(cards.outsideSchema.isEmpty)
    #expect(cards.emptiedGroups.map(\.id) == ["L.1", "L", "L.2"])
  }

  @Test func `benefits realised have no like-for-like in a survey of workplaces`() throws {
    for barometer in [Shipped.barometer, Shipped.everyEdition, "ks-innovasjonsbarometer@2018"] {
      let question = try Shipped.question(Shipped.learning, or: barometer)
      let card = try #require(ReplacementCard(of: question.named("L.2.3"), in: question))
      #expect(card.likeForLike.isEmpty)
    }
  }

  @Test func `the benefit chain's removal empties no group until all of it goes`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let cards = ReplacementCards(in: question).cards
    #expect(cards.map { $0.dependants.emptied.map(\.id) } == [["L.1"], [], [], []])
    #expect(cards[3].dependants.groups.map(\.id) == ["L.2", "L"])
    #expect(cards[3].dependants.goals.map(\.id) == ["L"])
  }

  @Test func `a culture indicator that was redefined has no series to break`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.everyEdition)
    let card = try #require(ReplacementCard(of: question.named("L.1.1"), in: question))
    let series = try #require(card.single?.series)
    #expect(series.years.isEmpty && !series.breaks)
    #expect(card.facts.tier == .definedWithBands)
  }

  @Test func `a candidate's values are told by edition and by counterpart`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let values = try question.values(of: question.named("IB-A1"))
    #expect(values.contains { $0.indicator.framework.edition == "2023" && !$0.isCounterpart })
    #expect(
      Set(values.filter(\.isCounterpart).map(\.owner.id)).count == 1)
    #expect(
      values.filter { !$0.isCounterpart }.map(\.result.year)
        == values.filter { !$0.isCounterpart }.map(\.result.year).sorted())
  }

  @Test func `innovative workplaces are near the ceiling, and told by their own leaders`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let facts = try #require(question.facts(of: question.named("IB-A1")))
    #expect(facts.ceiling == ExactDecimal(83))
    #expect(facts.isSelfReport)
    #expect(facts.tier == .definedOnly)
    #expect(!facts.benchmarks.isEmpty)
  }
}

@Suite struct `Cards at other scopes` {
  @Test func `every edition's twenty-seven BMS cards are made, in the order of the set`() throws {
    let question = try Shipped.question("asker-bms@2017", or: Shipped.everyEdition)
    let cards = ReplacementCards(in: question)
    #expect(cards.cards.map(\.indicator) == question.inUse && cards.cards.count == 27)
    #expect(
      cards.outsideSchema == cards.cards.filter { $0.outcome == .outsideSchema }.map(\.indicator))
    #expect(!cards.outsideSchema.isEmpty)
    for card in cards.cards {
      #expect(card.headline == nil ? card.ranked.isEmpty : !card.ranked.isEmpty)
      #expect(card.pair.map { $0.replacement.candidates.count == 2 } ?? true)
    }
  }

  @Test func `KS keeps what its rows say, and is seen through a lens too`() throws {
    let catalogue = try Shipped.catalogue()
    let question = try Question(
      Scope("coi-innovationsbarometer@2023/A", in: catalogue),
      or: Scope("ks-innovasjonsbarometer@2018/A", in: catalogue),
      on: Schema("public-innovation", in: catalogue),
      through: Schema("arundel-bloch-ferguson", in: catalogue), in: catalogue)
    let cards = ReplacementCards(in: question)
    for card in cards.cards {
      guard let single = card.single else { continue }
      #expect(single.candidates.first?.relation != nil)
      #expect(single.replacement.kept.default > .zero)
    }
  }

  @Test func `the same question in another edition breaks no series`() throws {
    let question = try Shipped.question(
      "coi-innovationsbarometer@2023/IB-A1", or: "coi-innovationsbarometer@2020")
    let card = try #require(ReplacementCard(of: question.named("IB-A1"), in: question))
    let single = try #require(card.single)
    #expect(single.replacement.candidates.map(\.indicator) == ["IB-A1"])
    #expect(single.series.breaks == false && single.series.years.contains(2023))
    #expect(single.series.sharedYears == single.series.years)
    #expect(single.newCollections.isEmpty)
    #expect(single.replacement.isLikeForLike)
    #expect(card.outcome != .keep)
  }

  @Test func `answers that a scenario states reach the cards`() throws {
    let sample = Scenario.Sample(
      units: 250, answerRate: ExactDecimal(6, scale: 1),
      location: SourceLocation(file: "", line: 1, column: 1))
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer, asking: sample)
    let resolution = try #require(question.resolution(of: question.named("IB-C7")))
    #expect(resolution.lines.map(\.answers) == [150])
    #expect(resolution.countsWholeSample && resolution.lines[0].isTooCoarse == true)
    let portal = try #require(question.resolution(of: question.named("L.2.2")))
    #expect(portal.basis == .fullCount)
  }
}
