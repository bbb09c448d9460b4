import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// Guiding questions with the facts that raise them, and room to write; nothing is answered.
  var assessment: Section {
    let questions = CaseQuestions(page: self).all.flatMap { question -> [Block] in
      (question.facts.isEmpty ? [] : [.paragraph(question.facts)]) + [
        .paragraph(.strong(Phrase(voice(question.question)))), .paragraph("…", .blank),
      ]
    }
    return Section(
      id: "assessment", Phrase(voice.heading(DocumentWord.assessment)),
      [
        .paragraph(Phrase(voice(Wording.judgementYours)), .caveat),
        .paragraph(Phrase(voice(QuestionSentence.introduction))),
      ] + questions)
  }
}

/// What this very case makes one ask: from its figures and from what the checks found.
struct CaseQuestions {
  /// A question with what raises it; empty facts for what every case asks.
  struct Item {
    let facts: Phrase
    let question: ReportText
  }

  let page: PaperPage

  var voice: Voice { page.voice }
  var names: DecisionNames { page.names }
  var own: DecisionPage { page.own }

  var all: [Item] {
    let items: [Item?] = [lost, gained, direction, unmeasured]
    let rest: [Item?] = [series, measuring, thresholds, untouched, sure]
    return (items + findings + rest).compactMap(\.self)
      + [Item(facts: "", question: QuestionSentence.weighing)]
  }

  func item(
    _ facts: ReportText, _ list: [Phrase], _ question: ReportText
  ) -> Item? {
    guard !list.isEmpty else { return nil }
    return Item(
      facts: voice.filled(facts, ["list": list.joined(separator: "; ")]), question: question)
  }

  private var lost: Item? {
    let cards = page.decision.cards.cards.filter { $0.outcome == .keep && $0.headline == nil }
    return item(
      QuestionSentence.lostFact, cards.map { names.name($0.indicator) }, QuestionSentence.lost)
  }

  /// The supplement that reaches furthest, with the dimensions that it brings.
  private var gained: Item? {
    let supplement = own.headline.filter { $0.isSupplement || $0.kind == .fewestForBreadth }
      .max { $0.change.after.breadth.touched.count < $1.change.after.breadth.touched.count }
    guard let supplement else { return nil }
    let before = Set(supplement.change.before.breadth.touched)
    let new = supplement.change.after.breadth.touched.filter { !before.contains($0) }
    guard !new.isEmpty else { return nil }
    return Item(
      facts: voice.filled(
        QuestionSentence.gainedFact,
        [
          "o": own.optionsPart.title(of: supplement),
          "list": new.map { names.dimension($0) }.joined(separator: "; "),
        ]), question: QuestionSentence.gained)
  }

  private var direction: Item? {
    let facts = page.comparison.scopes.dropFirst().map { scope in
      voice.filled(
        QuestionSentence.directionFact,
        [
          "B": scope.name(voice),
          "x": Phrase(voice.integer(scope.layers[.withDirection].indicators.count)),
          "n": Phrase(voice.integer(scope.size)),
        ])
    }
    return Item(facts: facts.joined(separator: " "), question: QuestionSentence.direction)
  }

  private var unmeasured: Item? {
    own.measured.map { Item(facts: $0, question: QuestionSentence.unmeasured) }
  }

  /// Ended series of every option that a reader compares.
  private var series: Item? {
    let ended = Self.once(own.headline.flatMap(\.endedSeries))
    return item(
      QuestionSentence.seriesFact, ended.map { names.name($0) }, QuestionSentence.series)
  }

  static func once<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen = Set<Element>()
    return elements.filter { seen.insert($0).inserted }
  }
}
