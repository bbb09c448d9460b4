import FrameworkAnalysis
public import FrameworkDecision
public import FrameworkModel

/// A new scorecard and the plan to measure it, ready to edit.
public struct ScorecardReport: Sendable {
  private let card: Scorecard
  private let title: Texts
  private let costUnit: Texts
  private let imprint: Imprint

  /// A report of one option.
  ///
  /// - Parameters:
  ///   - card: The option, laid out.
  ///   - title: What the user calls it; empty for the option's own name.
  ///   - costUnit: What the question's costs are counted in.
  ///   - imprint: What the page is signed with.
  public init(
    _ card: Scorecard, called title: Texts = Texts(), costUnit: Texts = Texts(),
    imprint: Imprint = Imprint()
  ) {
    self.card = card
    self.title = title
    self.costUnit = costUnit
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let head = DecisionHead(card.question, imprint, language)
    let voice = head.names.voice
    let name = title.isEmpty ? Phrase(voice(card.option.name)) : Phrase(title, for: language)
    let part = ScorecardPart(card: card, title: name, names: head.names, costUnit: costUnit)
    let map = Section(
      id: "card", Phrase(voice.heading(MunicipalWord.scorecard)), part.cardBlocks)
    let plan = Section(
      id: "plan", Phrase(voice(MeasuringSentence.planTitle)), part.planBlocks)
    var report = head.report(
      .scorecard, NewScorecardSentence.title,
      part.facts + [.section(map), .section(plan)])
    if imprint.title == nil {
      report.title = voice.filled(NewScorecardSentence.title, ["o": name])
    }
    return report
  }
}

/// A scorecard's facts, tables and plan, alone or as the next step of a report.
struct ScorecardPart {
  let card: Scorecard
  let title: Phrase
  let names: DecisionNames
  var costUnit = Texts()

  private var voice: Voice { names.voice }

  /// How many are kept, new and dropped, and what the set then touches.
  var facts: [Block] {
    let change = card.option.change
    let size = voice.filled(
      NewScorecardSentence.size,
      [
        "n": Phrase(voice.count(card.entries.count, .indicator)),
        "k": Phrase(voice.integer(card.entries.count { $0.isKept })),
        "a": Phrase(voice.integer(change.added.count)),
        "d": Phrase(voice.integer(change.dropped.count)),
      ])
    let after = change.after
    let reach = after.coverage.range.map { range in
      voice.filled(
        NewScorecardSentence.reach,
        [
          "b": Phrase(voice.integer(after.breadth.touched.count)),
          "n": Phrase(voice.integer(names.schema.dimensions.count)),
          "a": Phrase(voice.integer(change.before.breadth.touched.count)),
          "d": Phrase(voice.withBounds(range)),
        ])
    }
    return [
      .paragraph(reach.map { size + " " + $0 } ?? size),
      .paragraph(Phrase(voice(NewScorecardSentence.draft)), .caveat),
    ]
  }

  /// The scorecard, what goes, and what its indicators measure.
  var cardBlocks: [Block] {
    let origins = ScorecardOrigins(card: card, names: names)
    let table = ScorecardTable(card: card, title: title, names: names)
    return [.table(table.table)] + [table.whoseValues].compactMap(\.self)
      + [origins.dropped, origins.table].compactMap(\.self).map { .table($0) }
  }

  var planBlocks: [Block] {
    let indicators = card.entries.map(\.origin)
    let usesCosts = names.question.candidates.usesCosts
    return [
      .table(
        MeasuringPlan(indicators: indicators, title: title, names: names, costUnit: costUnit)
          .table),
      .paragraph(
        Phrase(voice(usesCosts ? MeasuringSentence.costs : MeasuringSentence.noCosts)), .caveat),
    ] + AnswersTable(indicators: indicators, names: names).blocks
  }
}
