import FrameworkModel

/// What the remarks of a SKOS file say; the names of properties are those of SKOS-AP-NO-Begrep.
enum SKOSSentence {
  static let what = ReportText("sKOS.what")
  static let words = ReportText("sKOS.words")
  static let denials = ReportText("sKOS.denials")
  static let lacks = ReportText("sKOS.lacks")
  static let noContact = ReportText("sKOS.noContact")
  static let noNumber = ReportText("sKOS.noNumber")
  static let noRelationToSource = ReportText("sKOS.noRelationToSource")
  static let noDates = ReportText("sKOS.noDates")
  static let noNynorsk = ReportText("sKOS.noNynorsk")
  static let noDefinition = ReportText("sKOS.noDefinition")

  static let preferredTerm = ReportText("sKOS.preferredTerm")
  static let admittedTerm = ReportText("sKOS.admittedTerm")
  static let definition = ReportText("sKOS.definition")
  static let note = ReportText("sKOS.note")
  static let identifier = ReportText("sKOS.identifier")
  static let publisher = ReportText("sKOS.publisher")
  static let source = ReportText("sKOS.source")
  static let replaces = ReportText("sKOS.replaces")
  static let seeAlso = ReportText("sKOS.seeAlso")
  static let member = ReportText("sKOS.member")
  static let version = ReportText("sKOS.version")
}
