public import FrameworkModel

/// Says whether a report could be made again, and what differs where it couldn't.
public struct VerificationReport: Sendable {
  private let verification: Verification
  private let limit: Int

  /// Tells of at most `limit` differences; the rest is counted.
  public init(_ verification: Verification, limit: Int = .max) {
    self.verification = verification
    self.limit = limit
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let part = VerificationPart(verification: verification, limit: limit, voice: voice)
    return Report(
      .verification, language: language,
      title: voice.filled(VerificationSentence.title, ["name": Phrase(verification.name)]),
      head: [
        voice.filled(
          VerificationSentence.made,
          [
            "version": Phrase(verification.record.version),
            "command": .code(verification.record.command),
          ])
      ],
      blocks: part.blocks)
  }
}

/// The outcome in words, then file by file and row by row.
private struct VerificationPart {
  let verification: Verification
  let limit: Int
  let voice: Voice

  var blocks: [Block] {
    var blocks = [Block.paragraph(outcome)]
    if let obstacle = verification.obstacle {
      blocks.append(
        .paragraph(
          voice.filled(
            VerificationSentence.obstacle,
            ["reason": Phrase(FindingsPart.closed(voice(obstacle)))]), .caveat))
    }
    if !verification.changedFiles.isEmpty { blocks.append(.table(files)) }
    if !verification.differences.isEmpty {
      if verification.changedFiles.isEmpty {
        blocks.append(.paragraph(Phrase(voice(VerificationSentence.alteredAfterwards)), .caveat))
      }
      blocks.append(
        .table(
          CopyDifferencesPart(differences: sorted, limit: limit, voice: voice)
            .table(
              caption: VerificationSentence.differencesCaption,
              before: VerificationSentence.inReport, after: VerificationSentence.now)))
      let rest = verification.differences.count - limit
      if rest > 0 {
        blocks.append(
          .paragraph(
            voice.filled(VerificationSentence.more, ["n": Phrase(voice.integer(rest))]), .caveat))
      }
    }
    return blocks
  }

  /// The mapping rows first, since what changed in them changed the figures.
  private var sorted: [CopyDifference] {
    let all = verification.differences
    return all.filter { $0.table == Self.rows } + all.filter { $0.table != Self.rows }
  }

  private static let rows = "rows-table"

  private var outcome: Phrase {
    let files = Phrase(voice.integer(verification.record.files.count))
    guard !verification.isReproduced else {
      return .strong(Phrase(voice(VerificationSentence.reproduced))) + " "
        + voice.filled(
          // A workbook has cells only.
          verification.texts == 0 ? VerificationSentence.sheets : VerificationSentence.reproducedOf,
          [
            "f": files, "t": Phrase(voice.integer(verification.tables)),
            "s": Phrase(voice.integer(verification.texts)),
          ])
    }
    let counts = voice.filled(
      VerificationSentence.counts,
      [
        "f": Phrase(voice.integer(verification.changedFiles.count)), "n": files,
        "d": Phrase(voice.integer(verification.differences.count)),
      ])
    return .strong(Phrase(voice(VerificationSentence.notReproduced))) + " " + counts
  }

  private var files: Table {
    let rows = verification.changedFiles.map { file in
      Table.Row(
        file.path,
        [
          Table.Cell(.code(file.path), value: .code(file.path)),
          Table.Cell(Phrase(voice(Self.what(file))), value: .code(Self.code(file))),
          fingerprint(file.recorded), fingerprint(file.found),
        ])
    }
    return Table(
      id: "changed-files", caption: Phrase(voice(VerificationSentence.filesCaption)),
      columns: [
        Table.Column("file", Phrase(voice.heading(InterfaceWord.file)), .header),
        Table.Column("what", Phrase(voice(VerificationSentence.what))),
        Table.Column("recorded", Phrase(voice(VerificationSentence.inReport))),
        Table.Column("found", Phrase(voice(VerificationSentence.now))),
      ], rows: rows)
  }

  private static func what(_ file: Verification.ChangedFile) -> ReportText {
    switch (file.recorded, file.found) {
    case (_, nil): VerificationSentence.missing
    case (nil, _): VerificationSentence.unknown
    default: VerificationSentence.changed
    }
  }

  private static func code(_ file: Verification.ChangedFile) -> String {
    switch (file.recorded, file.found) {
    case (_, nil): "missing"
    case (nil, _): "added"
    default: "changed"
    }
  }

  /// The first digits, which tell two files apart; all of them as the value.
  private func fingerprint(_ digits: String?) -> Table.Cell {
    guard let digits else { return "–" }
    return Table.Cell(.code(digits.prefix(12) + "…"), value: .code(digits))
  }
}
