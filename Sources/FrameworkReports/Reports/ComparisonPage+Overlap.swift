import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// What the sets share, pair by pair.
  var overlap: Section {
    let overlap = comparison.overlap
    var blocks: [Block] = overlap.pairs.compactMap(containedSentence).map { .paragraph($0) }
    if let overlapFigure { blocks += [.figure(overlapFigure), .table(intersectionsTable)] }
    blocks += [
      .table(pairsTable), .paragraph(Phrase(voice(ReportSentence.mostIsHeadline)), .caveat),
      .table(placesTable), .table(kindsTable),
    ]
    if overlap.pairs.count > 1 {
      let mean = overlap.meanJaccard.map { voice.percent($0) } ?? undefined
      blocks.append(
        .paragraph(
          voice.filled(
            ReportSentence.meanJaccard,
            [
              "n": Phrase(voice.integer(overlap.pairs.count - overlap.undefinedPairs)),
              "x": Phrase(mean), "u": Phrase(voice.integer(overlap.undefinedPairs)),
            ])))
    }
    let relations = relationsTable
    if !relations.rows.isEmpty { blocks.append(.table(relations)) }
    return Section(id: "overlap", Phrase(voice.heading(ComparisonWord.overlap)), blocks)
  }

  private func pairCell(_ pair: Overlap.Pair) -> Table.Cell {
    Table.Cell(
      "\(scopes[pair.first].titled(voice)) – \(scopes[pair.second].titled(voice))",
      value: .code("\(scopes[pair.first].letter)-\(scopes[pair.second].letter)"))
  }

  private func containedSentence(_ pair: Overlap.Pair) -> Phrase? {
    let (first, second) = (scopes[pair.first].letter, scopes[pair.second].letter)
    guard let one = pair.containmentOfFirst, let other = pair.containmentOfSecond else {
      return nil
    }
    let sentences = [(one, first, second), (other, second, first)].map { bounds, a, b in
      voice(
        Wording.contained,
        ["x": Phrase(voice.percent(bounds.most)), "A": Phrase(a), "B": Phrase(b)])
    }
    return sentences.joined(separator: "; ") + "."
  }

  private var pairsTable: Table {
    let containment = voice.heading(ComparisonWord.containment)
    let jaccard = voice(ComparisonWord.jaccard)
    func columns(_ key: String, _ title: Phrase) -> [Table.Column] {
      [
        Table.Column(key + ".least", "\(title): \(voice(ReportSentence.least))", .number),
        Table.Column(key + ".most", "\(title): \(voice(ReportSentence.most))", .number),
      ]
    }
    let all =
      [Table.Column("pair", Phrase(voice(ReportSentence.pair)), .header)]
      + columns("first", "\(containment), \(voice(ReportSentence.firstInSecond))")
      + columns("second", "\(containment), \(voice(ReportSentence.secondInFirst))")
      + columns("jaccard", Phrase(jaccard))
    let rows = comparison.overlap.pairs.map { pair in
      Table.Row(
        "\(scopes[pair.first].letter)-\(scopes[pair.second].letter)",
        [pairCell(pair)]
          + [pair.containmentOfFirst, pair.containmentOfSecond, pair.jaccard].flatMap { bounds in
            let missing = pair.isExamined ? undefined : notExamined
            return [
              voice.cell(bounds?.least, missing: missing, to: "matrix"),
              voice.cell(bounds?.most, missing: missing, to: "matrix"),
            ]
          })
    }
    return Table(
      id: "overlap-table", caption: Phrase(voice(ReportSentence.overlapCaption)), columns: all,
      rows: rows)
  }

  private var placesTable: Table {
    let columns = [
      Table.Column("pair", Phrase(voice(ReportSentence.pair)), .header),
      column("both", ReportSentence.both), column("only-first", ReportSentence.onlyFirst),
      column("only-second", ReportSentence.onlySecond),
      column("neither", ReportSentence.neither),
      Table.Column("shared", Phrase(voice(ReportSentence.sharedConcepts))),
    ]
    let rows = comparison.overlap.pairs.map { pair in
      let shared = zip(schema.concepts, pair.places).filter { $0.1 == .both }
        .map { link(to: $0.0) }
      return Table.Row(
        "\(scopes[pair.first].letter)-\(scopes[pair.second].letter)",
        [pairCell(pair)]
          + [Overlap.Place.both, .onlyFirst, .onlySecond, .neither].map { place in
            known(pair.places.count { $0 == place }, if: pair.isExamined, to: "matrix")
          } + [Table.Cell(shared.isEmpty ? "–" : shared.joined(separator: "; "))])
    }
    return Table(
      id: "overlap-places", caption: Phrase(voice(ReportSentence.placesCaption)),
      columns: columns, rows: rows)
  }

  private var kindsTable: Table {
    let columns = [
      setColumn, column("specific", ReportSentence.specificColumn),
      column("compound", ReportSentence.compoundColumn),
      column("unmapped", ReportSentence.unmappedColumn),
      column("idiosyncratic", ReportSentence.idiosyncraticColumn),
      column("redundant", ReportSentence.redundantColumn),
      Table.Column("redundant-indicators", Phrase(voice(ReportSentence.layerMembers))),
    ]
    let rows = zip(scopes, comparison.overlap.profiles).map { scope, profile in
      let redundant = scope.alignment.rows.filter { profile.redundant.contains($0.reference) }
        .map { voice.link(to: $0.indicator, $0.reference) }
      return Table.Row(
        scope.letter,
        [
          setCell(scope),
          known(profile.specific.count, if: profile.isExamined, to: Anchor.rows),
          known(profile.compound.count, if: profile.isExamined, to: Anchor.rows),
          known(
            scope.coverage.examined - profile.specific.count - profile.compound.count,
            if: profile.isExamined, to: Anchor.rows),
          idiosyncraticCell(profile),
          known(profile.redundant.count, if: profile.isExamined),
          Table.Cell(redundant.isEmpty ? "–" : redundant.joined(separator: "; ")),
        ])
    }
    return Table(
      id: "overlap-kinds", caption: Phrase(voice(ReportSentence.kindsCaption)), columns: columns,
      rows: rows)
  }

  private func idiosyncraticCell(_ profile: Overlap.Profile) -> Table.Cell {
    guard let count = profile.idiosyncratic?.count else {
      return Table.Cell(Phrase(profile.isExamined ? undefined : notExamined))
    }
    let own = voice.filled(
      ReportSentence.of,
      [
        "a": Phrase(voice.integer(count)), "n": Phrase(voice.integer(profile.covered.count)),
      ])
    return Table.Cell(.link(to: "matrix", own), value: .integer(count))
  }

  /// A count; *not examined* where nobody can know it.
  private func known(
    _ count: Int, if isExamined: Bool, to anchor: String? = nil
  ) -> Table.Cell {
    isExamined ? voice.cell(count, to: anchor) : Table.Cell(Phrase(notExamined))
  }

  /// Indicator to indicator, where two sets meet in a concept.
  private var relationsTable: Table {
    let columns = [
      Table.Column("first", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("second", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("relation", Phrase(voice(ReportSentence.possibleRelation))),
      Table.Column("concepts", Phrase(voice(ReportSentence.sharedConcepts))),
    ]
    let rows = comparison.overlap.pairs.flatMap { pair in
      let (first, second) = (scopes[pair.first].alignment, scopes[pair.second].alignment)
      return IndicatorRelation.all(between: first, and: second).map { row($0, first, second) }
    }
    return Table(
      id: "overlap-relations", caption: Phrase(voice(ReportSentence.relationsCaption)),
      columns: columns, rows: rows)
  }

  private func row(
    _ relation: IndicatorRelation, _ first: Alignment, _ second: Alignment
  ) -> Table.Row {
    func link(_ reference: IndicatorReference, _ alignment: Alignment) -> Phrase {
      alignment.rows.first { $0.reference == reference }
        .map { voice.link(to: $0.indicator, reference) } ?? Phrase(reference.description)
    }
    let possible = relation.relations.relations.map { Phrase(voice($0)) }
    let concepts = schema.concepts.filter { relation.concepts.contains($0.id) }.map {
      self.link(to: $0)
    }
    return Table.Row(
      "\(relation.first) \(relation.second)",
      [
        Table.Cell(link(relation.first, first), value: .code(relation.first.description)),
        Table.Cell(link(relation.second, second), value: .code(relation.second.description)),
        Table.Cell(
          relation.isContradiction
            ? Phrase(voice(MappingWord.contradiction)) : possible.joined(separator: " / ")),
        Table.Cell(concepts.joined(separator: "; ")),
      ])
  }
}
