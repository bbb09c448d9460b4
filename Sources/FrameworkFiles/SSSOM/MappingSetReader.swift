public import FrameworkModel

/// Reads a mapping file in SSSOM/TSV 1.1: bytes in, a mapping set and findings out.
///
/// All faults of a file come in one run. A row with an error doesn't enter the set, all others do;
/// a file whose metadata or head row have an error gives no set. UTF-8 only; a byte-order mark and
/// line ends of Windows, which spreadsheets add, are passed over.
public struct MappingSetReader: MappingReader {
  /// Findings of rows beyond this number are counted, not listed: a hostile file must not fill memory.
  static let findingLimit = 1000

  public init() {}

  public func recognises(_ beginning: [UInt8]) -> Bool { Self.recognises(beginning) }

  public func read(
    _ bytes: [UInt8], named file: String, coding: MappingSet.Coding
  ) -> (mappingSet: MappingSet?, findings: [Finding]) {
    let (set, findings) = Self.read(bytes, file: file, coding: coding)
    return (set, findings)
  }

  /// Whether bytes look like a mapping file, judged by the metadata or by the head row.
  public static func recognises(_ bytes: some Collection<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
    for line in head.split(whereSeparator: \.isNewline) {
      let line = line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
      guard line.hasPrefix("#") else {
        return line.contains("subject_id") || line.contains("predicate_id")
      }
      let text = line.dropFirst().drop { $0 == " " }
      let keys = ["curie_map:", "mapping_set_id:", "sssom_version:", "subject_source:"]
      if keys.contains(where: text.hasPrefix) { return true }
    }
    return false
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - file: How places name it.
  ///   - coding: Whose coding it is; nil where the folder in `file` or else the file itself tells.
  /// - Returns: The set, nil where the file can't be used, and what is wrong, sorted by place.
  public static func read(
    _ bytes: [UInt8], file: String, coding: MappingSet.Coding? = nil
  ) -> (set: MappingSet?, findings: [Finding]) {
    if let place = NotUTF8.place(in: bytes, file: file) {
      return (nil, [NotUTF8.finding(at: place)])
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let (lines, end) = MetadataBlock.lines(of: bytes, from: start)
    var head = MetadataReader(MetadataBlock(lines, file: file), file: file)
    let metadata = head.metadata(coding: coding)
    var findings = head.findings
    var text = TabSeparatedText(bytes, from: end, line: lines.count + 1)
    let mappings = mappings(
      in: &text, metadata: metadata, head: head, file: file, findings: &findings)
    findings.sort()
    guard let metadata, let mappings else { return (nil, findings) }
    return (set(metadata, mappings, file: file), findings)
  }

  private static func set(
    _ metadata: MappingSetMetadata, _ mappings: [Mapping], file: String
  ) -> MappingSet {
    MappingSet(
      subject: metadata.subject, object: metadata.object, coding: metadata.coding,
      id: metadata.id, summary: metadata.summary, licence: metadata.licence,
      subjectBase: metadata.subjectBase, objectBase: metadata.objectBase, mappings: mappings,
      location: SourceLocation(file: file, line: 1, column: 1))
  }

  /// The rows that can be used; nil where the head row can't.
  private static func mappings(
    in text: inout TabSeparatedText, metadata: MappingSetMetadata?, head: MetadataReader,
    file: String, findings: inout [Finding]
  ) -> [Mapping]? {
    var row = TabSeparatedText.Row()
    if !text.next(into: &row) { row.line = text.line }
    if let (fault, position) = row.fault {
      let place = text.location(of: position, in: row, file: file)
      findings.append(MalformedRow.finding(fault, at: place))
      return nil
    }
    let known = findings.count
    let columns = MappingColumns(
      row, in: text, file: file, extensions: head.extensions, findings: &findings)
    guard let columns else { return nil }
    let isUsable = !findings[known...].contains { $0.severity == .error }
    var reader = MappingRowReader(
      text: text, columns: columns, file: file, metadata: metadata,
      prefixes: SSSOMVocabulary.builtInPrefixes.union(head.prefixes.keys), date: head.date)
    let mappings = rows(of: &text, with: &reader, findings: &findings)
    return isUsable ? mappings : nil
  }

  private static func rows(
    of text: inout TabSeparatedText, with reader: inout MappingRowReader,
    findings: inout [Finding]
  ) -> [Mapping] {
    var mappings: [Mapping] = []
    mappings.reserveCapacity(text.remainingLines)
    var row = TabSeparatedText.Row()
    let limit = findings.count + findingLimit
    var unlisted = 0
    while text.next(into: &row) {
      if let mapping = reader.mapping(of: row, findings: &findings) { mappings.append(mapping) }
      if findings.count > limit {
        unlisted += findings.count - limit
        findings.removeLast(findings.count - limit)
      }
    }
    if unlisted > 0, let last = findings.indices.last {
      findings[last].notes.append(note(unlisted: unlisted))
    }
    return mappings
  }

  private static func note(unlisted count: Int) -> Finding.Note {
    Finding.Note(
      Sentence(
        nb: "\(count) funn til i denne filen er ikke vist",
        da: "yderligere \(count) fund i denne fil vises ikke",
        en: "\(count) more findings in this file are not listed"))
  }
}

extension MappingSetReader {
  /// The manual entries of every fault that reading a mapping file can meet.
  public static let manual: [ManualEntry] = [
    ContradictoryMetadata.manualEntry, MalformedMetadata.manualEntry, MalformedRow.manualEntry,
    MissingColumn.manualEntry, MissingMetadata.manualEntry, MisspelledModifier.manualEntry,
    NotUTF8.manualEntry, UndeclaredExtension.manualEntry, UnknownPredicate.manualEntry,
    UnknownPrefix.manualEntry, UnknownSSSOMVersion.manualEntry, UnreadableDate.manualEntry,
    UnreadableNumber.manualEntry,
  ]
}
