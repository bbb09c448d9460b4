public import FrameworkAnalysis
public import FrameworkModel

/// Two editions of a framework: what was added, taken out, redefined or moved, and what that does.
public struct EditionChangesReport: Sendable {
  private let changes: EditionChanges
  private let effect: CoverageChange
  private let outcome: OutcomeChange?
  private let imprint: Imprint

  /// `effect` is that of the same indicators, and so is `outcome` where candidates were named.
  public init(
    _ changes: EditionChanges, effect: CoverageChange, outcome: OutcomeChange? = nil,
    imprint: Imprint = Imprint()
  ) {
    self.changes = changes
    self.effect = effect
    self.outcome = outcome
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let effectPart = EffectPart(effect: effect, voice: voice)
    let part = EditionChangesPart(changes: changes, voice: voice)
    let outcomePart = outcome.map {
      OutcomeChangePart(change: $0, names: (changes.old, changes.new), voice: voice)
    }
    let tables: [Table?] = [
      effectPart.table, outcomePart?.table, part.redefined, part.added, part.removed,
      part.renumbered, part.bands,
      part.facts, effectPart.concepts,
    ]
    return Report(
      .difference, language: language,
      title: voice.filled(
        DifferenceSentence.editionsTitle,
        [
          "a": changes.old.shortName(voice),
          "b": changes.old.reference == changes.new.reference
            ? Phrase(voice(DifferenceSentence.otherFile)) : changes.new.shortName(voice),
        ]),
      head: part.documents + DecisionHead.made(imprint, voice),
      blocks: [
        .list(
          [part.sentence, effectPart.sentence] + [outcomePart?.sentence].compactMap(\.self))
      ]
        + tables.compactMap(\.self).map { .table($0) })
  }
}

/// The tables of what changed between two editions.
private struct EditionChangesPart {
  let changes: EditionChanges
  let voice: Voice

  private var language: Language { voice.language }

  var documents: [Phrase] {
    [(DifferenceSentence.before, changes.old), (DifferenceSentence.after, changes.new)].map {
      name, framework in
      "\(voice(name)): \(Phrase(framework.document, for: language)) (\(Phrase.id(framework.reference.description)))"
    }
  }

  /// How many of each, in one sentence.
  var sentence: Phrase {
    voice.filled(
      DifferenceSentence.editionCounts,
      [
        "a": Phrase(voice.count(changes.added.count, .indicator)),
        "r": Phrase(voice.integer(changes.removed.count)),
        "m": Phrase(voice.integer(changes.redefined.count)),
        "b": Phrase(voice.integer(changes.movedBands.count)),
      ])
  }

