import FrameworkModel

/// A record in the reader's words: the same table in every format.
struct RecordPart {
  static let tableID = "record"
  static let filesTableID = "files-table"
  static let sectionID = "files"

  let record: Record
  let voice: Voice

  var table: Table {
    Table(
      id: Self.tableID, caption: Phrase(voice(RecordSentence.caption)),
      columns: [
        Table.Column("what", Phrase(voice(RecordSentence.what)), .header),
        Table.Column("value", Phrase(voice(RecordSentence.value))),
      ], rows: rows)
  }

  private var rows: [Table.Row] {
    var rows = [
      row("version", RecordSentence.version, record.version),
      row("command", RecordSentence.command, record.command),
      row("language", RecordSentence.language, record.language.rawValue, words: languageName),
    ]
    if let title = record.title { rows.append(row("title", RecordSentence.title, title)) }
    if let date = record.date {
      rows.append(row("date", RecordSentence.date, date, words: Phrase(voice.date(date))))
    }
    if let draws = record.draws {
      if let count = draws.count { rows.append(number("draws", RecordSentence.draws, count)) }
      rows.append(row("seed", RecordSentence.seed, String(draws.seed)))
    }
    return rows + dataRows
  }

  /// What is told of the data only where it isn't as usual.
  private var dataRows: [Table.Row] {
    var rows: [Table.Row] = []
    if !record.folders.isEmpty {
      let names = record.folders.joined(separator: "; ")
      rows.append(row("folders", RecordSentence.folders, names))
    }
    if !record.includesBase {
      let words = Phrase(voice(RecordSentence.leftOut))
      rows.append(row("base", RecordSentence.base, "--no-base", words: words))
    }
    if record.wasInterrupted {
      let words = Phrase(voice(RecordSentence.interrupted))
      rows.append(row("interrupted", RecordSentence.search, "interrupted", words: words))
    }
    return rows
  }

  private var languageName: Phrase {
    switch record.language {
    case .bokmål: Phrase(voice(RecordSentence.bokmål))
    case .nynorsk: Phrase(voice(RecordSentence.nynorsk))
    case .danish: Phrase(voice(RecordSentence.danish))
    default: Phrase(voice(RecordSentence.english))
    }
  }

  private func row(
    _ key: String, _ what: ReportText, _ value: String, words: Phrase? = nil
  ) -> Table.Row {
    Table.Row(
      key,
      [Table.Cell(Phrase(voice(what))), Table.Cell(words ?? .code(value), value: .code(value))])
  }

  private func number(_ key: String, _ what: ReportText, _ value: Int) -> Table.Row {
    Table.Row(
      key,
      [
        Table.Cell(Phrase(voice(what))),
        Table.Cell(Phrase(voice.integer(value)), value: .integer(value)),
      ])
  }

  /// The files with their fingerprints; nil where none were read.
  static func filesTable(_ files: [Imprint.File], _ voice: Voice) -> Table? {
    guard !files.isEmpty else { return nil }
    return Table(
      id: filesTableID, caption: Phrase(voice(ReportSentence.filesCaption)),
      columns: [
        Table.Column("file", Phrase(voice.heading(InterfaceWord.file)), .header),
        Table.Column("sha-256", Phrase(voice.heading(InterfaceWord.fingerprint))),
      ],
      rows: files.map { file in
        Table.Row(
          file.path,
          [
            Table.Cell(.code(file.path), value: .code(file.path)),
            Table.Cell(.code(file.fingerprint), value: .code(file.fingerprint)),
          ])
      })
  }
}
