import FrameworkModel
import Spreadsheet

extension SheetDraft {
  /// Lays out a table; with a filter its heads stay in sight.
  mutating func lay(out table: Table, _ columns: SheetColumns, isFiltered: Bool) {
    mark(table.id)
    let head = rows.count
    let heads = columns.columns.map {
      DraftCell(cell: Cell(.text($0.title.plain), SheetStyle.head($0.kind)))
    }
    rows.append(DraftRow(cells: heads, height: height(of: heads)))
    for row in table.rows {
      mark(row.anchor)
      var line = row.isGroup ? group(row, columns) : line(row, table, columns)
      if !row.isGroup { line.height = height(of: line.cells) }
      rows.append(line)
    }
    addShades(of: table, columns, from: head + 1)
    guard isFiltered, !table.rows.isEmpty else { return }
    headRow = head
    headColumns = columns.columns.first?.kind == .header && columns.columns.count > 3 ? 1 : 0
    filter = Sheet.Region(
      rows: head...(rows.count - 1), columns: 0...(columns.columns.count - 1))
  }

  /// A heading over rows: not merged, so that sorting and filtering still work.
  private func group(_ row: Table.Row, _ columns: SheetColumns) -> DraftRow {
    let text = row.cells.first?.text ?? ""
    let first = DraftCell(
      cell: Cell(.text(text.plain), SheetStyle.group), target: text.onlyTarget)
    let rest = columns.columns.dropFirst().map { _ in
      DraftCell(cell: Cell(.blank, SheetStyle.group))
    }
    return DraftRow(cells: [first] + rest)
  }

  /// As high as the longest text wants; programs don't agree on doing that themselves.
  private func height(of cells: [DraftCell]) -> Double {
    let lines = zip(cells, widths).map { draft, width in
      guard case .text(let text) = draft.cell.content else { return 1 }
      return Self.lines(of: text, in: width, size: draft.cell.style.isBold ? 11.5 : 11)
    }
    return Self.height(ofLines: lines.max() ?? 1)
  }

  private func line(_ row: Table.Row, _ table: Table, _ columns: SheetColumns) -> DraftRow {
    let cells = row.spread()
    return DraftRow(
      cells: columns.columns.map { column in
        guard cells.indices.contains(column.place) else {
          return DraftCell(cell: Cell(.blank, SheetStyle.cell))
        }
        let cell = cells[column.place]
        let style = SheetStyle.cell(column.kind, shade: column.isPrinted ? nil : cell.shade)
        if !column.isPrinted, column.kind != .text,
          let number = SheetNumber(cell, voice: voice)
        {
          let shown = style.with { $0.numberFormat = number.format }
          return DraftCell(
            cell: Cell(.number(number.number), shown), target: cell.text.onlyTarget)
        }
        return DraftCell(
          cell: Cell(.text(cell.text.plain), style), target: cell.text.onlyTarget)
      })
  }

  /// The heat map: how dark a number is follows the number, also when somebody changes it.
  private mutating func addShades(of table: Table, _ columns: SheetColumns, from first: Int) {
    guard !table.rows.isEmpty else { return }
    for (index, column) in columns.columns.enumerated() where !column.isPrinted {
      let isShaded = table.rows.contains { row in
        let cells = row.spread()
        return cells.indices.contains(column.place) && cells[column.place].shade != nil
      }
      guard isShaded else { continue }
      let region = Sheet.Region(rows: first...(rows.count - 1), columns: index...index)
      conditions += SheetStyle.heat.map { Sheet.Condition(region, within: $0.degrees, $0.style) }
    }
  }
}
