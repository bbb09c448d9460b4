import FrameworkModel

/// Where in a row each cell that Bredde reads stands.
struct MappingColumns {
  var count: Int
  var subject: Int
  var predicate: Int
  var modifier: Int?
  var object: Int
  var justification: Int
  /// The label, or the id where there is no label.
  var authors: Int?
  var reviewers: Int?
  var date: Int?
  var confidence: Int?
  var strength: Int?
  var rationales: [(language: Language, column: Int)]

  /// Finds the columns in the head row; nil where a needed one is missing.
  init?(
    _ head: TabSeparatedText.Row, in text: TabSeparatedText, file: String,
    extensions: Set<String>, findings: inout [Finding]
  ) {
    let places = Self.places(
      head, in: text, file: file, extensions: extensions, findings: &findings)
    guard let subject = places["subject_id"], let predicate = places["predicate_id"],
      let object = places["object_id"], let justification = places["mapping_justification"]
    else { return nil }
    count = head.cells.count
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.justification = justification
    modifier = places["predicate_modifier"]
    authors = places["author_label"] ?? places["author_id"]
    reviewers = places["reviewer_label"] ?? places["reviewer_id"]
    date = places["mapping_date"]
    confidence = places["confidence"]
    strength = places[SSSOMVocabulary.strengthColumn]
    rationales =
      places.compactMap { name, column in
        Self.language(ofRationale: name).map { ($0, column) }
      }
      .sorted { $0.column < $1.column }
  }

  private static func language(ofRationale column: String) -> Language? {
    guard column.hasPrefix(SSSOMVocabulary.rationalePrefix) else { return nil }
    let code = column.dropFirst(SSSOMVocabulary.rationalePrefix.count)
    return code.isEmpty ? nil : Language(rawValue: String(code))
  }

  private static func places(
    _ head: TabSeparatedText.Row, in text: TabSeparatedText, file: String,
    extensions: Set<String>, findings: inout [Finding]
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, cell) in head.cells.enumerated() {
      let name = text.text(of: cell)
      let place = text.location(of: cell.start, in: head, file: file)
      if places.updateValue(index, forKey: name) != nil {
        findings.append(MalformedRow.repeated(name, at: place))
      }
      if !SSSOMVocabulary.standardColumns.contains(name), !extensions.contains(name) {
        let isRead = name == SSSOMVocabulary.strengthColumn || language(ofRationale: name) != nil
        findings.append(UndeclaredExtension.finding(name, isRead: isRead, at: place))
      }
    }
    let place = SourceLocation(file: file, line: head.line, column: 1)
    for column in SSSOMVocabulary.requiredColumns where places[column] == nil {
      findings.append(MissingColumn.finding(column, at: place))
    }
    return places
  }
}
