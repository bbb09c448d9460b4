import Foundation

/// A table of the fact sheets, copied into `Sheets/`: heads in the first line, tabs between cells.
struct Sheet {
  /// Each row by the names of its heads.
  let rows: [[String: String]]

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sheets/\(name).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let heads = lines.first ?? []
    rows = lines.dropFirst().map { cells in
      Dictionary(zip(heads, cells)) { first, _ in first }
    }
  }
}
