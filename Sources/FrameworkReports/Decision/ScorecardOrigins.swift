import FrameworkDecision
import FrameworkModel

/// What the indicators of a scorecard measure and where they come from, and which ones go.
struct ScorecardOrigins {
  let card: Scorecard
  let names: DecisionNames

  private var voice: Voice { names.voice }

  var table: Table {
    Table(
      id: "scorecard-origins-" + Anchor.slug(card.option.key),
      caption: Phrase(voice(NewScorecardSentence.originsCaption)),
      columns: [
        Table.Column("indicator", Phrase(voice(DecisionSentence.measuringIndicators)), .header),
        Table.Column("state", Phrase(voice(NewScorecardSentence.state))),
        Table.Column("definition", Phrase(voice(NewScorecardSentence.definition))),
        Table.Column("formed", Phrase(voice(NewScorecardSentence.howFormed))),
        Table.Column("route", Phrase(voice(NewScorecardSentence.howHere))),
        Table.Column("source", Phrase(voice(NewScorecardSentence.source))),
      ], rows: card.entries.map(row))
  }

  private func row(_ entry: Scorecard.Entry) -> Table.Row {
    let state = entry.isKept ? NewScorecardSentence.isKept : NewScorecardSentence.isNew
    let definition = Phrase(entry.indicator.definition, for: voice.language)
    let route = entry.isKept ? nil : names.question.route(to: entry.origin)
    return Table.Row(
      entry.origin.description,
      [
        Table.Cell(names.name(entry.origin), value: .code(entry.origin.description)),
        Table.Cell(Phrase(voice(state)), value: .code(entry.isKept ? "kept" : "new")),
        Table.Cell(definition.isEmpty ? "–" : definition),
        Table.Cell(formed(entry.indicator.facets)),
        Table.Cell(route.map { Phrase(Voice.capitalised(voice($0.sentence))) } ?? "–"),
        Table.Cell(source(entry)),
      ])
  }

  /// The formula or the answers, and whom the share is of.
  private func formed(_ facets: Facets) -> Phrase {
    let formula = Phrase(facets.formula, for: voice.language)
    let answers = Phrase(facets.answers, for: voice.language)
    let base = Phrase(facets.baseText, for: voice.language)
    let unit = Phrase(facets.unitText, for: voice.language)
    let parts = [
      unit, formula.isEmpty ? answers : formula,
      base.isEmpty ? "" : "\(voice(CardWord.base)): \(base)",
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "–" : parts.joined(separator: "; ")
  }

  /// The edition and document, and the pages where it was read.
  private func source(_ entry: Scorecard.Entry) -> Phrase {
    guard let framework = names.catalogue.framework(entry.origin.framework) else {
      return Phrase(entry.origin.description)
    }
    let document = Phrase(framework.document, for: voice.language)
    let title = Phrase(framework.title, for: voice.language)
    let work: Phrase = "\(title), \(document.isEmpty ? Phrase(framework.edition) : document)"
    var seen = Set<String>()
    let pages = framework.sources.filter { entry.indicator.sources.contains($0.id) }
      .map { MappingCells(voice: voice).link($0) }.filter { seen.insert($0.plain).inserted }
    guard !pages.isEmpty else { return work }
    return work + "; "
      + voice.filled(NewScorecardSentence.readAt, ["list": pages.joined(separator: ", ")])
  }

  /// Nil where nothing goes.
  var dropped: Table? {
    let dropped = card.option.change.dropped
    guard !dropped.isEmpty else { return nil }
    return Table(
      id: "scorecard-dropped-" + Anchor.slug(card.option.key),
      caption: Phrase(voice(NewScorecardSentence.droppedCaption)),
      columns: [
        Table.Column("indicator", Phrase(voice(DecisionSentence.measuringIndicators)), .header),
        Table.Column("result", Phrase(voice(NewScorecardSentence.lastResult))),
      ],
      rows: dropped.map { reference in
        let last = names.indicator(reference)?.results.filter { $0.isMeasured && $0.isForAll }
          .max { $0.year < $1.year }
        let words: Phrase? = last.map {
          "\(Phrase($0.text, for: voice.language)) (\($0.period))"
        }
        return Table.Row(
          reference.description,
          [
            Table.Cell(names.name(reference), value: .code(reference.description)),
            Table.Cell(words ?? Phrase(Voice.capitalised(voice(BandWord.unmeasured)))),
          ])
      })
  }
}
