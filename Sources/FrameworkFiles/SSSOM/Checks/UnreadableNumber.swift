import FrameworkModel

/// A strength or confidence that isn't a number, or a confidence outside 0 to 1.
enum UnreadableNumber: MappingFileFault {
  static let manual = """
    A strength or a confidence in a mapping file can't be used as a number.
    Both are decimal numbers with a point, such as 0.85, whatever language the file is in.
    Confidence lies between 0 and 1. The row is left out of every analysis.
    """

  static func notANumber(
    _ text: String, column: String, at place: SourceLocation, about subject: String
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "«\(text)» i kolonnen «\(column)» er ikke et tall",
        da: "»\(text)« i kolonnen »\(column)« er ikke et tal",
        en: "‘\(text)’ in the column ‘\(column)’ is not a number"),
      at: place, about: subject,
      hint: Sentence(
        nb: "skriv tallet med desimalpunktum, for eksempel 0.85",
        da: "skriv tallet med decimalpunktum, for eksempel 0.85",
        en: "write the number with a decimal point, such as 0.85"))
  }

  static func outside(_ text: String, at place: SourceLocation, about subject: String) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "sikkerheten i vurderingen er \(text), men skal ligge mellom 0 og 1",
        da: "sikkerheden i vurderingen er \(text), men skal ligge mellem 0 og 1",
        en: "the confidence is \(text), but it must lie between 0 and 1"),
      at: place, about: subject,
      hint: Sentence(
        nb: "skriv 0.85 for 85 prosent", da: "skriv 0.85 for 85 procent",
        en: "write 0.85 for 85 percent"))
  }
}
