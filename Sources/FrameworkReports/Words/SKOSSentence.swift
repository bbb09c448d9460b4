import FrameworkModel

/// What the remarks of a SKOS file say; the names of properties are those of SKOS-AP-NO-Begrep.
enum SKOSSentence {
  static let what = ReportText("skos.what")
  static let words = ReportText("skos.words")
  static let denials = ReportText("skos.denials")
  static let lacks = ReportText("skos.lacks")
  static let noContact = ReportText("skos.noContact")
  static let noNumber = ReportText("skos.noNumber")
  static let noRelationToSource = ReportText("skos.noRelationToSource")
  static let noDates = ReportText("skos.noDates")
  static let noNynorsk = ReportText("skos.noNynorsk")
  static let noDefinition = ReportText("skos.noDefinition")

  static let preferredTerm = ReportText("skos.preferredTerm")
  static let admittedTerm = ReportText("skos.admittedTerm")
  static let definition = ReportText("skos.definition")
  static let note = ReportText("skos.note")
  static let identifier = ReportText("skos.identifier")
  static let publisher = ReportText("skos.publisher")
  static let source = ReportText("skos.source")
  static let replaces = ReportText("skos.replaces")
  static let seeAlso = ReportText("skos.seeAlso")
  static let member = ReportText("skos.member")
  static let version = ReportText("skos.version")
}
