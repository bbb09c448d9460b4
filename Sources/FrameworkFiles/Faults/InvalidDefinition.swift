import FrameworkModel
import XMLStream

/// A definition that doesn't follow its format.
enum InvalidDefinition: ReadingFault {
  static let manual = """
    A definition doesn't follow its format.

    An element or attribute is unknown, missing or in the wrong place, or a value isn't one of those
    allowed. The format is the XSD beside the files (`Frameworks/framework-1.xsd`, `schema-1.xsd`,
    `Scenarios/scenario-1.xsd`), which most editors use while you type. All faults of a file are told at once, and the file isn't used
    before they are mended. The words of the note are those of libxml2, which speaks English.
    """

  /// One finding for each complaint; an echo of the one before it is left out.
  static func findings(_ complaints: [Complaint], in file: String) -> [Finding] {
    var findings: [Finding] = []
    var last: SchemaComplaint?
    for complaint in complaints where complaint.kind == .schema && !complaint.isWarning {
      let parsed = SchemaComplaint(complaint)
      defer { last = parsed }
      if let last, parsed.echoes(last) { continue }
      let place = SourceLocation(
        file: file, line: complaint.position.line, column: complaint.position.column)
      findings.append(
        error(
          parsed.sentence, at: place,
          notes: [Finding.Note(Sentence { _ in "libxml2: \(complaint.message)" })]))
    }
    return findings
  }
}
