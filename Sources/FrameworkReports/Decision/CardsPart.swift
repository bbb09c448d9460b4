import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// A card for each indicator in use: kept, lost, the best candidate, and the rule's outcome.
struct CardsPart {
  let cards: ReplacementCards
  let names: DecisionNames

  var voice: Voice { names.voice }
  var question: Question { names.question }

  /// `Regelen gir: behold og suppler. Regel: …`: the outcome always carries its rule.
  var setOutcome: Phrase {
    voice.filled(
      DecisionSentence.ruleGives,
      [
        "o": .strong(Phrase(voice(cards.outcome.label))),
        "r": Phrase(voice(cards.outcome.rule)),
      ])
  }

  /// The set's outcome, what each indicator comes to, and a card for each.
  var blocks: [Block] { outcomes + sections }

  /// The set's outcome and what each indicator comes to.
  var outcomes: [Block] {
    [.paragraph(setOutcome, .rule), .table(outcomeTable)] + outsideSchema + emptied
  }

  var sections: [Block] { cards.cards.map { .section(section($0)) } }

  private var outcomeTable: Table {
    let columns = [
      Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("kept", Phrase(voice(DecisionSentence.keptAtMost)), .number),
      Table.Column("candidates", Phrase(voice(DecisionSentence.bestCandidates))),
      Table.Column("lost", Phrase(voice(DecisionSentence.lostToTheSet)), .number),
      Table.Column("outcome", Phrase(voice(DecisionSentence.ruleOutcome))),
    ]
    let rows = cards.cards.map { card in
      let headline = card.headline
      return Table.Row(
        card.indicator.description,
        [
          Table.Cell(
            .link(to: anchor(card), voice.name(of: card.indicator, in: names)),
            value: .code(card.indicator.description)),
          voice.cell(headline?.replacement.kept.default ?? .zero, missing: "–"),
          names.cell(headline?.replacement.candidates ?? []),
          voice.cell(card.removal.lost, missing: "–"),
          Table.Cell(outcome(card), value: .code(card.outcome.rawValue)),
        ])
    }
    return Table(
      id: "outcomes", caption: Phrase(voice(DecisionSentence.outcomesCaption)), columns: columns,
      rows: rows)
  }

  func anchor(_ card: ReplacementCard) -> String {
    "replacement-" + Anchor.slug(card.indicator.description)
  }

  private func outcome(_ card: ReplacementCard) -> Phrase {
    Phrase(voice(card.outcome.label))
      + (card.needsReview ? "; \(voice(DecisionWord.needsReview))" : "")
  }

  private var outsideSchema: [Block] {
    guard !cards.outsideSchema.isEmpty else { return [] }
    return [
      .paragraph(
        voice.filled(
          DecisionSentence.outsideSchema, ["list": names.list(cards.outsideSchema)]), .caveat)
    ]
  }

  /// Goals and challenges that no indicator is left under where all go.
  private var emptied: [Block] {
    guard !cards.emptiedGroups.isEmpty else { return [] }
    let groups = cards.emptiedGroups.map {
      "\(voice.kind(of: $0)) \(voice.quoted($0.name(voice)))" as Phrase
    }
    return [
      .paragraph(
        voice.filled(DecisionSentence.emptiedByAll, ["list": groups.joined(separator: "; ")]))
    ]
  }

  private func section(_ card: ReplacementCard) -> Section {
    Section(
      id: anchor(card), voice.name(of: card.indicator, in: names), style: .card,
      opening(card) + [.definitions(facts(card))] + bands(card) + proposals(card))
  }

  /// The rule's outcome with its rule, then what the indicator is and covers.
  private func opening(_ card: ReplacementCard) -> [Block] {
    var blocks: [Block] = []
    if let indicator = names.indicator(card.indicator), !indicator.shortLabel.isEmpty {
      blocks.append(.paragraph(Phrase(indicator.label, for: voice.language)))
    }
    var rule = voice.filled(
      DecisionSentence.ruleGives,
      [
        "o": .strong(Phrase(voice(card.outcome.label))),
        "r": Phrase(voice(card.outcome.rule)),
      ])
    if card.needsReview { rule += Phrase(" " + voice(DecisionSentence.needsReviewBecause)) }
    blocks.append(.paragraph(rule, .rule))
    return blocks
  }

  private func bands(_ card: ReplacementCard) -> [Block] {
    guard let indicator = names.indicator(card.indicator),
      let picture = BandPicture(indicator, voice: voice)
    else { return [] }
    let own = BandTable(card.indicator, indicator, picture, voice: voice)
    let title = Phrase(voice(ReportSentence.bandsOnScale))
    // In the whole report the indicator's own card has its bands in a table.
    guard names.page == nil else {
      return [
        .figure(picture.figure(anchor(card) + "-scale", title, data: own.idOnIndicatorCard))
      ]
    }
    return [
      .figure(picture.figure(anchor(card) + "-scale", title, data: own.table.id)),
      .table(own.table),
    ]
  }
}

extension Voice {
  /// The name without a link, as a heading or as the text of another link.
  func name(of reference: IndicatorReference, in names: DecisionNames) -> Phrase {
    names.indicator(reference).map { name(of: $0) } ?? Phrase(reference.description)
  }
}
