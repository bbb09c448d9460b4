import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// Tables, pictures, formulas and sources; no judgement.
  var facts: Section {
    let parts = [inUse, sets, page.picture, outcomes, formulas, sources]
    return Section(
      id: "facts", Phrase(voice.heading(DocumentWord.facts)), parts.map { .section($0) })
  }

  /// The indicators that the case is about, before any figure of them.
  private var inUse: Section {
    let columns = [
      Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("meaning", Phrase(voice(PaperSentence.whatItMeasures))),
      Table.Column("status", Phrase(voice(ReportSentence.status))),
      Table.Column("direction", Phrase(voice.heading(CardWord.direction))),
      Table.Column("green", Phrase(voice.heading(BandWord.bandGreen))),
    ]
    let rows = names.question.inUse.compactMap { reference -> Table.Row? in
      names.indicator(reference).map { indicator in
        Table.Row(
          reference.description,
          [
            Table.Cell(names.name(reference), value: .code(reference.description)),
            Table.Cell(Phrase(indicator.label, for: voice.language)),
            Table.Cell(status(indicator)), Table.Cell(direction(indicator)),
            Table.Cell(desired(indicator)),
          ])
      }
    }
    let table = Table(
      id: "in-use-table", caption: Phrase(voice(PaperSentence.inUseCaption)), columns: columns,
      rows: rows)
    return Section(id: "in-use", Phrase(voice(PaperSentence.inUseHeading)), [.table(table)])
  }

  private func status(_ indicator: Indicator) -> Phrase {
    guard let status = indicator.status else {
      let isMeasured = indicator.results.contains(where: \.isMeasured)
      return Phrase(
        Voice.capitalised(voice(isMeasured ? BandWord.measured : BandWord.unmeasured)))
    }
    return Phrase(Voice.capitalised(voice(status)))
  }

  private func direction(_ indicator: Indicator) -> Phrase {
    indicator.facets.direction == .unknown
      ? Phrase(voice(ReportSentence.notSet))
      : Phrase(voice(indicator.facets.direction.label))
  }

  /// The green band as the source prints it.
  private func desired(_ indicator: Indicator) -> Phrase {
    let green = indicator.bands?.all.first { $0.colour == .green }
    guard let green, !green.printed.isEmpty else { return Phrase(voice(BandWord.noThresholds)) }
    return Phrase(green.printed)
  }

  /// What the rule gives for each of them; the cards stand in the appendices.
  private var outcomes: Section {
    let part = CardsPart(cards: decision.cards, names: names)
    return Section(
      id: "decision-cards", Phrase(voice(DecisionSentence.cardsTitle)), part.outcomes)
  }

  /// The formulas of the figures that the summary tells.
  private var formulas: Section {
    let entries = MethodSentence.entries.prefix(3) + MethodSentence.decisionEntries.prefix(3)
    return Section(
      id: "formulas", Phrase(voice.heading(DocumentWord.method)),
      [
        .paragraph(Phrase(voice(MethodSentence.signs))),
        .definitions(
          entries.map {
            Block.Definition(
              Phrase(voice($0.name)), "\(Phrase.code($0.formula)) – \(voice($0.words))")
          }),
        .paragraph(Phrase(voice(PaperSentence.formulasIntroduction))),
      ])
  }
}
