import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// One picture by dimension, and the same as a table.
  var picture: Section {
    let drawing = DimensionPicture(scopes: scopes, schema: schema, voice: voice)
    let key = scopes.map { $0.titled(voice) }.joined(separator: "; ")
    let figure = Figure(
      id: "picture-figure", title: key, alternative: drawing.alternative, drawing: drawing.markup,
      lines: drawing.lines, caption: Phrase(voice(ReportSentence.pictureKey)))
    return Section(
      id: "picture", Phrase(voice(ReportSentence.picture)),
      [.figure(figure), boundsCaveat, .table(pictureTable)])
  }

  private var pictureTable: Table {
    let columns =
      [Table.Column("dimension", Phrase(voice.heading(ThingWord.dimension)), .header)]
      + scopes.flatMap { scope in
        [
          Table.Column(
            "\(scope.letter).low", "\(scope.letter): \(voice(CoverageWord.low))", .number),
          Table.Column(
            "\(scope.letter).default", "\(scope.letter): \(voice(CoverageWord.default))", .number),
          Table.Column(
            "\(scope.letter).high", "\(scope.letter): \(voice(CoverageWord.high))", .number),
        ]
      }
    let rows = schema.dimensions.enumerated().map { place, dimension in
      Table.Row(
        dimension.id.rawValue,
        [
          Table.Cell(
            .link(to: Anchor.dimension(dimension.id), voice.name(of: dimension)),
            value: .code(dimension.id.rawValue))
        ]
          + scopes.flatMap { scope -> [Table.Cell] in
            let range = scope.coverage.dimensions[place].range
            let rows = rowsAnchor(in: dimension)
            return [range?.low, range?.default, range?.high].map {
              voice.cell($0, missing: notExamined, to: rows)
            }
          })
    }
    return Table(
      id: "picture-table", caption: Phrase(voice(ReportSentence.sameAsTable)), columns: columns,
      rows: rows)
  }

  /// Concept by concept: a heat map with letters, each figure a link to its rows.
  var matrix: Section {
    let columns =
      [Table.Column("concept", Phrase(voice.heading(ThingWord.concept)), .header)]
      + scopes.map { Table.Column($0.letter, "\($0.letter)", .letter) }
      + [Table.Column("definition", Phrase(voice(ReportSentence.meaning)))]
    var rows: [Table.Row] = []
    for (place, dimension) in schema.dimensions.enumerated() {
      rows.append(
        .group(
          dimension.id.rawValue, anchor: Anchor.dimension(dimension.id),
          heading(of: dimension), over: columns.count))
      rows += dimension.concepts.enumerated().map { number, concept in
        Table.Row(
          concept.id.rawValue, anchor: Anchor.concept(concept.id),
          [Table.Cell(voice.name(of: concept), value: .code(concept.id.rawValue))]
            + scopes.map { cell($0.coverage.dimensions[place].concepts[number]) }
            + [Table.Cell(Phrase(concept.definition, for: voice.language))])
      }
    }
    let table = Table(
      id: "matrix-table", caption: Phrase(voice(ReportSentence.matrixCaption)), columns: columns,
      rows: rows)
    return Section(
      id: "matrix", Phrase(voice(ReportSentence.matrix)),
      [
        .paragraph(scopes.map { $0.titled(voice) }.joined(separator: "; ")),
        .paragraph(Phrase(voice(ReportSentence.matrixKey))), .table(table),
      ])
  }

  /// The dimension with the question that it asks.
  private func heading(of dimension: Schema.Dimension) -> Phrase {
    let definition = Phrase(dimension.definition, for: voice.language)
    let name = voice.name(of: dimension)
    return definition.isEmpty ? name : "\(name): \(Phrase.emphasis(definition))"
  }

  private func cell(_ concept: Coverage.Concept) -> Table.Cell {
    heatCell(
      concept.degree.decimal, isPossible: concept.reachesHigh,
      isExamined: concept.state != .notExamined,
      to: rowsAnchor(of: concept.id))
  }

  /// A cell of a heat map: letter, degree and shade, with a link where there are rows.
  func heatCell(
    _ degree: ExactDecimal, isPossible: Bool, isExamined: Bool, to anchor: String?
  ) -> Table.Cell {
    func cell(_ text: String, _ shade: Table.Shade, to anchor: String?) -> Table.Cell {
      Table.Cell(
        voice.linked(text, anchor), value: .decimal(degree.description), shade: shade)
    }
    if degree == .one { return cell(voice(ReportSentence.letterFull), .full, to: anchor) }
    if degree > .zero {
      let shade: Table.Shade =
        degree >= ExactDecimal(75, scale: 2) ? .most : degree >= .half ? .half : .part
      return cell(
        "\(voice(ReportSentence.letterPart)) \(voice.twoDecimals(degree))", shade, to: anchor)
    }
    if isPossible { return cell(voice(ReportSentence.letterPossible), .suggested, to: anchor) }
    return isExamined ? cell("–", .empty, to: nil) : cell("?", .unexamined, to: nil)
  }
}
