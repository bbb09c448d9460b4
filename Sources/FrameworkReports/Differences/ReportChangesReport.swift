public import FrameworkModel

/// Two reports: made of what, and what they say differently, the outcome first.
public struct ReportChangesReport: Sendable {
  /// A report with what its file is called.
  public struct Side: Sendable {
    public var name: String
    public var copy: ReportCopy

    public init(name: String, copy: ReportCopy) {
      self.name = name
      self.copy = copy
    }
  }

  private let old: Side
  private let new: Side

  public init(from old: Side, to new: Side) {
    self.old = old
    self.new = new
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let part = ReportChangesPart(old: old, new: new, voice: voice)
    return Report(
      .difference, language: language,
      title: voice.filled(
        DifferenceSentence.reportsTitle, ["a": Phrase(old.name), "b": Phrase(new.name)]),
      blocks: part.blocks)
  }
}

private struct ReportChangesPart {
  /// The tables that an answer stands in: outcome, options, coverage and breadth.
  private static let answers: Set<String> = [
    "outcomes", "options-breadth", "options-coverage", "coverage-table", "breadth-table",
    "layers-table",
  ]

  let old: ReportChangesReport.Side
  let new: ReportChangesReport.Side
  let voice: Voice

  var blocks: [Block] {
    let differences = old.copy.differences(from: new.copy)
      .filter { ![RecordPart.tableID, RecordPart.filesTableID].contains($0.table) }
    let first = differences.filter { Self.answers.contains($0.table) }
    let rest = differences.filter { !Self.answers.contains($0.table) }
    let sentence = Block.paragraph(
      voice.filled(
        differences.isEmpty ? DifferenceSentence.sameReports : DifferenceSentence.reportCounts,
        ["n": Phrase(voice.integer(differences.count)), "a": Phrase(voice.integer(first.count))]))
    let tables: [Table?] = [
      origin, files,
      table(first, "answers", DifferenceSentence.answersCaption),
      table(rest, "differences", DifferenceSentence.restCaption),
    ]
    return [sentence] + tables.compactMap(\.self).map { .table($0) }
  }

  private func table(
    _ differences: [CopyDifference], _ id: String, _ caption: ReportText
  ) -> Table? {
    guard !differences.isEmpty else { return nil }
    var table = CopyDifferencesPart(differences: differences, limit: .max, voice: voice).table(
      caption: caption, before: DifferenceSentence.before, after: DifferenceSentence.after)
    table.id = id
    return table
  }

  /// How each was made, where that differs.
  private var origin: Table? {
    guard let a = old.copy.record, let b = new.copy.record else { return nil }
    let facts = [
      ("version", RecordSentence.version, a.version, b.version),
      ("command", RecordSentence.command, a.command, b.command),
      (
        "folders", RecordSentence.folders, a.folders.joined(separator: "; "),
        b.folders.joined(separator: "; ")
      ),
    ].filter { $0.2 != $0.3 }
    guard !facts.isEmpty else { return nil }
    return Table(
      id: "origin", caption: Phrase(voice(DifferenceSentence.originCaption)),
      columns: [Table.Column("what", Phrase(voice(DifferenceSentence.what)), .header)]
        + beforeAndAfter,
      rows: facts.map { key, what, before, after in
        Table.Row(
          key,
          [
            Table.Cell(Phrase(voice(what))), Table.Cell(before.isEmpty ? "–" : .code(before)),
            Table.Cell(after.isEmpty ? "–" : .code(after)),
          ])
      })
  }

  private var beforeAndAfter: [Table.Column] {
    [
      Table.Column("before", Phrase(voice(DifferenceSentence.before))),
      Table.Column("after", Phrase(voice(DifferenceSentence.after))),
    ]
  }

  /// The files that aren't the same behind both.
  private var files: Table? {
    guard let a = old.copy.record?.files, let b = new.copy.record?.files else { return nil }
    let paths = a.map(\.path) + b.map(\.path).filter { path in !a.contains { $0.path == path } }
    func fingerprint(_ path: String, _ files: [Imprint.File]) -> Table.Cell {
      guard let file = files.first(where: { $0.path == path }) else { return "–" }
      return Table.Cell(.code(file.fingerprint.prefix(12) + "…"), value: .code(file.fingerprint))
    }
    let rows = paths.filter { path in
      a.first { $0.path == path } != b.first { $0.path == path }
    }.map { path in
      Table.Row(
        path,
        [Table.Cell(.code(path), value: .code(path)), fingerprint(path, a), fingerprint(path, b)])
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "changed-files", caption: Phrase(voice(DifferenceSentence.filesCaption)),
      columns: [Table.Column("file", Phrase(voice.heading(InterfaceWord.file)), .header)]
        + beforeAndAfter, rows: rows)
  }
}