  private var indicatorColumn: Table.Column {
    Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header)
  }

  private var beforeAndAfter: [Table.Column] {
    [
      Table.Column("before", Phrase(voice(DifferenceSentence.before))),
      Table.Column("after", Phrase(voice(DifferenceSentence.after))),
    ]
  }

  private func cell(_ indicator: Indicator) -> Table.Cell {
    Table.Cell(voice.name(of: indicator), value: .code(indicator.id.rawValue))
  }

  /// Nil where there is nothing to tell.
  private func table(
    _ id: String, _ caption: ReportText, _ columns: [Table.Column], _ rows: [Table.Row]
  ) -> Table? {
    guard !rows.isEmpty else { return nil }
    return Table(id: id, caption: Phrase(voice(caption)), columns: columns, rows: rows)
  }

  var added: Table? {
    table(
      "added", DifferenceSentence.addedCaption, listColumns,
      changes.added.map { row($0, in: changes.new) })
  }

  var removed: Table? {
    table(
      "removed", DifferenceSentence.removedCaption, listColumns,
      changes.removed.map { row($0, in: changes.old) })
  }

  private var listColumns: [Table.Column] {
    [
      indicatorColumn, Table.Column("label", Phrase(voice(DifferenceSentence.asPrinted))),
      Table.Column("group", Phrase(voice.heading(ThingWord.group))),
    ]
  }

  private func row(_ indicator: Indicator, in framework: Framework) -> Table.Row {
    Table.Row(
      indicator.id.rawValue,
      [
        cell(indicator), Table.Cell(Phrase(indicator.label, for: language)),
        Table.Cell(group(indicator.group, in: framework)),
      ])
  }

  private func group(_ id: Group.ID?, in framework: Framework) -> Phrase {
    framework.groups.first { $0.id == id }?.name(voice) ?? "–"
  }

  var redefined: Table? {
    table(
      "redefined", DifferenceSentence.redefinedCaption,
      [Table.Column("id", Phrase(voice(ShowSentence.reference)), .header)] + beforeAndAfter
        + [Table.Column("ground", Phrase(voice(DifferenceSentence.ground)))],
      changes.redefined.map { change in
        Table.Row(
          change.pair.after.id.rawValue,
          [
            Table.Cell(
              .id(change.pair.after.id.rawValue), value: .code(change.pair.after.id.rawValue)),
            Table.Cell(Phrase(change.pair.before.label, for: language)),
            Table.Cell(Phrase(change.pair.after.label, for: language)),
            Table.Cell(ground(change)),
          ])
      })
  }

  private func ground(_ change: EditionChanges.Redefined) -> Phrase {
    switch change.ground {
    case .stated:
      change.note.isEmpty
        ? Phrase(voice(DifferenceSentence.stated))
        : "\(voice(DifferenceSentence.stated)): \(Phrase(change.note, for: language))"
    case .label: Phrase(voice(DifferenceSentence.otherLabel))
    case .definition: Phrase(voice(DifferenceSentence.otherDefinition))
    }
  }

  var renumbered: Table? {
    table(
      "renumbered", DifferenceSentence.renumberedCaption,
      [Table.Column("label", Phrase(voice(DifferenceSentence.asPrinted)), .header)]
        + beforeAndAfter,
      changes.renumbered.map { change in
        Table.Row(
          "\(change.before.id) \(change.after.id)",
          [
            Table.Cell(Phrase(change.after.label, for: language)),
            Table.Cell(.id(change.before.id.rawValue), value: .code(change.before.id.rawValue)),
            Table.Cell(.id(change.after.id.rawValue), value: .code(change.after.id.rawValue)),
          ])
      })
  }

  /// One row for each threshold that moved.
  var bands: Table? {
    let others = Set(changes.redefined.map(\.pair.after.id))
    let rows = changes.movedBands.flatMap { pair -> [Table.Row] in
      Indicator.Band.Colour.allCases.enumerated().compactMap { place, colour in
        let (old, new) = (pair.before.bands?.all[place], pair.after.bands?.all[place])
        guard old?.intervals != new?.intervals || old?.word != new?.word else { return nil }
        return Table.Row(
          "\(pair.after.id) \(colour.rawValue)",
          [
            cell(pair.after), Table.Cell(Phrase(Voice.capitalised(voice.name(of: colour)))),
            Table.Cell(printed(old)), Table.Cell(printed(new)),
            Table.Cell(
              Phrase(
                others.contains(pair.after.id)
                  ? voice(DifferenceSentence.redefinedToo) : voice(DifferenceSentence.sameMeaning))),
          ])
      }
    }
    return table(
      "bands", DifferenceSentence.bandsCaption,
      [indicatorColumn, Table.Column("band", Phrase(voice.heading(BandWord.bands)))]
        + beforeAndAfter
        + [Table.Column("meaning", Phrase(voice(DifferenceSentence.meaning)))], rows)
  }

  private func printed(_ band: Indicator.Band?) -> Phrase {
    guard let band, !band.printed.isEmpty else { return Phrase(voice(BandWord.noThresholds)) }
    return Phrase(band.printed)
  }

  var facts: Table? {
    table(
      "facts", DifferenceSentence.factsCaption,
      [indicatorColumn, Table.Column("fact", Phrase(voice.heading(CardWord.facet)))]
        + beforeAndAfter,
      changes.changedFacts.map { change in
        Table.Row(
          "\(change.indicator.id) \(change.fact.rawValue)",
          [
            cell(change.indicator), Table.Cell(Phrase(name(of: change.fact))),
            Table.Cell(words(change.before, in: changes.old)),
            Table.Cell(words(change.after, in: changes.new)),
          ])
      })
  }

  private func name(of fact: FactChange.Fact) -> String {
    switch fact {
    case .direction: voice.heading(CardWord.direction)
    case .unit: voice.heading(CardWord.unit)
    case .base: voice.heading(CardWord.base)
    case .scale: voice.heading(CardWord.answerScale)
    case .respondent: voice.heading(CardWord.respondent)
    case .group: voice.heading(ThingWord.group)
    case .status: voice(ReportSentence.status)
    }
  }

  private func words(_ value: FactChange.Value, in framework: Framework) -> Phrase {
    switch value {
    case .word(let sentence): Phrase(voice(sentence))
    case .text(let texts): Phrase(texts, for: language)
    case .status(nil): "–"
    case .status(let status?):
      Phrase(status.printed.isEmpty ? voice(status) : status.printed)
    case .group(let id): group(id, in: framework)
    }
  }
}
