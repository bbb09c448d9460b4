import FrameworkModel

/// A report's tables as files of their own, with a description of them all.
///
/// The description, `datapackage.json`, follows the Frictionless Data Package specification, version 1.
public struct TableFiles: Sendable {
  /// The file that says what the others are.
  public static let description = "datapackage.json"

  public struct File: Sendable, Hashable {
    public var name: String
    public var text: String
  }

  public let files: [File]

  public init(_ report: Report, dialect: CSVDialect? = nil) {
    let dialect = dialect ?? CSVDialect(for: report.language)
    let csv = CSVText(report, dialect: dialect)
    var taken: Set<String> = []
    var files: [File] = []
    var resources: [JSONValue] = []
    for table in report.tables {
      let name = Self.name(of: table, butNot: &taken)
      files.append(File(name: name + ".csv", text: csv.text(of: table)))
      resources.append(Self.resource(name, table, csv, dialect))
    }
    var text = ""
    JSONValue.object([
      "profile": .string("tabular-data-package"), "name": .string("bredde-report"),
      "title": .string(report.title.plain), "description": .string(report.head.plainLines),
      "bredde": .object([
        "kind": .string(report.kind.rawValue), "language": .string(report.language.rawValue),
      ]),
      "resources": .array(resources),
    ]).print(into: &text)
    self.files = [File(name: Self.description, text: text + "\n")] + files
  }

  /// The table's id in small letters; with a number where another table has the same.
  private static func name(of table: Table, butNot taken: inout Set<String>) -> String {
    let id = table.id.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", ".", "-", "_": String(scalar)
      default: "_"
      }
    }.joined()
    let base = id.isEmpty || id.hasPrefix(".") ? "table" + id : String(id.prefix(100))
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func resource(
    _ name: String, _ table: Table, _ csv: CSVText, _ dialect: CSVDialect
  ) -> JSONValue {
    let fields = table.columns.enumerated().map { place, column in
      let isNumber = table.rows.allSatisfy { row in
        let cells = row.spread()
        return row.isGroup && place > 0 || cells.indices.contains(place) && cells[place].isNumber
      }
      return JSONValue.object([
        "name": .string(csv.heading(of: column, in: table)),
        "type": .string(isNumber ? "number" : "string"),
        "decimalChar": isNumber && dialect == .semicolon ? .string(",") : nil,
      ])
    }
    return .object([
      "profile": .string("tabular-data-resource"), "name": .string(name),
      "path": .string(name + ".csv"), "title": .string(table.caption.plain),
      "encoding": .string("utf-8"),
      "dialect": .object(["delimiter": .string(dialect == .semicolon ? ";" : ",")]),
      "schema": .object(["fields": .array(fields)]),
    ])
  }
}

extension Table.Cell {
  fileprivate var isNumber: Bool {
    switch value {
    case .integer, .share, .percent, .decimal: true
    case .code, nil: false
    }
  }
}

extension [Phrase] {
  fileprivate var plainLines: String { map(\.plain).joined(separator: "\n") }
}
