import FrameworkModel

extension IndicatorCard {
  /// The series over the editions, and the other values of this edition.
  var results: [Block] {
    let series = Series(of: indicator, in: framework, editions: editions)
    var rows: [Table.Row] = []
    for run in series.runs {
      if let stated = run.breakBefore {
        let note = Phrase(stated.note, for: voice.language)
        let heading = Phrase(Voice.capitalised(voice(ComparisonWord.seriesBreak)))
        rows.append(
          .group(
            "break-\(rows.count)", note.isEmpty ? heading : "\(heading): \(note)",
            over: columns.count))
      }
      rows += run.values.map { row($0.result, edition: $0.edition, number: rows.count) }
    }
    rows += indicator.results.filter { !$0.isForAll }
      .map { row($0, edition: framework.edition, number: rows.count) }
    let breaks = unseenBreaks(in: series)
    guard !rows.isEmpty else {
      return [.paragraph(Phrase(voice(ReportSentence.noResults)))] + breaks
    }
    let table = Table(
      id: "results-" + Anchor.slug(reference.description),
      caption: captioned(ReportSentence.seriesCaption), columns: columns,
      rows: rows.enumerated().map { place, row in
        Table.Row(row.isGroup ? row.key : "\(row.key)-\(place)", row.cells, isGroup: row.isGroup)
      })
    return [.table(table)] + breaks
  }

  /// Breaks that no row of the table shows: other meanings, and those outside the framework.
  private func unseenBreaks(in series: Series) -> [Block] {
    let shown = series.runs.compactMap(\.breakBefore)
    return indicator.breaks.filter { !shown.contains($0) }.map { stated in
      let word =
        stated.isOtherMeaning ? voice(BandWord.redefined) : voice(ComparisonWord.seriesBreak)
      let editions = stated.editions.isEmpty ? "" : " (\(stated.editions.joined(separator: ", ")))"
      let note = Phrase(stated.note, for: voice.language)
      let lead = Phrase(Voice.capitalised(word) + editions)
      return .paragraph(note.isEmpty ? lead + "." : "\(lead): \(note)", .caveat)
    }
  }

  private var columns: [Table.Column] {
    [
      Table.Column("measured", Phrase(voice(ReportSentence.yearMeasured)), .header),
      Table.Column("published", Phrase(voice(ReportSentence.asPublished))),
      Table.Column("number", Phrase(voice(ReportSentence.readAs)), .number),
      Table.Column("segment", Phrase(voice(ReportSentence.segment))),
      Table.Column("edition", Phrase(voice.heading(ThingWord.edition))),
      Table.Column("standing", Phrase(voice.heading(CardWord.standing))),
      Table.Column("sources", Phrase(voice.heading(DocumentWord.sourcesHeading))),
    ]
  }

  private func row(_ result: Indicator.Result, edition: String, number: Int) -> Table.Row {
    let holder = editions.first { $0.edition == edition } ?? framework
    let segment =
      result.isForAll
      ? Phrase(voice(ReportSentence.wholeBase))
      : result.segmentLabel.isEmpty
        ? Phrase(result.segment) : Phrase(result.segmentLabel, for: voice.language)
    let note = Phrase(result.note, for: voice.language)
    let published = Phrase(result.text, for: voice.language)
    return Table.Row(
      "\(edition)-\(result.year)-\(result.segment)",
      [
        Table.Cell(Phrase(result.period.isEmpty ? String(result.year) : result.period)),
        Table.Cell(note.isEmpty ? published : "\(published) (\(note))"),
        numberCell(result),
        Table.Cell("\(segment), \(voice(result.level.label))"), Table.Cell(Phrase(edition)),
        Table.Cell(Phrase(voice(result.standing)), value: .code(result.standing.rawValue)),
        Table.Cell(MappingCells(voice: voice).sources(result.sources, of: holder)),
      ])
  }

  /// The number with the sign of its exactness: ≈, >, <, or brackets for a computation.
  private func numberCell(_ result: Indicator.Result) -> Table.Cell {
    guard let number = result.number else { return "–" }
    let text = voice.decimal(number)
    let shown =
      switch result.exactness {
      case .exact: text
      case .about: "≈\u{A0}" + text
      case .above: ">\u{A0}" + text
      case .below: "<\u{A0}" + text
      case .inferred: "(" + text + ")"
      }
    return Table.Cell(Phrase(shown), value: .decimal(number.description))
  }

  /// What the indicator covers, with degrees, each a link to its row.
  var covering: [Block] {
    guard let schema else { return [] }
    let title = Phrase.strong(Phrase(voice(ReportSentence.covers) + ":"))
    let rows = mappings.filter { $0.statement != .nothingFound }
    let items = schema.dimensions.flatMap { dimension in
      dimension.concepts.flatMap { concept in
        rows.filter { $0.object == concept.id.rawValue }
          .map { item($0, concept, dimension) }
      }
    }
    if items.isEmpty {
      let sentence =
        mappings.isEmpty
        ? Voice.capitalised(voice(MappingWord.relNotExamined)) + "."
        : voice(ReportSentence.coversNothing)
      return [.paragraph("\(title) \(sentence)")]
    }
    return [.paragraph(title), .list(items)]
  }

  private func item(
    _ mapping: Mapping, _ concept: Schema.Concept, _ dimension: Schema.Dimension
  ) -> Phrase {
    let name = voice.name(of: concept)
    let shown = linksToConcepts ? Phrase.link(to: Anchor.rows(concept.id), name) : name
    let degree = mapping.degree.map { ", \(voice(MappingWord.degree)) \(voice.twoDecimals($0))" }
    let rationale = Phrase(mapping.rationale, for: voice.language)
    return "\(shown) (\(voice.name(of: dimension))): \(voice(mapping.statement))\(degree ?? "")"
      + (rationale.isEmpty ? "." : ". ") + rationale
  }

  /// Notes of the source and findings of the checks.
  var noted: [Block] {
    let facts = indicator.facts.map { fact -> Phrase in
      let name = Phrase(fact.name, for: voice.language)
      let text = Phrase(fact.text, for: voice.language)
      return name.isEmpty ? text : "\(name): \(text)"
    }
    let own = findings.filter { $0.subject == reference.description }.map { finding -> Phrase in
      .strong(Phrase(Voice.capitalised(voice(finding.severity)) + ": "))
        + Phrase(FindingsPart.closed(Voice.capitalised(voice(finding.sentence))))
    }
    return facts.isEmpty && own.isEmpty ? [] : [.list(facts + own)]
  }
}

extension Voice {
  func callAsFunction(_ severity: Severity) -> String {
    switch severity {
    case .error: self(InterfaceWord.error)
    case .warning: self(InterfaceWord.warning)
    case .note: self(InterfaceWord.note)
    }
  }
}
