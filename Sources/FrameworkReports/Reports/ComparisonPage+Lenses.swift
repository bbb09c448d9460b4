import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// The sets under every lens; nil where there is none.
  var lenses: Section? {
    let comparison = comparison.lenses
    guard comparison.lines.count > 1 else { return nil }
    var blocks: [Block] = [.paragraph(Phrase(voice(ReportSentence.lensReading)))]
    blocks.append(.table(lensTable(comparison)))
    blocks.append(boundsCaveat)
    if scopes.count > 1 {
      blocks += [
        holds(comparison, ReportSentence.lensOrderTouched) { $0.touched },
        holds(comparison, ReportSentence.lensOrderCoverage) { $0.coverage?.default ?? .zero },
      ]
    }
    blocks += ownSchemaCaveats
    return Section(id: "lenses", Phrase(voice(ReportSentence.lensesHeading)), blocks)
  }

  private func schema(of line: LensComparison.Line) -> Schema? {
    comparison.catalogue.schema(line.schema)
  }

  private func lensTable(_ lenses: LensComparison) -> Table {
    let columns =
      [
        Table.Column("lens", Phrase(voice.heading(ThingWord.lens)), .header),
        Table.Column("dimensions", Phrase(voice.capitalised(.dimension)), .number),
      ]
      + scopes.flatMap { scope in
        [
          Table.Column(
            "\(scope.letter).touched", "\(scope.letter): \(voice(CoverageWord.touched))", .number),
          Table.Column(
            "\(scope.letter).coverage", "\(scope.letter): \(voice(CoverageWord.coverage))",
            .number),
        ]
      }
    let rows = lenses.lines.map { line in
      Table.Row(
        line.schema.description,
        [
          Table.Cell(
            schema(of: line).map { Phrase($0.title, for: voice.language) }
              ?? Phrase(line.schema.description), value: .code(line.schema.description)),
          voice.cell(line.dimensions),
        ] + line.cells.flatMap(cells))
    }
    return Table(
      id: "lenses-table", caption: Phrase(voice(ReportSentence.lensesCaption)), columns: columns,
      rows: rows)
  }

  private func cells(_ cell: LensComparison.Cell) -> [Table.Cell] {
    guard let range = cell.coverage else {
      return [Table.Cell(Phrase(notExamined)), Table.Cell(Phrase(notExamined))]
    }
    let touched = "\(voice.integer(cell.touched)) (\(voice.integer(cell.touchedAtHigh)))"
    return [
      Table.Cell(Phrase(touched), value: .integer(cell.touched)),
      Table.Cell(Phrase(voice.withBounds(range)), value: .share(range.default)),
    ]
  }

  /// `rekkefølgen holder i 3 av 4 perspektiver`, the common schema counted as one of them.
  private func holds(
    _ lenses: LensComparison, _ by: Sentence, _ value: (LensComparison.Cell) -> some Comparable
  ) -> Block {
    func order(_ line: LensComparison.Line) -> [Int] {
      let values = line.cells.map(value)
      return values.indices.flatMap { one in
        values.indices.map { values[one] < values[$0] ? -1 : values[one] > values[$0] ? 1 : 0 }
      }
    }
    let orders = lenses.lines.map(order)
    let same = orders.count { $0 == orders.first }
    let sentence = voice(
      Wording.holdsUnder,
      ["a": Phrase(voice.integer(same)), "n": Phrase(voice.integer(orders.count))])
    return .paragraph("\(Voice.capitalised(sentence.plain)) (\(voice(by))).")
  }

  private var ownSchemaCaveats: [Block] {
    comparison.lenses.lines.compactMap(schema(of:)).compactMap { schema in
      guard let origin = schema.drawnFrom,
        let framework = comparison.catalogue.editions(of: origin).last
      else { return nil }
      let name = Phrase(framework.title, for: voice.language)
      return .paragraph(voice(Wording.ownSchemaCaveat, ["f": name]), .caveat)
    }
  }
}
