import FrameworkModel

/// Findings as a table: the same sentences as in the terminal.
struct FindingsPart {
  let findings: [Finding]
  let voice: Voice

  var blocks: [Block] {
    guard !findings.isEmpty else { return [.paragraph(Phrase(voice(ReportSentence.noFindings)))] }
    return [.paragraph(Phrase(counts)), .table(table)]
  }

  /// `1 feil, 3 advarsler og 12 merknader`.
  private var counts: String {
    let kinds: [(Severity, Counted)] = [(.error, .error), (.warning, .warning), (.note, .note)]
    let parts = kinds.compactMap { severity, thing -> Phrase? in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? Phrase(voice.count(count, thing)) : nil
    }
    return voice.enumeration(parts).plain + "."
  }

  private var table: Table {
    let columns = [
      Table.Column("severity", Phrase(voice(ReportSentence.severity)), .header),
      Table.Column("finding", Phrase(voice.heading(InterfaceWord.finding))),
      Table.Column("place", Phrase(voice(ReportSentence.place))),
      Table.Column("check", Phrase(voice.heading(InterfaceWord.check))),
    ]
    let rows = findings.sorted().enumerated().map { place, finding in
      Table.Row(
        "\(finding.check)-\(place + 1)",
        [
          Table.Cell(
            Phrase(Voice.capitalised(voice(finding.severity))),
            value: .code(finding.severity.rawValue)),
          Table.Cell(sentence(finding)),
          Table.Cell(finding.location.map { .code($0.description) } ?? "–"),
          Table.Cell(.code(finding.check), value: .code(finding.check)),
        ])
    }
    return Table(
      id: "findings-table", caption: Phrase(voice(ReportSentence.findingsCaption)),
      columns: columns, rows: rows)
  }

  private func sentence(_ finding: Finding) -> Phrase {
    var phrase = Phrase(Self.closed(Voice.capitalised(voice(finding.sentence))))
    for note in finding.notes {
      phrase += " \(Voice.capitalised(voice(InterfaceWord.note))): "
      phrase += Phrase(Self.closed(voice(note.sentence)))
      if let location = note.location { phrase += " (\(Phrase.code(location.description)))" }
    }
    if let hint = finding.hint {
      phrase += " \(Voice.capitalised(voice(InterfaceWord.hint))): "
      phrase += Phrase(Self.closed(voice(hint)))
    }
    return phrase
  }

  static func closed(_ sentence: String) -> String {
    guard let last = sentence.last, !".!?".contains(last) else { return sentence }
    return sentence + "."
  }
}
