import FrameworkModel

/// Makes a mapping out of a row, or findings for every cell that is wrong.
struct MappingRowReader {
  typealias Row = TabSeparatedText.Row
  typealias Cell = TabSeparatedText.Cell

  let text: TabSeparatedText
  let columns: MappingColumns
  let file: String
  let date: String?
  /// What the findings put before a subject: `asker-bms@2017`.
  let about: String

  private let subjectIDs: IdentityReader
  private let objectIDs: IdentityReader
  private var subjects = RepeatedCells<IdentityReader.Identity>()
  private var objects = RepeatedCells<IdentityReader.Identity>()
  private var predicates = RepeatedCells<(text: String, relation: MappingRelation?)>()
  private var justifications = RepeatedCells<Mapping.Justification?>()
  private var numbers = RepeatedCells<ExactDecimal?>()
  private var people = RepeatedCells<[String]>()
  private var words = RepeatedCells<String>()
  private var days = RepeatedCells<String?>()

  init(
    text: TabSeparatedText, columns: MappingColumns, file: String, metadata: MappingSetMetadata?,
    prefixes: Set<String>, date: String?
  ) {
    self.text = text
    self.columns = columns
    self.file = file
    subjectIDs = IdentityReader(
      text: text, expected: metadata?.subjectPrefix, prefixes: prefixes, acceptsNothing: false)
    objectIDs = IdentityReader(
      text: text, expected: metadata?.objectPrefix, prefixes: prefixes, acceptsNothing: true)
    about = metadata.map { "\($0.subject)/" } ?? ""
    self.date = date
  }

  /// The mapping of a row; nil where `findings` tell why there is none.
  mutating func mapping(of row: Row, findings: inout [Finding]) -> Mapping? {
    if let (fault, position) = row.fault {
      let place = text.location(of: position, in: row, file: file)
      findings.append(MalformedRow.finding(fault, at: place))
      return nil
    }
    guard row.cells.count == columns.count else {
      let place = SourceLocation(file: file, line: row.line, column: 1)
      findings.append(
        MalformedRow.cells(row.cells.count, expected: columns.count, at: place))
      return nil
    }
    let known = findings.count
    var mapping = Mapping(
      subject: subject(row, &findings), statement: .nothingFound,
      location: SourceLocation(file: file, line: row.line, column: 1))
    let subject = about + mapping.subject
    readStatement(row, into: &mapping, subject, &findings)
    readNumbers(row, into: &mapping, subject, &findings)
    readOrigin(row, into: &mapping, subject, &findings)
    return findings[known...].contains { $0.severity == .error } ? nil : mapping
  }
}

extension MappingRowReader {
  private mutating func subject(_ row: Row, _ findings: inout [Finding]) -> String {
    let cell = row.cells[columns.subject]
    let identity = subjects.value(of: cell.content, in: text.bytes) {
      subjectIDs.identity(of: cell)
    }
    if case .id(let id) = identity { return id }
    note(identity, cell, "subject_id", subjectIDs.expected, row, "", &findings)
    return ""
  }

  private mutating func readStatement(
    _ row: Row, into mapping: inout Mapping, _ subject: String, _ findings: inout [Finding]
  ) {
    let isDenied = isDenied(row, subject, &findings)
    let cell = row.cells[columns.predicate]
    let predicate = predicates.value(of: cell.content, in: text.bytes) {
      let predicate = text.text(of: cell)
      return (predicate, MappingRelation(predicate: predicate))
    }
    mapping.predicate = predicate.text
    if let relation = predicate.relation {
      mapping.statement = Self.statement(relation, isDenied: isDenied)
    } else if cell.content.isEmpty {
      findings.append(MalformedRow.empty("predicate_id", at: place(of: cell, in: row)))
    } else {
      findings.append(
        UnknownPredicate.finding(predicate.text, at: place(of: cell, in: row), about: subject))
    }
    readObject(row, into: &mapping, isDenied: isDenied, subject, &findings)
  }

  private mutating func readObject(
    _ row: Row, into mapping: inout Mapping, isDenied: Bool, _ subject: String,
    _ findings: inout [Finding]
  ) {
    let cell = row.cells[columns.object]
    let identity = objects.value(of: cell.content, in: text.bytes) {
      objectIDs.identity(of: cell)
    }
    switch identity {
    case .id(let id): mapping.object = id
    case .noTermFound:
      mapping.statement = .nothingFound
      if isDenied { findings.append(MalformedRow.notNothing(at: place(of: cell, in: row))) }
    default: note(identity, cell, "object_id", objectIDs.expected, row, subject, &findings)
    }
  }

  private static func statement(
    _ relation: MappingRelation, isDenied: Bool
  ) -> Mapping.Statement {
    guard isDenied else { return .holds(relation) }
    return relation == .overlaps ? .noRelation : .ruledOut(relation)
  }

