import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct `Like for like` {
  private func facets(_ change: (inout Facets) -> Void = { _ in }) -> Indicator {
    var facets = Facets(
      type: .process, unit: .percent, direction: .higher, observation: .workplace, base: .all,
      levels: [.municipality], dataSources: [.leaderSurvey], respondent: .workplaceLeader,
      periodicity: .yearly, scale: .yesNo, formation: .share,
      formula: [.english: "yes / all"])
    change(&facets)
    return Indicator(id: "I", label: [:], facets: facets, location: .sample())
  }

  @Test func `the same definition is equal in every facet`() {
    for facet in Facet.allCases {
      #expect(facet.likeness(of: facets(), with: facets(), instrument: nil).0 == .equal)
    }
  }

  @Test func `what neither side tells is unknown`() {
    let bare = Indicator(id: "I", label: [:], location: .sample())
    for facet in Facet.allCases {
      #expect(facet.likeness(of: facets(), with: bare, instrument: nil).0 == .unknown)
      #expect(facet.likeness(of: bare, with: facets(), instrument: nil).0 == .unknown)
      #expect(facet.words(of: bare).isEmpty)
    }
  }

  @Test func `several levels or sources are equal where b's are among y's`() {
    let wider = facets {
      $0.levels = [.country, .municipality]
      $0.dataSources = [.derived, .leaderSurvey]
    }
    for facet in [Facet.level, .source] {
      #expect(facet.likeness(of: facets(), with: wider, instrument: nil).0 == .equal)
      #expect(facet.likeness(of: wider, with: facets(), instrument: nil).0 == .different)
    }
  }

  @Test func `a share and a ratio convert, and say how`() throws {
    let ratio = facets { $0.unit = .ratio }
    let (likeness, conversion) = Facet.unit.likeness(of: ratio, with: facets(), instrument: nil)
    #expect(likeness == .convertible)
    #expect(conversion?.en == "divided by 100")
    let back = Facet.unit.likeness(of: facets(), with: ratio, instrument: nil)
    #expect(back.0 == .convertible && back.1?.nb == "ganges med 100")
    let score = facets { $0.unit = .meanScore }
    #expect(Facet.unit.likeness(of: facets(), with: score, instrument: nil).0 == .different)
  }

  @Test func `values that come more often convert, the other way they don't`() {
    let monthly = facets { $0.periodicity = .monthly }
    let never = facets { $0.periodicity = .once }
    #expect(
      Facet.periodicity.likeness(of: facets(), with: monthly, instrument: nil).0 == .convertible)
    #expect(
      Facet.periodicity.likeness(of: monthly, with: facets(), instrument: nil).0 == .different)
    #expect(Facet.periodicity.likeness(of: facets(), with: never, instrument: nil).0 == .different)
  }

  @Test func `two shares are the same only where their formulas are`() {
    let other = facets { $0.formula = [.english: "no / all"] }
    let untold = facets { $0.formula = Texts() }
    let mean = facets { $0.formation = .mean }
    #expect(Facet.formula.likeness(of: facets(), with: other, instrument: nil).0 == .different)
    #expect(Facet.formula.likeness(of: facets(), with: untold, instrument: nil).0 == .unknown)
    #expect(Facet.formula.likeness(of: facets(), with: mean, instrument: nil).0 == .different)
  }

  @Test func `a base of its own is compared by its words`() {
    let own = facets {
      $0.base = .other
      $0.baseText = [.bokmål: "ideer"]
    }
    let same = facets {
      $0.base = .other
      $0.baseText = [.bokmål: "ideer"]
    }
    let other = facets { $0.base = .other }
    #expect(Facet.population.likeness(of: own, with: same, instrument: nil).0 == .equal)
    #expect(Facet.population.likeness(of: own, with: other, instrument: nil).0 == .unknown)
    #expect(Facet.population.words(of: own).map(\.nb) == ["ideer"])
    #expect(Facet.population.likeness(of: own, with: facets(), instrument: nil).0 == .different)
  }

  @Test func `another level converts only where an instrument asks the topic`() throws {
    var framework = Framework.sample(
      groups: [.sample("D"), .sample("D.1", in: "D"), .sample("E")],
      indicators: [.sample("I.1", group: "D.1"), .sample("I.2", group: "E")])
    framework.facts = [
      Fact(key: "instrument-topics", name: [.english: "Test"], text: [.english: "B D"])
    ]
    let asked = try #require(Instrument(asking: framework.indicators[0], of: framework))
    #expect(asked.topics == ["B", "D"])
    #expect(Instrument(asking: framework.indicators[1], of: framework) == nil)
    let country = facets { $0.levels = [.country] }
    #expect(Facet.level.likeness(of: facets(), with: country, instrument: nil).0 == .different)
    let (likeness, conversion) = Facet.level.likeness(
      of: facets(), with: country, instrument: asked)
    #expect(likeness == .convertible)
    #expect(conversion?.en == "the topic is part of Test, which one municipality can run")
  }

  @Test func `a set's facet is the worst of its members'`() {
    #expect(Likeness.allCases == [.equal, .convertible, .unknown, .different])
    #expect(Likeness.allCases.sorted() == Likeness.allCases)
    #expect(LikeForLike.worst(of: []).isEmpty)
    #expect(Likeness.allCases.filter(\.isLike) == [.equal, .convertible])
  }
}
