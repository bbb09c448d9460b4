extension Report {
  /// The same report with its record, told in words among its files.
  ///
  /// - Parameters:
  ///   - record: What it was made from.
  ///   - isAdding: Whether a report without a section for its files gets one at its end.
  /// - Returns: The report with the record as a value and, where there is room for it, as a table.
  public func recorded(_ record: Record, addingSection isAdding: Bool) -> Report {
    var report = self
    report.record = record
    let voice = Voice(language)
    let table = Block.table(RecordPart(record: record, voice: voice).table)
    var hasFound = false
    report.blocks = blocks.map { $0.putting(table, hasFound: &hasFound) }
    guard !hasFound, isAdding else { return report }
    let files = RecordPart.filesTable(record.files, voice).map { Block.table($0) }
    report.blocks.append(
      .section(
        Section(
          id: RecordPart.sectionID, Phrase(voice(ReportSentence.filesHeading)),
          [table] + [files].compactMap(\.self))))
    return report
  }
}

extension Block {
  /// The block with `table` first in the section of the files, wherever that stands.
  fileprivate func putting(_ table: Block, hasFound: inout Bool) -> Block {
    guard case .section(var section) = self else { return self }
    if section.id == RecordPart.sectionID {
      section.blocks.insert(table, at: 0)
      hasFound = true
    } else {
      section.blocks = section.blocks.map { $0.putting(table, hasFound: &hasFound) }
    }
    return .section(section)
  }
}

extension ReportFormat {
  /// Whether a report tells its record in words even where it has no section for it.
  ///
  /// JSON has a member for it; a terminal's answer stays short, and tables for other programs stay tables.
  public var tellsRecord: Bool {
    switch self {
    case .terminal, .csv, .json: false
    case .html, .markdown, .xlsx, .docx, .pdf: true
    }
  }
}
