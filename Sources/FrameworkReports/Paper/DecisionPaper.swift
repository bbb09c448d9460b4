public import FrameworkModel

/// The report as a case for politicians, in the order and under the headings that they know.
///
/// The Norwegian order is that of public templates; in Denmark the recommendation comes early.
/// Facts and judgement stand apart: what is the municipality's to write is left empty.
public struct DecisionPaper: Sendable {
  private let comparison: Comparison
  private let decision: Decision
  private let imprint: Imprint

  /// `decision` is that of `comparison`.
  public init(_ comparison: Comparison, _ decision: Decision, imprint: Imprint = Imprint()) {
    self.comparison = comparison
    self.decision = decision
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let paper = PaperPage(DecisionPage(comparison, decision, imprint: imprint, in: language))
    let voice = paper.voice
    let body = [
      paper.background, paper.facts, paper.options, paper.sensitivity, paper.assessment,
    ]
    let draft = paper.own.draft
    let sections =
      language == .danish
      ? [paper.summary, draft] + body + [paper.appendices]
      : [paper.summary] + body + [draft, paper.appendices]
    let kind = Phrase(voice(PaperSentence.kind))
    return Report(
      .decisionPaper, language: language, title: paper.own.title,
      head: [voice.filled(PaperSentence.whoWrites, ["kind": .strong(kind)])] + paper.page.head,
      blocks: sections.map { .section($0) }
    ).withoutDanglingLinks
  }
}

/// The parts that a decision paper is put together from.
struct PaperPage {
  let own: DecisionPage

  init(_ own: DecisionPage) { self.own = own }

  var page: ComparisonPage { own.page }
  var voice: Voice { own.voice }
  var names: DecisionNames { own.names }
  var decision: Decision { own.decision }
  var comparison: Comparison { own.comparison }

  /// At most five lines, computed facts only; under them what their words mean.
  var summary: Section {
    Section(
      id: "answer", Phrase(voice.heading(DocumentWord.summary)),
      [
        .list(own.answerLines, isNumbered: true), .paragraph(Phrase(voice(PaperSentence.words))),
        .definitions(words),
      ])
  }

  func definition(_ term: String, _ meaning: Phrase) -> Block.Definition {
    Block.Definition(Phrase(Voice.capitalised(term)), meaning)
  }
}
