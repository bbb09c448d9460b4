import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension CardsPart {
  /// The best single candidate, pair and set, each with what it keeps, loses and gains.
  func proposals(_ card: ReplacementCard) -> [Block] {
    let all: [(key: String, title: ReportText, proposal: Proposal?)] = [
      ("single", DecisionSentence.bestSingle, card.single),
      ("pair", DecisionSentence.bestPair, card.pair),
      ("set", DecisionSentence.bestSet, card.set),
    ]
    return all.flatMap { key, title, proposal -> [Block] in
      guard let proposal else { return [] }
      let id = "\(anchor(card))-\(key)"
      let heading: Phrase = "\(voice(title)): \(names.list(proposal.replacement.candidates))"
      let own: Phrase = voice.name(of: card.indicator, in: names)
      return [
        .paragraph(.strong(heading)), .definitions(definitions(proposal)),
        .table(keptTable(proposal, id: id, of: own)),
        .table(
          FacetWords(names: names).table(
            proposal.replacement.facets, id: id + "-facets",
            caption:
              "\(voice(DecisionSentence.facetsCaption)): \(own), \(voice(title).lowercased())")),
      ]
    }
  }

  private func definitions(_ proposal: Proposal) -> [Block.Definition] {
    var list: [Block.Definition] = []
    func add(_ term: String, _ meaning: Phrase?) {
      guard let meaning, !meaning.isEmpty else { return }
      list.append(Block.Definition(Phrase(Voice.capitalised(term)), meaning))
    }
    let change = proposal.change
    add(
      voice(DecisionSentence.ruleOutcome),
      voice.filled(
        DecisionSentence.ruleGives,
        [
          "o": Phrase(voice(proposal.replacement.outcome.label)),
          "r": Phrase(voice(proposal.replacement.outcome.rule)),
        ]))
    add(voice(DecisionSentence.effectOnSet), effect(change))
    add(voice(DecisionWord.gained), names.changes(proposal.gains))
    add(voice(DecisionSentence.lostToTheSet), names.changes(change.losses))
    add(voice(ComparisonWord.seriesBreak), series(proposal.series))
    add(voice(DecisionSentence.newCollections), names.collections(proposal.newCollections))
    add(
      voice(DecisionWord.burden),
      proposal.effort.map { Phrase(voice.decimal($0.rounded(2).trimmed)) })
    for candidate in proposal.candidates {
      let words = SteeringWords(names: names)
      // Of several candidates each fact says whose it is.
      let own: Phrase =
        proposal.candidates.count > 1 ? "\(names.name(candidate.reference)): " : ""
      add(voice(MappingWord.relation), candidate.relation.map { own + relation($0) })
      add(
        voice(DecisionSentence.howToMeasure), own + Phrase(voice(candidate.route.sentence)))
      add(voice(CardWord.resolution), own + words.resolution(candidate.resolution))
      add(voice(CardWord.referenceValue), words.values(candidate.values).map { own + $0 })
    }
    return list
  }

  /// The relation through the schema, with the concepts that it goes through.
  private func relation(_ relation: Proposal.Relation) -> Phrase {
    func words(_ set: RelationSet) -> Phrase {
      guard !set.isEmpty else { return Phrase(voice(MappingWord.contradiction)) }
      return set.relations.map { Phrase(voice($0)) }.joined(separator: " / ")
    }
    let path = relation.path.map { step -> Phrase in
      "\(names.concept(step.concept)) (\(words(step.ofIndicator)); \(words(step.ofCandidate)))"
    }
    return "\(words(relation.relation.relations)). \(Voice.capitalised(voice(MappingWord.path))): "
      + path.joined(separator: "; ")
  }

  private func effect(_ change: SetChange) -> Phrase {
    voice.filled(
      DecisionSentence.fromTo,
      [
        "a": Phrase(change.before.coverage.range.map { voice.withBounds($0) } ?? "–"),
        "b": Phrase(change.after.coverage.range.map { voice.withBounds($0) } ?? "–"),
        "m": Phrase(voice.integer(change.before.breadth.touched.count)),
        "n": Phrase(voice.integer(change.after.breadth.touched.count)),
      ])
  }

  private func series(_ series: SeriesContinuity) -> Phrase {
    guard series.breaks else {
      return Phrase(
        voice(series.years.isEmpty ? DecisionSentence.noSeries : DecisionSentence.seriesGoesOn))
    }
    func years(_ years: [Int]) -> Phrase {
      years.isEmpty ? "–" : Phrase(years.map(String.init).joined(separator: ", "))
    }
    return voice.filled(
      DecisionSentence.seriesEnds,
      ["years": years(series.years), "shared": years(series.sharedYears)])
  }

  /// Concept by concept what is kept, at every mode.
  private func keptTable(_ proposal: Proposal, id: String, of own: Phrase) -> Table {
    let kept = proposal.replacement.kept
    let columns = [
      Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header),
      Table.Column("degree", Phrase(voice.heading(MappingWord.degree)), .number),
      Table.Column("low", Phrase(voice.heading(CoverageWord.low)), .number),
      Table.Column("default", Phrase(voice.heading(CoverageWord.default)), .number),
      Table.Column("high", Phrase(voice.heading(CoverageWord.high)), .number),
    ]
    let rows = kept.concepts.map { concept in
      Table.Row(
        concept.id.rawValue,
        [
          Table.Cell(names.concept(concept.id), value: .code(concept.id.rawValue)),
          voice.cell(concept.degree.decimal), voice.cell(concept.low.decimal),
          voice.cell(concept.default.decimal), voice.cell(concept.high.decimal),
        ])
    }
    let sum = Table.Row(
      "sum",
      [
        Table.Cell(Phrase(Voice.capitalised(voice(DecisionWord.kept)))), Table.Cell(""),
        voice.cell(kept.low, missing: "–"), voice.cell(kept.default, missing: "–"),
        voice.cell(kept.high, missing: "–"),
      ])
    return Table(
      id: id + "-kept",
      caption: voice.filled(
        DecisionSentence.keptCaption,
        ["i": own, "list": names.list(proposal.replacement.candidates)]),
      columns: columns, rows: rows + [sum])
  }
}
