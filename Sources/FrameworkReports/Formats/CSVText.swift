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
      let name = Self.harmless(table.caption.plain)
      text += record([name] + table.columns.map { heading(of: $0, in: table) }, width: width)
      for row in table.rows {
        let cells = zip(row.spread(), table.columns).map { field($0, $1) }
        text += record([name] + cells, width: width)
      }
    }
    return text.isEmpty ? "\r\n" : text
  }

  /// One table alone, a file of its own: its own columns, without the name of the table.
  func text(of table: Table) -> String {
    var text = dialect == .semicolon ? "\u{FEFF}" : ""
    text += record(table.columns.map { heading(of: $0, in: table) }, width: table.columns.count)
    for row in table.rows {
      let cells = zip(row.spread(), table.columns).map { field($0, $1) }
      text += record(cells, width: table.columns.count)
    }
    return text
  }

  /// Names the unit where the cells are shares: they are printed in percent.
  func heading(of column: Table.Column, in table: Table) -> String {
    guard let position = table.columns.firstIndex(of: column) else {
      return Self.harmless(column.title.plain)
    }
    let holdsShares = table.rows.contains { row in
      let cells = row.spread()
      guard cells.indices.contains(position) else { return false }
      return switch cells[position].value {
      case .share, .percent: true
      default: false
      }
    }
    return Self.harmless(column.title.plain) + (holdsShares ? " (%)" : "")
  }

  private func field(_ cell: Table.Cell, _ column: Table.Column) -> String {
    switch cell.value {
    case .integer(let number): return String(number)
    case .share(let share): return written(Rounding.percent(share, decimals: 6))
    case .percent(let number), .decimal(let number): return written(number)
    case .code, nil: return Self.harmless(cell.text.plain)
    }
  }

  /// A number with the dialect's decimal mark and no trailing zeros.
  private func written(_ number: String) -> String {
    var digits = Substring(number)
    if digits.contains(".") {
      while digits.last == "0" { digits = digits.dropLast() }
      if digits.last == "." { digits = digits.dropLast() }
    }
    return dialect == .comma ? String(digits) : String(digits.map { $0 == "." ? "," : $0 })
  }

  private func record(_ fields: [String], width: Int) -> String {
    let padding = Array(repeating: "", count: max(0, width - fields.count))
    let separator = dialect == .semicolon ? ";" : ","
    return (fields + padding).map { quoted($0, separator: separator) }
      .joined(separator: separator) + "\r\n"
  }

  private func quoted(_ field: String, separator: String) -> String {
    let special = (separator + "\"\n\r").unicodeScalars
    let needsQuotes = field.unicodeScalars.contains { special.contains($0) }
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// A text that no spreadsheet runs as a formula: an apostrophe before the signs that start one.
  static func harmless(_ text: String) -> String {
    let text = text.printable
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }
}

extension Report {
  /// One table as a CSV file of its own, for programs; nil where the report has no such table.
  public func csv(ofTable id: String, dialect: CSVDialect? = nil) -> String? {
    tables.first { $0.id == id }.map {
      CSVText(self, dialect: dialect ?? CSVDialect(for: language)).text(of: $0)
    }
  }
}
