import FrameworkModel

/// An XML file whose root no reader knows.
enum UnknownRoot: ReadingFault {
  static let manual = """
    An XML file is neither a framework, a schema nor a scenario.

    Its outermost element tells what it is: `framework`, `schema` or `scenario`, in the namespace
    https://w3id.org/bredde/format. Anything else is refused.
    """

  static func finding(root: String, known: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "rotelementet \(root) er ukjent",
        da: "rodelementet \(root) er ukendt",
        en: "the root element \(root) is unknown"),
      at: place,
      hint: Sentence(
        nb: "skriv \(known) i navnerommet https://w3id.org/bredde/format",
        da: "skriv \(known) i navnerummet https://w3id.org/bredde/format",
        en: "write \(known) in the namespace https://w3id.org/bredde/format"))
  }
}
