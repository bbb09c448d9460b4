/// A report's tables as comma- or semicolon-separated values (RFC 4180), one under the other.
///
/// The first column names the table, and every record has as many fields as the widest table, so
/// that a spreadsheet can filter them. Numbers are printed without sign for percent or thousands.
struct CSVText {
  private let report: Report
  private let dialect: CSVDialect
  private let voice: Voice

  init(_ report: Report, dialect: CSVDialect) {
    self.report = report
    self.dialect = dialect
    voice = Voice(report.language)
  }

  var text: String {
    let width = 1 + (report.tables.map(\.columns.count).max() ?? 0)
    var text = dialect == .semicolon ? "\u{FEFF}" : ""
    for table in report.tables {
      let name = table.caption.plain
      text += record([name] + table.columns.map { heading(of: $0, in: table) }, width: width)
      for row in table.rows {
        let cells = zip(row.spread(), table.columns).map { field($0, $1) }
        text += record([name] + cells, width: width)
      }
    }
    return text.isEmpty ? "\r\n" : text
  }

  /// Names the unit where the cells are shares: they are printed in percent.
  private func heading(of column: Table.Column, in table: Table) -> String {
    guard let position = table.columns.firstIndex(of: column) else { return column.title.plain }
    let holdsShares = table.rows.contains { row in
      let cells = row.spread()
      guard cells.indices.contains(position), case .share = cells[position].value else {
        return false
      }
      return true
    }
    return column.title.plain + (holdsShares ? " (%)" : "")
  }

  private func field(_ cell: Table.Cell, _ column: Table.Column) -> String {
    let mark: Character = dialect == .semicolon ? "," : "."
    switch cell.value {
    case .integer(let number): return String(number)
    case .share(let share):
      return String(Rounding.percent(share, decimals: 4).map { $0 == "." ? mark : $0 })
    case .decimal(let number): return String(number.map { $0 == "." ? mark : $0 })
    case .code, nil: return Self.harmless(cell.text.plain)
    }
  }

  private func record(_ fields: [String], width: Int) -> String {
    let padding = Array(repeating: "", count: max(0, width - fields.count))
    let separator = dialect == .semicolon ? ";" : ","
    return (fields + padding).map { quoted($0, separator: separator) }
      .joined(separator: separator) + "\r\n"
  }

  private func quoted(_ field: String, separator: String) -> String {
    let needsQuotes = field.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";" || $0 == "," || $0 == "\t"
    }
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A text that no spreadsheet runs as a formula: an apostrophe before the signs that start one.
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }
}
