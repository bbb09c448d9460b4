import Foundation
import Testing

/// The tables of a report that was printed as JSON.
struct PrintedTables {
  /// A cell as text and as the value beside it.
  struct Cell {
    let text: String
    /// `fraction`, `integer`, `decimal`, `code` … as printed.
    let value: [String: String]

    /// A value that is one number.
    var number: String? { value.count == 1 ? value.values.first : nil }
  }

  let kind: String
  private let tables: [String: [String: [String: Cell]]]
  /// The keys of every table's rows, in the order that they stand.
  private let order: [String: [String]]

  init(in document: String) throws {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    var tables: [String: [String: [String: Cell]]] = [:]
    var order: [String: [String]] = [:]
    for table in Self.tables(in: root) {
      guard let id = table["id"] as? String, let rows = table["rows"] as? [[String: Any]] else {
        continue
      }
      for row in rows {
        guard let key = row["key"] as? String else { continue }
        tables[id, default: [:]][key] = Self.cells(of: row)
        order[id, default: []].append(key)
      }
    }
    kind = root["kind"] as? String ?? ""
    self.tables = tables
    self.order = order
  }

  var ids: [String] { tables.keys.sorted() }

  func rows(of table: String) -> [String] { order[table] ?? [] }

  subscript(table: String, row: String, column: String) -> Cell? { tables[table]?[row]?[column] }

  private static func tables(in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(tables) }
    guard let object = value as? [String: Any] else { return [] }
    if object["type"] as? String == "table" { return [object] }
    return object.keys.sorted().flatMap { key in object[key].map(tables) ?? [] }
  }

  private static func cells(of row: [String: Any]) -> [String: Cell] {
    let cells = row["cells"] as? [String: [String: Any]] ?? [:]
    return cells.mapValues { cell in
      let value = cell["value"]
      let parts = (value as? [String: Any])?.mapValues { "\($0)" } ?? value.map { ["": "\($0)"] }
      return Cell(text: cell["text"] as? String ?? "", value: parts ?? [:])
    }
  }
}
