import FrameworkModel

extension Record {
  /// What `other` says differently of how a report was made; files are told apart from it.
  public func differences(from other: Record) -> [CopyDifference] {
    let voice = Voice(language)
    func draws(_ record: Record) -> String? {
      record.draws.map { "\($0.count.map(String.init) ?? ""), \($0.seed)" }
    }
    let facts: [(ReportText, String?, String?)] = [
      (RecordSentence.command, command, other.command),
      (RecordSentence.language, language.rawValue, other.language.rawValue),
      (RecordSentence.title, title, other.title), (RecordSentence.date, date, other.date),
      (RecordSentence.draws, draws(self), draws(other)),
    ]
    return facts.filter { $0.1 != $0.2 }.map { what, before, after in
      CopyDifference(
        .row(table: voice(RecordSentence.caption), row: voice(what)), in: RecordPart.tableID,
        before: before, after: after)
    }
  }
}
