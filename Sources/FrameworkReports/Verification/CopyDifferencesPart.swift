import FrameworkModel

/// What two copies of a report say differently, table by table.
struct CopyDifferencesPart {
  let differences: [CopyDifference]
  let limit: Int
  let voice: Voice

  func table(caption: ReportText, before: ReportText, after: ReportText) -> Table {
    let columns = [
      Table.Column("row", Phrase(voice.heading(InterfaceWord.row)), .header),
      Table.Column("column", Phrase(voice.heading(InterfaceWord.column))),
      Table.Column("before", Phrase(voice(before))), Table.Column("after", Phrase(voice(after))),
    ]
    var rows: [Table.Row] = []
    var group: String?
    for (place, difference) in differences.prefix(limit).enumerated() {
      let name = name(of: difference.place)
      if name != group {
        group = name
        rows.append(.group("group-\(place + 1)", Phrase(name), over: columns.count))
      }
      let texts = [difference.before, difference.after].map { text in
        Table.Cell(text.map { Phrase($0) } ?? Phrase(voice(VerificationSentence.absent)))
      }
      rows.append(Table.Row(String(place + 1), cells(of: difference.place) + texts))
    }
    return Table(id: "differences", caption: Phrase(voice(caption)), columns: columns, rows: rows)
  }

  private func name(of place: CopyDifference.Place) -> String {
    switch place {
    case .text: voice(VerificationSentence.texts)
    case .table(let name), .row(let name, _), .cell(let name, _, _, _): name
    }
  }

  /// Row and column, as far as the place has them.
  private func cells(of place: CopyDifference.Place) -> [Table.Cell] {
    switch place {
    case .text: ["–", "–"]
    case .table: [Table.Cell(Phrase(voice(VerificationSentence.wholeTable))), "–"]
    case .row(_, let row): [Table.Cell(Phrase(row)), "–"]
    case .cell(_, let row, let column, let at):
      [Table.Cell(Phrase(row)), Table.Cell(Phrase(column + at))]
    }
  }
}
