import FrameworkAlignment
import FrameworkModel

extension ComparisonPage {
  /// The formula of every number, in words.
  var method: Section { method(adding: []) }

  /// The same with the formulas of what a report tells besides.
  func method(adding more: [MethodSentence.Entry]) -> Section {
    let entries = MethodSentence.entries + MethodSentence.breadthEntries + more
    return Section(
      id: "method", Phrase(voice.heading(DocumentWord.method)),
      [
        .paragraph(Phrase(voice(MethodSentence.signs))),
        .definitions(
          entries.map {
            Block.Definition(
              Phrase(voice($0.name)), "\(Phrase.code($0.formula)) – \(voice($0.words))")
          }),
      ])
  }

  var findings: Section {
    Section(
      id: "findings", Phrase(voice(ReportSentence.findingsHeading)), style: .foldable,
      FindingsPart(findings: relevantFindings, voice: voice).blocks + otherFindings)
  }

  /// Findings but those on indicators that no compared set holds.
  var relevantFindings: [Finding] {
    let held = Set(scopes.flatMap { $0.alignment.scope.indicators.map(\.description) })
    let others = Set(
      comparison.frameworks.flatMap { framework in
        framework.indicators.map { framework.reference(to: $0.id).description }
      }
    ).subtracting(held)
    return imprint.findings.filter { !others.contains($0.subject) }
  }

  private var otherFindings: [Block] {
    let count = imprint.findings.count - relevantFindings.count
    guard count > 0 else { return [] }
    return [
      .paragraph(
        voice.filled(
          ReportSentence.findingsElsewhere, ["n": Phrase(voice.count(count, .finding))]))
    ]
  }

  /// The files with their fingerprints; nil where none were given.
  var files: Section? {
    RecordPart.filesTable(imprint.files, voice).map {
      Section(
        id: RecordPart.sectionID, Phrase(voice(ReportSentence.filesHeading)), [.table($0)])
    }
  }

  /// Every source of the compared frameworks and the schema, with its address.
  var sources: Section {
    let columns = [
      Table.Column("source", Phrase(voice.heading(ThingWord.source)), .header),
      Table.Column("work", Phrase(voice(ReportSentence.work))),
    ]
    let cells = MappingCells(voice: voice)
    let rows =
      comparison.frameworks.flatMap { framework in
        [Table.Row.group(framework.reference.description, framework.shortName(voice), over: 2)]
          + framework.sources.map { source in
            Table.Row(
              "\(framework.reference)/\(source.id)",
              [Table.Cell("\(source.id)"), Table.Cell(cells.link(source))])
          }
      }
      + (isThroughLens ? [commonSchema, schema] : [schema]).flatMap { schema in
        [
          .group(schema.reference.description, Phrase(schema.title, for: voice.language), over: 2)
        ]
          + schema.sources.map { source in
            Table.Row(
              "\(schema.reference)/\(source.id)",
              [Table.Cell("\(source.id)"), Table.Cell(cells.link(source))])
          }
      }
    return Section(
      id: "sources", Phrase(voice.heading(DocumentWord.sourcesHeading)), style: .foldable,
      [
        .table(
          Table(
            id: "sources-table", caption: Phrase(voice(ReportSentence.sourcesCaption)),
            columns: columns, rows: rows))
      ])
  }
}
