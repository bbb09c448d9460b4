import FrameworkModel
import FrameworkReports

extension Record {
  /// The record that a file tells as data.
  init(reading tree: JSONTree) throws(UnreadableReport) {
    guard let format = tree["format"]?.integer else { throw .damaged("record") }
    guard format <= Record.format else { throw .newer }
    guard let version = tree["bredde"]?.string, let words = tree["words"]?.strings,
      let language = tree["language"]?.string, let base = tree["base"]?.bool,
      let files = tree["files"]?.array
    else { throw .damaged("record") }
    let read = files.compactMap { file -> Imprint.File? in
      guard let path = file["path"]?.string, let fingerprint = file["sha-256"]?.string else {
        return nil
      }
      return Imprint.File(path: path, fingerprint: fingerprint)
    }
    guard read.count == files.count else { throw .damaged("record") }
    self.init(
      version: version, words: words, language: Language(rawValue: language),
      title: tree["title"]?.string, date: tree["date"]?.string,
      draws: tree["seed"]?.string.flatMap(UInt64.init).map {
        Record.Draws(count: tree["draws"]?.integer, seed: $0)
      },
      folders: tree["folders"]?.strings ?? [], includesBase: base,
      wasInterrupted: tree["interrupted"]?.bool ?? false, files: read)
  }

  /// The record as the tables of a page or a workbook tell it in words; nil where they don't.
  init?(telling tables: [ReportCopy.Table]) {
    let rows = tables.flatMap(\.rows).map { $0.cells.map(\.text).filter { !$0.isEmpty } }
    var told: [RecordLabel: String] = [:]
    var files: [Imprint.File] = []
    for row in rows where row.count == 2 {
      if Self.isFingerprint(row[1]) {
        files.append(Imprint.File(path: row[0], fingerprint: row[1]))
      } else if let label = RecordLabel(saying: row[0]), told[label] == nil {
        told[label] = row[1]
      }
    }
    guard let version = told[.version], let command = told[.command],
      let words = CommandLineText.words(of: command), words.first == "bredde"
    else { return nil }
    func value(of option: String) -> String? {
      if let joined = words.first(where: { $0.hasPrefix(option + "=") }) {
        return String(joined.dropFirst(option.count + 1))
      }
      guard let place = words.firstIndex(of: option), place + 1 < words.count else { return nil }
      return words[place + 1]
    }
    self.init(
      version: version, words: Array(words.dropFirst()),
      language: Language(rawValue: value(of: "--language") ?? "en"),
      title: value(of: "--title"), date: value(of: "--date"),
      draws: value(of: "--seed").flatMap(UInt64.init).map {
        Record.Draws(count: value(of: "--draws").flatMap { Int($0) }, seed: $0)
      },
      folders: told[.folders]?.split(separator: "; ").map(String.init) ?? [],
      includesBase: told[.base] == nil, wasInterrupted: told[.search] != nil, files: files)
  }

  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
  }
}
