import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension PaperPage {
  /// The compared sets in one table that needs no statistics.
  var sets: Section {
    let columns = [
      page.setColumn,
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
      Table.Column("coverage", Phrase(voice(DecisionSentence.coverageAndBounds)), .number),
      page.column("with-direction", CoverageWord.layerDirection),
      page.column("with-thresholds", CoverageWord.layerThresholds),
      page.column("measured-here", CoverageWord.measuredHere),
      page.column("measured-elsewhere", CoverageWord.measuredElsewhere),
    ]
    let table = Table(
      id: "sets-table", caption: Phrase(voice(PaperSentence.setsCaption)), columns: columns,
      rows: comparison.scopes.map(row))
    return Section(id: "sets", Phrase(voice(PaperSentence.setsHeading)), [.table(table)])
  }

  private func row(_ scope: ScopeStudy) -> Table.Row {
    let tests: [Layers.Test] = [
      .withDirection, .withThresholds, .measuredHere, .measuredElsewhere,
    ]
    let dimensions = voice.dimensions(
      scope.breadth.touched.count, atHalf: scope.breadth.touchedAtHalf.count)
    return Table.Row(
      scope.letter,
      [
        page.setCell(scope), voice.cell(scope.size),
        Table.Cell(
          .link(to: "coverage", Phrase(dimensions)),
          value: .integer(scope.breadth.touched.count)),
        voice.cell(scope.coverage.range, to: "coverage"),
      ]
        + tests.map { test in
          voice.cell(
            scope.layers[test].indicators.count, to: Anchor.layer(test, of: scope.letter))
        })
  }

  /// What the indicators of the options are taken from, framework by framework.
  var sources: Section {
    let told = Set(names.question.inUse + own.headline.flatMap(\.indicators))
    let columns = [
      Table.Column("source", Phrase(voice.heading(ThingWord.source)), .header),
      Table.Column("work", Phrase(voice(ReportSentence.work))),
    ]
    let cells = MappingCells(voice: voice)
    let rows = comparison.frameworks.flatMap { framework -> [Table.Row] in
      let cited = Set(
        framework.indicators.filter { told.contains(framework.reference(to: $0.id)) }
          .flatMap(\.sources))
      let own = framework.sources.filter { cited.contains($0.id) }
      guard !own.isEmpty else { return [] }
      return [.group(framework.reference.description, framework.shortName(voice), over: 2)]
        + own.map { source in
          Table.Row(
            "\(framework.reference)/\(source.id)",
            [Table.Cell("\(source.id)"), Table.Cell(cells.link(source))])
        }
    }
    return Section(
      id: "sources", Phrase(voice.heading(DocumentWord.sourcesHeading)),
      [
        .table(
          Table(
            id: "told-sources", caption: Phrase(voice(PaperSentence.sourcesCaption)),
            columns: columns, rows: rows))
      ])
  }
}
