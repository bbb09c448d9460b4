import Foundation
import FrameworkFiles
import FrameworkModel
import Testing

/// A table of the fact sheets, copied into `Sheets/`: the truth that the shipped files are held to.
struct Sheet {
  typealias Row = [String: String]
  var heads: [String]
  var rows: [Row]

  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sheets/\(name).tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    heads = try #require(lines.first).split(separator: "\t", omittingEmptySubsequences: false)
      .map(String.init)
    rows = lines.dropFirst().map { [heads] line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(heads, cells)) { first, _ in first }
    }
    try #require(!rows.isEmpty, "the table \(name) is empty")
  }
}

extension Sheet.Row {
  /// The cell; an unknown head is a fault of the test.
  func cell(_ head: String) throws -> String { try #require(self[head], "no column \(head)") }
}

/// What ships, read once.
enum Shipped {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let catalogue: Catalogue = {
    do { return try Catalogue(readingFrom: DataFolders(base: root.path())) } catch {
      Issue.record("the shipped data can't be read: \(error)")
      return Catalogue()
    }
  }()

  static func framework(_ id: String, _ edition: String) throws -> Framework {
    try #require(
      catalogue.framework(FrameworkReference(Identifier(id), edition: edition)),
      "no \(id)@\(edition)")
  }

  static func schema(_ id: String, _ edition: String) throws -> Schema {
    try #require(catalogue.schema(SchemaReference(Identifier(id), edition: edition)))
  }
}

extension Framework {
  func indicator(_ id: String) throws -> Indicator {
    try #require(indicators.first { $0.id.rawValue == id }, "no \(reference)/\(id)")
  }
}

/// The keys of sources in brackets, in order, each once: `[C071, C072]`.
func sourceKeys(_ cell: String) -> [String] {
  var seen = Set<String>()
  return cell.matches(of: /[BCK][0-9]{3}/).map { String($0.output) }.filter {
    seen.insert($0).inserted
  }
}

/// A cell without its source keys.
func withoutKeys(_ cell: String) -> String {
  cell.replacing(#/ ?\[[BCK][0-9]{3}(, [BCK][0-9]{3})*\]/#, with: "")
    .trimmingCharacters(in: .whitespaces)
}

/// The sheet's word for a standing as the file writes it.
func standing(_ cell: String) -> String {
  cell.trimmingCharacters(in: .whitespaces).replacing(" ", with: "-")
}
