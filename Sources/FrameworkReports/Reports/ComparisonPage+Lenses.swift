import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// The sets under every lens; nil where there is none.
  var lenses: Section? {
    let lenses = comparison.lenses
    guard lenses.lines.count > 1 else { return nil }
    var blocks: [Block] = [.paragraph(Phrase(voice(ReportSentence.lensReading)))]
    blocks.append(.table(lensTable(lenses)))
    blocks.append(boundsCaveat)
    if scopes.count > 1 {
      blocks += [
        holds(lenses, ReportSentence.lensOrderTouched) { $0.touched },
        holds(lenses, ReportSentence.lensOrderCoverage) { $0.coverage?.default ?? .zero },
      ]
    }
    blocks += ownSchemaCaveats(lenses)
    blocks += lenses.lines.filter(\.isLens).compactMap(pathTable).map { .table($0) }
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
        ]
          + line.cells.flatMap {
            cells($0, to: line.isLens ? pathAnchor(line.schema) : Anchor.rows)
          })
    }
    return Table(
      id: "lenses-table", caption: Phrase(voice(ReportSentence.lensesCaption)), columns: columns,
      rows: rows)
  }

  private func cells(_ cell: LensComparison.Cell, to anchor: String) -> [Table.Cell] {
    guard let range = cell.coverage else {
      return [Table.Cell(Phrase(notExamined)), Table.Cell(Phrase(notExamined))]
    }
    let touched = "\(voice.integer(cell.touched)) (\(voice.integer(cell.touchedAtHigh)))"
    return [
      Table.Cell(voice.linked(touched, anchor), value: .integer(cell.touched)),
      Table.Cell(voice.linked(voice.withBounds(range), anchor), value: .share(range.default)),
    ]
  }

  /// What each concept of a lens is reached by, through which common concepts.
  private func pathTable(_ line: LensComparison.Line) -> Table? {
    guard let lens = schema(of: line) else { return nil }
    let columns =
      [Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header)]
      + scopes.map { Table.Column($0.letter, "\($0.letter)", .letter) }
      + [Table.Column("path", Phrase(voice(ReportSentence.through)))]
    let rows = lens.concepts.enumerated().map { place, concept in
      let cells = line.cells.map {
        $0.alignment.rows.flatMap(\.cells).filter { $0.concept == place }
      }
      let through = Set(
        cells.joined().flatMap(\.paths).filter { $0.degree > .zero || $0.reachesHigh }
          .map(\.concept))
      let links = commonSchema.concepts.filter { through.contains($0.id) }.map {
        Phrase.link(to: Anchor.rows($0.id), voice.name(of: $0))
      }
      return Table.Row(
        concept.id.rawValue,
        [Table.Cell(voice.name(of: concept), value: .code(concept.id.rawValue))]
          + zip(line.cells, cells).map { letter(of: $1, isExamined: $0.alignment.isFullyExamined) }
          + [Table.Cell(links.isEmpty ? "–" : links.joined(separator: "; "))])
    }
    return Table(
      id: pathAnchor(line.schema), caption: Phrase(lens.title, for: voice.language),
      columns: columns,
      rows: rows)
  }

  private func letter(of cells: [Alignment.Cell], isExamined: Bool) -> Table.Cell {
    let degree = (cells.map(\.degree).max() ?? .zero).decimal
    return heatCell(
      degree, isPossible: cells.contains(where: \.reachesHigh), isExamined: isExamined, to: nil)
  }

  /// `rekkefølgen holder i 3 av 4 perspektiver`, the common schema counted as one of them.
  private func holds(
    _ lenses: LensComparison, _ by: ReportText, _ value: (LensComparison.Cell) -> some Comparable
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

  private func ownSchemaCaveats(_ lenses: LensComparison) -> [Block] {
    lenses.lines.compactMap(schema(of:)).compactMap { schema in
      guard let origin = schema.drawnFrom,
        let framework = comparison.catalogue.editions(of: origin).last
      else { return nil }
      let name = Phrase(framework.title, for: voice.language)
      let title = Phrase(schema.title, for: voice.language)
      return .paragraph("\(title): \(voice(Wording.ownSchemaCaveat, ["f": name]))", .caveat)
    }
  }
}
