import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

/// The scorecard as a framework of its own covers what its option covers, row by row.
@Suite struct `Scorecards of the shipped data` {
  private static let new = FrameworkReference("new", edition: "2027")

  /// The catalogue with the scorecard in it, and the whole of it laid on the schema.
  private func alignment(of card: Scorecard, in question: Question) throws -> Alignment {
    let schema = question.alignment.schema
    let catalogue = question.catalogue
    let framework = card.framework(Self.new)
    let set = card.mappingSet(of: Self.new, to: schema.reference)
    let wider = Catalogue(
      frameworks: catalogue.frameworks + [framework], schemas: catalogue.schemas,
      mappingSets: catalogue.mappingSets + [set])
    return Alignment(
      of: try Scope("new@2027", in: wider), on: schema, in: wider)
  }

  /// Sets of every make: all, none of today's, and every third of all.
  private func options(_ question: Question) -> [ComparedOption] {
    let all = question.inUse + question.offered
    let sets = [
      question.inUse, question.offered, all, question.inUse + question.offered.prefix(4),
      all.indices.filter { $0.isMultiple(of: 3) }.map { all[$0] },
    ]
    return sets.map { ComparedOption(of: $0, in: question) }
  }

  @Test(arguments: [
    (Shipped.learning, Shipped.barometer),
    (Shipped.learning, "ks-innovasjonsbarometer@2020 + coi-innovationsbarometer@2015"),
    ("asker-bms@2015/L + asker-bms@2017/L", Shipped.barometer),
    ("asker-bms@2017", "asker-bms@2016 + asker-bms@2015"),
  ])
  func `it covers exactly what the option covers`(inUse: String, offered: String) throws {
    let question = try Shipped.question(inUse, or: offered)
    let weights = question.weights
    for option in options(question) {
      let card = Scorecard(of: option, in: question)
      let own = try alignment(of: card, in: question)
      let wanted = option.change.after
      #expect(Coverage(of: own, weighing: weights).range == wanted.coverage.range, "\(option.key)")
      #expect(
        Coverage(of: own, weighing: weights).covered.degrees == wanted.coverage.covered.degrees)
      #expect(Breadth(of: own, weighing: weights).touched == wanted.breadth.touched)
      #expect(own.rows.map(\.isExamined).count { $0 } == own.rows.count)
      #expect(own.findings.isEmpty)
      #expect(own.rows.count == option.indicators.count)
    }
  }

  @Test func `the supplement with four touches nine of twelve dimensions`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let options = Options(
      in: question, for: .breadth(at: .aboveZero),
      asking: .init(adding: [4], listingEveryReplacement: false))
    let option = try #require(options[.supplement(4), .all])
    let own = try alignment(of: Scorecard(of: option, in: question), in: question)
    #expect(Breadth(of: own).touched.count == 9)
    #expect(Coverage(of: own).range == option.change.after.coverage.range)
  }

  @Test func `ids are one another's neighbours even where two editions share them`() throws {
    let question = try Shipped.question(
      "asker-bms@2015/L + asker-bms@2016/L + asker-bms@2017/L", or: Shipped.barometer)
    let card = Scorecard(of: ComparedOption(of: question.inUse, in: question), in: question)
    let framework = card.framework(Self.new)
    func distinct<ID: Hashable>(_ ids: [ID]) -> Bool { Set(ids).count == ids.count }
    #expect(distinct(framework.indicators.map(\.id)))
    #expect(distinct(framework.groups.map(\.id)))
    #expect(distinct(framework.sources.map(\.id)))
    #expect(distinct(framework.collections.map(\.id)))
    #expect(framework.indicators.contains { $0.id == "L.1.1" })
    #expect(framework.indicators.contains { $0.id == "L.1.1-asker-bms-2017" })
    // Every indicator says where it was taken from, by link and by fact.
    for (entry, indicator) in zip(card.entries, framework.indicators) {
      #expect(indicator.links.first?.target == entry.origin.description)
      #expect(
        indicator.facts.contains {
          $0.key == "derived-from" && $0.text.text(for: .english).contains("\(entry.origin)")
        })
    }
  }

  @Test func `nothing in it points outside itself`() throws {
    let question = try Shipped.question(
      "asker-bms@2015 + asker-bms@2017", or: "\(Shipped.barometer) + ks-innovasjonsbarometer@2018")
    for option in options(question) {
      let framework = Scorecard(of: option, in: question).framework(Self.new)
      let sources = Set(framework.sources.map(\.id))
      let collections = Set(framework.collections.map(\.id))
      let groups = Set(framework.groups.map(\.id))
      let indicators = Set(framework.indicators.map(\.id))
      for indicator in framework.indicators {
        let cited =
          indicator.sources + indicator.facts.flatMap(\.sources)
          + indicator.results.flatMap(\.sources)
        #expect(sources.isSuperset(of: cited))
        #expect(collections.isSuperset(of: indicator.collections))
        #expect(indicator.group.map(groups.contains) ?? true)
        #expect(indicator.links.allSatisfy { $0.target.contains("@") || $0.target.contains("/") })
      }
      for collection in framework.collections {
        #expect(sources.isSuperset(of: collection.sources))
        for step in collection.steps { #expect(indicators.isSuperset(of: step.indicators)) }
      }
      for (place, group) in framework.groups.enumerated() {
        #expect(sources.isSuperset(of: group.sources))
        guard let parent = group.parent else { continue }
        #expect(framework.groups.prefix(place).contains { $0.id == parent })
      }
    }
  }

  @Test func `values of others are reference values, never results`() throws {
    let question = try Shipped.question("asker-bms@2017", or: Shipped.everyEdition)
    let option = ComparedOption(of: question.inUse + question.offered, in: question)
    let card = Scorecard(of: option, in: question)
    let framework = card.framework(Self.new)
    var own = 0
    var others = 0
    for (entry, indicator) in zip(card.entries, framework.indicators) {
      if entry.isKept {
        #expect(indicator.results.count == entry.indicator.results.count)
        own += indicator.results.count
      } else {
        #expect(indicator.results.isEmpty)
        #expect(indicator.bands?.all.contains(where: \.isStated) == false)
        others += indicator.facts.count { $0.key == "reference-value" }
      }
    }
    #expect(own > 0 && others > 0)
    #expect(framework.owner.id == "asker-kommune")
  }

  @Test func `kept indicators have their bands as printed`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let option = ComparedOption(of: question.inUse, in: question)
    let framework = Scorecard(of: option, in: question).framework(Self.new)
    let printed = framework.indicators.map { $0.bands?.all.map(\.printed) ?? [] }
    // Handlingsprogram 2017–2020, Læring og fornyelse.
    #expect(
      printed == [
        ["4,2 - 5", "3,76 - 4,1", "0 - 3,75"], ["> 5 %poeng", "2 - 4,9 %poeng", "< 2 %poeng"],
        ["", "", ""], ["", "", ""],
      ])
  }

  @Test func `new indicators stand where they are placed, else where it says not placed yet`()
    throws
  {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let new = try ["IB-A4", "IB-C7", "IB-J1"].map { try question.named($0) }
    let option = ComparedOption(of: question.inUse + new, in: question)
    func places(_ placement: Scorecard.Placement) -> [String: String] {
      let card = Scorecard(of: option, in: question, placing: placement)
      let labels = Dictionary(
        uniqueKeysWithValues: card.groups.map { ($0.id, $0.label.text(for: .bokmål)) })
      return Dictionary(
        uniqueKeysWithValues: card.entries.map {
          ($0.id.rawValue, $0.group.flatMap { labels[$0] } ?? "")
        })
    }
    let facilitating = "Fasilitere og tilrettelegge for innovasjon"
    let culture = "Kultur for læring og fornyelse - innovasjon."
    let unplaced = places(.init())
    #expect(unplaced["IB-A4"] == "Ikke plassert ennå" && unplaced["L.1.1"] == culture)
    let placed = places(.init([new[0]: "L.1"], others: "L.2"))
    #expect(placed["IB-A4"] == culture && placed["IB-C7"] == facilitating)
    #expect(placed["IB-J1"] == facilitating && placed["L.2.3"] == facilitating)
  }

  @Test func `a challenge that loses its indicators stays on the scorecard`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let new = try [question.named("IB-A4")]
    let card = Scorecard(of: ComparedOption(of: new, in: question), in: question)
    #expect(card.groups.map(\.id) == ["L", "L.1", "L.2", "not-placed"])
    #expect(card.entries.map(\.id) == ["IB-A4"])
  }

  @Test func `what is no part of the question is no part of a set`() throws {
    let question = try Shipped.question(Shipped.learning, or: Shipped.barometer)
    let stranger = IndicatorReference(FrameworkReference("asker-bms", edition: "2017"), "MV.2.1")
    let option = ComparedOption(of: question.inUse + [stranger], in: question)
    #expect(option.indicators == question.inUse && option.key == "chosen")
  }
}
