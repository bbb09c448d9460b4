import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// Cards, mapping rows, method and what else the paper's figures lead to.
  var appendices: Section {
    let told = Set(names.question.inUse + own.headline.flatMap(\.indicators))
    let parts: [Section?] = [
      cards, own.proposals, own.nextStep, own.optionDetails, robustnessDetails, page.matrix,
      page.coverage, page.steering, page.overlap, indicatorCards(told), page.rows,
      page.agreement, own.coders, page.method(adding: MethodSentence.decisionEntries),
      allSources, page.findings, page.files,
    ]
    let numbered = parts.compactMap(\.self).enumerated().map { place, section -> Block in
      var section = section
      section.heading = voice.filled(
        PaperSentence.appendix,
        ["n": Phrase(voice.integer(place + 1)), "what": section.heading])
      return .section(section)
    }
    let list = numbered.compactMap { block -> Phrase? in
      guard case .section(let section) = block else { return nil }
      return .link(to: section.id, section.heading)
    }
    return Section(
      id: "appendices", Phrase(voice.heading(DocumentWord.appendices)), [.list(list)] + numbered)
  }

  /// The whole list; the facts have those of the options.
  private var allSources: Section {
    var section = page.sources
    section.id = "all-sources"
    return section
  }

  private var cards: Section {
    Section(
      id: "replacement-cards", Phrase(voice(DecisionSentence.cardsHeading)),
      CardsPart(cards: decision.cards, names: names).sections)
  }

  private func indicatorCards(_ told: Set<IndicatorReference>) -> Section {
    var section = page.cards { told.contains($0) }
    section.heading = Phrase(voice(PaperSentence.cardsOfThese))
    return section
  }
}
