import FrameworkAlignment
import FrameworkModel

extension ComparisonPage {
  /// Every mapping row with its rationale, coders, sources and place.
  var rows: Section {
    let table = rowsTable
    return Section(
      id: Anchor.rows, Phrase(voice(ReportSentence.rowsHeading)), style: .foldable,
      table.rows.isEmpty ? [.paragraph(Phrase(voice(ReportSentence.noRows)))] : [.table(table)])
  }

  private var rowsTable: Table {
    let columns = MappingCells(voice: voice).columns(withSet: scopes.count > 1, withConcept: true)
    let byConcept = Dictionary(grouping: lines) { Schema.Concept.ID($0.mapping.object) }
    var rows: [Table.Row] = []
    for dimension in commonSchema.dimensions {
      let own = dimension.concepts.flatMap { concept in
        (byConcept[concept.id] ?? []).enumerated().map { place, line in
          row(line, concept, anchor: place == 0 ? Anchor.rows(concept.id) : nil)
        }
      }
      guard !own.isEmpty else { continue }
      rows.append(
        .group(
          dimension.id.rawValue, anchor: Anchor.rows(dimension.id), voice.name(of: dimension),
          over: columns.count))
      rows += own
    }
    let nothing = lines.filter { $0.mapping.statement == .nothingFound }
    if !nothing.isEmpty {
      rows.append(
        .group(
          "nothing-found", anchor: "rows-nothing-found",
          Phrase(voice.heading(MappingWord.relNoneFound)), over: columns.count))
      rows += nothing.map { row($0, nil, anchor: nil) }
    }
    return Table(
      id: "rows-table", caption: Phrase(voice(ReportSentence.rowsCaption)), columns: columns,
      rows: rows)
  }

  private func row(_ line: MappingLine, _ concept: Schema.Concept?, anchor: String?) -> Table.Row {
    let cells = MappingCells(voice: voice)
    let name = concept.map { voice.name(of: $0) } ?? "–"
    let set =
      scopes.count > 1
      ? [Table.Cell(Phrase(line.letters.joined(separator: ", ")))] : []
    return Table.Row(
      "\(line.reference) \(line.mapping.object) \(line.mapping.location.line)", anchor: anchor,
      [Table.Cell(name, value: concept.map { .code($0.id.rawValue) })] + set
        + [
          Table.Cell(
            voice.link(to: line.indicator, line.reference),
            value: .code(line.reference.description))
        ] + cells.judgement(line.mapping)
        + [
          Table.Cell(cells.sources(line.indicator.sources, of: line.framework)),
          cells.place(line.mapping.location),
        ])
  }
}

/// What every table of mapping rows shares.
struct MappingCells {
  let voice: Voice

  func columns(withSet: Bool, withConcept: Bool) -> [Table.Column] {
    let concept =
      withConcept
      ? [Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header)] : []
    let set = withSet ? [Table.Column("scope", Phrase(voice(ReportSentence.set)), .letter)] : []
    return concept + set
      + [
        Table.Column(
          "indicator", Phrase(voice.heading(ThingWord.indicator)), withConcept ? .text : .header),
        Table.Column("relation", Phrase(voice.heading(MappingWord.relation))),
        Table.Column("degree", Phrase(voice.heading(MappingWord.degree)), .number),
        Table.Column("confidence", Phrase(voice.heading(MappingWord.confidence)), .number),
        Table.Column("coders", Phrase(voice(ReportSentence.coders))),
        Table.Column("rationale", Phrase(voice.heading(MappingWord.rationale))),
        Table.Column("sources", Phrase(voice.heading(DocumentWord.sourcesHeading))),
        Table.Column("place", Phrase(voice(ReportSentence.place))),
      ]
  }

  /// Relation, degree, confidence, coders and rationale.
  func judgement(_ mapping: Mapping) -> [Table.Cell] {
    var relation = voice(mapping.statement)
    switch mapping.kind {
    case .reviewed: break
    case .inferred: relation += " (\(voice(MappingWord.inferred)))"
    case .suggested: relation += " (\(voice(MappingWord.suggestion)))"
    }
    return [
      Table.Cell(Phrase(relation), value: .code(mapping.predicate)),
      voice.cell(mapping.degree),
      voice.cell(mapping.confidence),
      Table.Cell(Phrase(coders(mapping))),
      Table.Cell(Phrase(mapping.rationale, for: voice.language)),
    ]
  }

  /// `1, 2 og 3` of `coder 1|coder 2|coder 3`; other names as they are.
  func coders(_ mapping: Mapping) -> String {
    let names = (mapping.authors + mapping.reviewers).map { author in
      Phrase(author.hasPrefix("coder ") ? String(author.dropFirst(6)) : author)
    }
    return names.isEmpty ? "–" : voice.enumeration(names).plain
  }

  /// The sources of a fact, each a link where its address is whole: id and site.
  func sources(_ ids: [Source.ID], of framework: Framework) -> Phrase {
    let known = framework.sources.filter { ids.contains($0.id) }
    return known.isEmpty ? "–" : known.map(shortLink).joined(separator: ", ")
  }

  private func shortLink(_ source: Source) -> Phrase {
    let id = Phrase.id(source.id.rawValue)
    guard let address = source.address, let site = source.site else { return id }
    return Phrase([.link(.address(address), "\(id) \(site)")])
  }

  /// What a source is, with its address where that is whole.
  func link(_ source: Source) -> Phrase {
    let publisher = Phrase(source.publisher, for: voice.language)
    let title = Phrase(source.title)
    let name = [publisher, title].filter { !$0.isEmpty }.joined(separator: ", ")
    let shown = name.isEmpty ? Phrase(source.site ?? source.url) : name
    return source.address.map { Phrase([.link(.address($0), shown)]) } ?? shown
  }

  func place(_ location: SourceLocation) -> Table.Cell {
    Table.Cell(.code("\(location.file):\(location.line)"))
  }
}

extension Source {
  /// The first address, where it is whole: the sheets shorten some.
  var address: String? {
    guard let first = url.split(separator: " ").first.map(String.init),
      first.hasPrefix("https://") || first.hasPrefix("http://"), !first.contains("…")
    else { return nil }
    return first
  }

  /// The name of the site, such as `innovationbarometer.org`.
  var site: String? {
    guard let address, let host = address.split(separator: "/").dropFirst().first else {
      return nil
    }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
