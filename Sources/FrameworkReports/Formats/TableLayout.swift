/// A table in columns of characters, as wide as it needs and as narrow as it must.
struct TableLayout {
  private let table: Table
  private let width: Int
  private static let gap = 2

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = width
  }

  var lines: [String] {
    let heads = table.columns.map(\.title.plain)
    let rows = table.rows.filter { !$0.isGroup }.map { $0.spread().map(\.text.plain) }
    guard !heads.isEmpty else { return [] }
    let cells = [heads] + rows
    let widths = fitted(
      natural: widths(of: cells, \.count), least: widths(of: cells, Self.longestWord))
    guard widths.reduce(0, +) + Self.gap * (widths.count - 1) <= width else { return list }
    var lines = line(heads, widths)
    lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
    for row in table.rows {
      lines +=
        row.isGroup
        ? Self.wrapped(row.cells.first?.text.plain ?? "", width: width)
        : line(row.spread().map(\.text.plain), widths)
    }
    return lines
  }

  private func widths(of rows: [[String]], _ measure: (String) -> Int) -> [Int] {
    table.columns.indices.map { column in
      rows.map { $0.indices.contains(column) ? measure($0[column]) : 0 }.max() ?? 0
    }
  }

  private static func longestWord(in text: String) -> Int {
    text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(\.count).max() ?? 0
  }

  /// Takes from the widest column that can give until all fit; no word is broken.
  private func fitted(natural: [Int], least: [Int]) -> [Int] {
    var widths = natural.map { max(1, $0) }
    while widths.reduce(0, +) + Self.gap * (widths.count - 1) > width,
      let widest = widths.indices.filter({ widths[$0] > least[$0] })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { Self.wrapped($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<max(1, height)).map { row in
      zip(wrapped.indices, widths).map { column, width in
        let text = wrapped[column].indices.contains(row) ? wrapped[column][row] : ""
        return table.columns[column].kind == .number
          ? String(repeating: " ", count: max(0, width - text.count)) + text
          : Self.padded(text, to: width)
      }.joined(separator: "  ")
    }
  }

  /// Row by row with the column's name before each cell, where columns have no room.
  private var list: [String] {
    table.rows.flatMap { row -> [String] in
      guard !row.isGroup else { return [row.cells.first?.text.plain ?? ""] }
      let cells = zip(table.columns, row.spread()).flatMap { column, cell -> [String] in
        guard !cell.text.isEmpty else { return [] }
        return Self.wrapped("\(column.title.plain): \(cell.text.plain)", width: width - 2)
      }
      return cells.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Lines of at most `width` characters, broken at spaces; a longer word is cut.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
