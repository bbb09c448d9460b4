import FrameworkModel
import Spreadsheet

/// A sheet while it is laid out: links wait until every place is known.
struct SheetDraft {
  struct DraftCell {
    var cell: Cell
    var target: Phrase.Target?
  }

  struct DraftRow {
    var cells: [DraftCell]
    var height: Double?
  }

  let name: String
  let voice: Voice
  var rows: [DraftRow] = []
  /// The row of each address within the report.
  var anchors: [String: Int] = [:]
  var widths: [Double] = []
  var headRow: Int?
  var headColumns = 0
  var filter: Sheet.Region?
  var conditions: [Sheet.Condition] = []

  init(named name: String, voice: Voice) {
    self.name = name
    self.voice = voice
  }

  /// The finished sheet, each link with its place.
  func sheet(footer: String, linking places: SheetPlaces) -> Sheet {
    let finished = rows.map { row in
      Sheet.Row(
        row.cells.map { draft in
          guard let target = draft.target, let link = places.link(to: target) else {
            return draft.cell
          }
          var cell = draft.cell
          cell.link = link
          if case .number = cell.content {
            cell.style = SheetStyle.linked(cell.style, isNumber: true)
          } else {
            cell.style = SheetStyle.linked(cell.style)
          }
          return cell
        }, height: row.height)
    }
    return Sheet(
      name: name, widths: widths, rows: finished, headRow: headRow, headColumns: headColumns,
      filter: filter, conditions: conditions, pagesAcross: pagesAcross, footer: footer)
  }

  /// So many that the letters of a wide table stay readable on paper.
  private var pagesAcross: Int { max(1, Int((widths.reduce(0, +) / 200).rounded(.up))) }

  mutating func mark(_ anchor: String?) {
    if let anchor, anchors[anchor] == nil { anchors[anchor] = rows.count }
  }

  /// A line of text over the whole width, as high as it needs.
  mutating func add(_ phrase: Phrase, _ style: Style, atLeast lines: Int = 1) {
    let count = max(lines, Self.lines(of: phrase.plain, in: textWidth, size: style.size))
    rows.append(
      DraftRow(
        cells: [
          DraftCell(
            cell: Cell(.text(phrase.plain), style, span: textColumns), target: phrase.wholeTarget)
        ], height: Self.height(ofLines: count, size: style.size)))
  }

  mutating func skip() { rows.append(DraftRow(cells: [])) }

  // MARK: The width of text

  /// How many columns a line of text goes over: as many as make a readable line.
  private var textColumns: Int {
    var width = 0.0
    for (index, column) in widths.enumerated() {
      width += column
      if width >= 90 { return index + 1 }
    }
    return max(1, widths.count)
  }

  private var textWidth: Double { widths.prefix(textColumns).reduce(0, +) }

  /// In points; a row has at most 409.
  static func height(ofLines lines: Int, size: Double = 11) -> Double {
    min(409, Double(lines) * size * 1.36)
  }

  static func lines(of text: String, in width: Double, size: Double) -> Int {
    let room = max(8, Int(width * 11 / size) - 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      lines + max(1, (line.count + room - 1) / room)
    }
  }
}

extension Phrase {
  /// Where the phrase leads; nil where it leads nowhere or to several places.
  var onlyTarget: Target? {
    let targets = Set(targets)
    return targets.count == 1 ? targets.first : nil
  }

  /// Where the phrase leads if all of it is one link.
  var wholeTarget: Target? {
    if case .link(let target, _)? = spans.first, spans.count == 1 { target } else { nil }
  }
}
