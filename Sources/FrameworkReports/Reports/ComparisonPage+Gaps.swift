import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// What is not covered, concept by concept, each with the first reason that holds.
  var gaps: Section {
    Section(
      id: "gaps", Phrase(voice(ReportSentence.gapsHeading)),
      [
        .paragraph(Phrase(voice(ReportSentence.gapCaveat)), .caveat), .table(reasonsTable),
        .table(gapsTable),
      ])
  }

  private func words(for reason: Gaps.Reason) -> String {
    switch reason {
    case .notExamined(let nothingSuggested):
      voice(CoverageWord.gapNotExamined)
        + (nothingSuggested ? " (\(voice(CoverageWord.gapNothingSuggested)))" : "")
    case .onlyPossible: voice(CoverageWord.gapOnlySuggested)
    case .nothingFound: voice(CoverageWord.gapReviewed)
    case .partly: voice(CoverageWord.gapPartial)
    case .notMeasured: voice(CoverageWord.gapNoValue)
    }
  }

  private func code(of reason: Gaps.Reason) -> String {
    switch reason {
    case .notExamined(let nothingSuggested):
      nothingSuggested ? "not-examined-nothing-suggested" : "not-examined"
    case .onlyPossible: "only-possible"
    case .nothingFound: "nothing-found"
    case .partly: "partly"
    case .notMeasured: "not-measured"
    }
  }

  private var reasonsTable: Table {
    let order: [Gaps.Reason] = [
      .notExamined(nothingSuggested: true), .notExamined(nothingSuggested: false), .onlyPossible,
      .nothingFound, .partly, .notMeasured,
    ]
    let columns =
      [Table.Column("reason", Phrase(voice(ReportSentence.reason)), .header)]
      + scopes.map { Table.Column($0.letter, $0.titled(voice), .number) }
    let rows = order.compactMap { reason -> Table.Row? in
      let counts = scopes.map { scope in scope.gaps.gaps.count { $0.reason == reason } }
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return Table.Row(
        code(of: reason),
        [Table.Cell(Phrase(words(for: reason)), value: .code(code(of: reason)))]
          + counts.map { voice.cell($0, to: "gaps-table") })
    }
    return Table(
      id: "gaps-reasons", caption: Phrase(voice(ReportSentence.gapCounts)), columns: columns,
      rows: rows)
  }

  private var gapsTable: Table {
    let columns =
      [Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header)]
      + scopes.map { Table.Column($0.letter, $0.titled(voice)) }
    let gaps = scopes.map { scope in
      Dictionary(uniqueKeysWithValues: scope.gaps.gaps.map { ($0.concept, $0.reason) })
    }
    let rows = schema.dimensions.flatMap { dimension -> [Table.Row] in
      let own = dimension.concepts.filter { concept in gaps.contains { $0[concept.id] != nil } }
      guard !own.isEmpty else { return [] }
      let heading = Table.Row.group(
        dimension.id.rawValue, voice.name(of: dimension), over: columns.count)
      return [heading]
        + own.map { concept in
          Table.Row(
            concept.id.rawValue,
            [
              Table.Cell(
                .link(to: Anchor.concept(concept.id), voice.name(of: concept)),
                value: .code(concept.id.rawValue))
            ] + gaps.map { gapCell($0[concept.id], concept) })
        }
    }
    return Table(
      id: "gaps-table", caption: Phrase(voice(ReportSentence.gapsCaption)), columns: columns,
      rows: rows)
  }

  private func gapCell(_ reason: Gaps.Reason?, _ concept: Schema.Concept) -> Table.Cell {
    guard let reason else { return Table.Cell(Phrase(voice(ReportSentence.noGap))) }
    let isReached = reason == .partly || reason == .notMeasured || reason == .onlyPossible
    return Table.Cell(
      voice.linked(words(for: reason), isReached ? rowsAnchor(of: concept.id) : nil),
      value: .code(code(of: reason)))
  }
}
