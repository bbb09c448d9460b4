import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// Concept by concept: a picture, then the same with each figure a link to its rows.
  var matrix: Section {
    Section(
      id: "matrix", Phrase(voice(ReportSentence.matrix)),
      [
        .paragraph(scopes.map { $0.titled(voice) }.joined(separator: "; ")),
        .figure(heatMapFigure), .paragraph(Phrase(voice(ReportSentence.matrixKey))),
        .table(matrixTable), .section(flow),
      ])
  }

  /// A heat map with letters, with what each concept means.
  var matrixTable: Table {
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
    return Table(
      id: "matrix-table", caption: Phrase(voice(ReportSentence.matrixCaption)), columns: columns,
      rows: rows)
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
      let shade = Self.shade(of: degree)
      return cell(
        "\(voice(ReportSentence.letterPart)) \(voice.twoDecimals(degree))", shade, to: anchor)
    }
    if isPossible { return cell(voice(ReportSentence.letterPossible), .suggested, to: anchor) }
    return isExamined ? cell("–", .empty, to: nil) : cell("?", .unexamined, to: nil)
  }

  private static func shade(of part: ExactDecimal) -> Table.Shade {
    part >= ExactDecimal(75, scale: 2) ? .most : part >= .half ? .half : .part
  }

  /// How dark a concept's cell is, in table and picture alike.
  static func shade(of concept: Coverage.Concept) -> Table.Shade {
    let degree = concept.degree.decimal
    if degree == .one { return .full }
    if degree > .zero { return shade(of: degree) }
    if concept.reachesHigh { return .suggested }
    return concept.state == .notExamined ? .unexamined : .empty
  }
}