  private func isDenied(_ row: Row, _ subject: String, _ findings: inout [Finding]) -> Bool {
    guard let column = columns.modifier, !row.cells[column].content.isEmpty else { return false }
    let cell = row.cells[column]
    let modifier = text.text(of: cell)
    if modifier != SSSOMVocabulary.not {
      findings.append(
        MisspelledModifier.finding(modifier, at: place(of: cell, in: row), about: subject))
    }
    return true
  }

  private mutating func readNumbers(
    _ row: Row, into mapping: inout Mapping, _ subject: String, _ findings: inout [Finding]
  ) {
    if let column = columns.strength {
      mapping.strength = number(
        row.cells[column], SSSOMVocabulary.strengthColumn, row, subject, &findings)
    }
    guard let column = columns.confidence else { return }
    let cell = row.cells[column]
    mapping.confidence = number(cell, "confidence", row, subject, &findings)
    if let confidence = mapping.confidence, confidence < .zero || confidence > .one {
      findings.append(
        UnreadableNumber.outside(
          text.text(of: cell), at: place(of: cell, in: row), about: subject))
    }
  }

  private mutating func number(
    _ cell: Cell, _ column: String, _ row: Row, _ subject: String, _ findings: inout [Finding]
  ) -> ExactDecimal? {
    if cell.content.isEmpty { return nil }
    let number = numbers.value(of: cell.content, in: text.bytes) {
      ExactDecimal(text.text(of: cell))
    }
    if number == nil {
      findings.append(
        UnreadableNumber.notANumber(
          text.text(of: cell), column: column, at: place(of: cell, in: row), about: subject))
    }
    return number
  }
}

extension MappingRowReader {
  private mutating func readOrigin(
    _ row: Row, into mapping: inout Mapping, _ subject: String, _ findings: inout [Finding]
  ) {
    if let justification = justification(row, subject, &findings) {
      mapping.justification = justification
    }
    mapping.authors = list(columns.authors, row)
    mapping.reviewers = list(columns.reviewers, row)
    mapping.date = columns.date.flatMap { day(row.cells[$0], row, subject, &findings) } ?? date
    for (language, column) in columns.rationales {
      guard let text = word(row.cells[column]) else { continue }
      mapping.rationale.entries.append(Texts.Entry(language, text))
    }
  }

  /// A date; nil where the cell is empty or, which is a finding, holds none.
  private mutating func day(
    _ cell: Cell, _ row: Row, _ subject: String, _ findings: inout [Finding]
  ) -> String? {
    if cell.content.isEmpty { return nil }
    let day = days.value(of: cell.content, in: text.bytes) {
      let day = text.text(of: cell)
      return UnreadableDate.isDate(day) ? day : nil
    }
    if day == nil {
      findings.append(
        UnreadableDate.finding(text.text(of: cell), at: place(of: cell, in: row), about: subject))
    }
    return day
  }

  private mutating func justification(
    _ row: Row, _ subject: String, _ findings: inout [Finding]
  ) -> Mapping.Justification? {
    let cell = row.cells[columns.justification]
    let justification = justifications.value(of: cell.content, in: text.bytes) {
      let prefix = SSSOMVocabulary.justificationPrefix
      let text = text.text(of: cell)
      guard text.hasPrefix(prefix), text.count > prefix.count else { return nil }
      return .init(rawValue: String(text.dropFirst(prefix.count)))
    }
    if justification == nil {
      note(.foreign, cell, "mapping_justification", "semapv", row, subject, &findings)
    }
    return justification
  }

  private mutating func list(_ column: Int?, _ row: Row) -> [String] {
    guard let column, !row.cells[column].content.isEmpty else { return [] }
    return people.value(of: row.cells[column].content, in: text.bytes) {
      ListText.values(of: text.text(of: row.cells[column]))
    }
  }

  private mutating func word(_ cell: Cell) -> String? {
    if cell.content.isEmpty { return nil }
    return words.value(of: cell.content, in: text.bytes) { text.text(of: cell) }
  }

  private func place(of cell: Cell, in row: Row) -> SourceLocation {
    text.location(of: cell.start, in: row, file: file)
  }

  private func note(
    _ identity: IdentityReader.Identity, _ cell: Cell, _ column: String, _ expected: String?,
    _ row: Row,
    _ subject: String, _ findings: inout [Finding]
  ) {
    let place = place(of: cell, in: row)
    let id = text.text(of: cell)
    let word = expected ?? "asker_bms"
    let finding =
      switch identity {
      case _ where id.isEmpty: MalformedRow.empty(column, at: place)
      case .undeclared(let prefix): UnknownPrefix.undeclared(prefix, at: place, about: subject)
      case .noPrefix: UnknownPrefix.missing(in: id, expected: word, at: place, about: subject)
      case .foreign: UnknownPrefix.foreign(id, expected: word, at: place, about: subject)
      default: MalformedRow.unreadable(id, at: place)
      }
    findings.append(finding)
  }
}
