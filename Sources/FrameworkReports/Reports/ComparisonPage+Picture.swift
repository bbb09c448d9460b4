import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// One picture by dimension, and the same as a table.
  var picture: Section {
    Section(
      id: "picture", Phrase(voice(ReportSentence.picture)),
      [.figure(dimensionsFigure), boundsCaveat, .table(pictureTable)])
  }

  var pictureTable: Table {
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
}
