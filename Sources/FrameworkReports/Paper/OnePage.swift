import FrameworkAnalysis
import FrameworkDecision
public import FrameworkModel

/// One page for a meeting: the answer, the picture, the options, and what is not known.
public struct OnePage: Sendable {
  private let comparison: Comparison
  /// Nil where nothing is to be decided.
  private let decision: Decision?
  private let command: String
  private let imprint: Imprint

  /// `decision` is that of `comparison`; `command` is what to type for the whole report.
  public init(
    _ comparison: Comparison, _ decision: Decision?, command: String,
    imprint: Imprint = Imprint()
  ) {
    self.comparison = comparison
    self.decision = decision
    self.command = command
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let page = ComparisonPage(comparison, imprint: imprint, in: language)
    let own = decision.map { DecisionPage(comparison, $0, imprint: imprint, in: language) }
    let voice = page.voice
    let lines = own?.answerLinesInShort ?? [page.coverLine, page.steeringLine, page.surenessLine]
    let sections: [Section?] = [
      Section(
        id: "answer", Phrase(voice(ReportSentence.answer)), [.list(lines, isNumbered: true)]),
      picture(page), own.flatMap(options), unknown(page, own), readMore(voice),
    ]
    return Report(
      .onePage, language: language, title: own?.title ?? page.title, head: page.head,
      blocks: sections.compactMap(\.self).map { .section($0) }
    ).withoutDanglingLinks
  }

  private func picture(_ page: ComparisonPage) -> Section {
    let drawing = DimensionStrip(scopes: page.scopes, schema: page.schema, voice: page.voice)
    let names = page.scopes.map { $0.titled(page.voice) }.joined(separator: "; ")
    return Section(
      id: "picture", Phrase(page.voice(ReportSentence.picture)),
      [
        .figure(
          Figure(
            id: "picture-figure", title: names, alternative: drawing.alternative,
            drawing: drawing.markup, lines: drawing.lines))
      ])
  }

  private func options(_ own: DecisionPage) -> Section? {
    guard let lead = own.lead else { return nil }
    return Section(
      id: "options", Phrase(own.voice.heading(DocumentWord.options)),
      [.table(OnePageOptions(own: own, lead: lead).table)])
  }

  /// What nobody has measured, set, reviewed or told.
  private func unknown(_ page: ComparisonPage, _ own: DecisionPage?) -> Section {
    let voice = page.voice
    var lines = [own?.measured, own?.elsewhere, own.flatMap(bare), page.reviewSentence]
    if let own, !own.names.question.candidates.usesCosts {
      lines.append(Phrase(voice(PaperSentence.costUnknown)))
    }
    let touched = Set(page.scopes.flatMap(\.breadth.touched))
    let rest = page.schema.dimensions.filter { !touched.contains($0.id) }
    if !rest.isEmpty, page.scopes.count > 1 {
      lines.append(
        voice.filled(
          QuestionSentence.untouchedFact,
          ["list": rest.map { voice.name(of: $0) }.joined(separator: "; ")]))
    }
    lines.append(Phrase(voice(OnePageSentence.moreLines)))
    return Section(
      id: "unknown", Phrase(voice(OnePageSentence.unknownHeading)),
      [.list(lines.compactMap(\.self))])
  }

  /// Whether none of the proposed indicators has thresholds.
  private func bare(_ own: DecisionPage) -> Phrase? {
    let added = CaseQuestions.once(own.headline.flatMap(\.change.added))
    guard added.count > 1,
      added.allSatisfy({ own.names.indicator($0)?.bands?.isComplete != true })
    else { return nil }
    return own.voice.filled(
      OnePageSentence.noBands, ["n": Phrase(own.voice.inWords(added.count))])
  }

  private func readMore(_ voice: Voice) -> Section {
    Section(
      id: "read-more", Phrase(voice(OnePageSentence.readMoreHeading)),
      [.paragraph(voice.filled(OnePageSentence.readMore, ["command": .code(command)]))])
  }
}
