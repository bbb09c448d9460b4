import FrameworkModel
import Spreadsheet

/// The columns of a table on a sheet: some have one beside them with the number as it is printed.
struct SheetColumns {
  struct Column {
    /// The place among the table's columns.
    var place: Int
    var title: Phrase
    var kind: Table.Kind
    /// True beside a number whose format can't show all that the report prints.
    var isPrinted: Bool
  }

  let columns: [Column]
  let widths: [Double]

  init(of table: Table, voice: Voice) {
    let spread = table.rows.filter { !$0.isGroup }.map { $0.spread() }
    var columns: [Column] = []
    var widths: [Double] = []
    for (place, column) in table.columns.enumerated() {
      let cells = spread.compactMap { $0.indices.contains(place) ? $0[place] : nil }
      let hidesSome = cells.contains { cell in
        column.kind != .text && SheetNumber(cell, voice: voice)?.showsAll == false
      }
      columns.append(
        Column(place: place, title: column.title, kind: column.kind, isPrinted: false))
      let isNumber = column.kind == .number && hidesSome
      widths.append(
        isNumber
          ? Self.width(of: column.title.plain, over: [])
          : Self.width(of: column.title.plain, over: cells.map(\.text.plain)))
      guard hidesSome else { continue }
      let title = column.title + Phrase(" (\(voice(WorkbookSentence.asPrinted)))")
      columns.append(Column(place: place, title: title, kind: .text, isPrinted: true))
      widths.append(Self.width(of: title.plain, over: cells.map(\.text.plain)))
    }
    self.columns = columns
    self.widths = widths
  }

  /// Room for the longest word of the head, and for long texts in a few lines.
  private static func width(of title: String, over texts: [String]) -> Double {
    let word = title.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
    let longest =
      texts.lazy.map { text in
        text.split(separator: "\n").map(\.count).max() ?? 0
      }.max() ?? 0
    let wanted =
      longest <= 44 ? longest + longest / 10 + 3 : min(longest > 600 ? 80 : 52, 40 + longest / 10)
    return Double(max(9, min(80, max(word + 4, wanted))))
  }
}
