import FrameworkModel

/// A document with a DOCTYPE.
enum DocumentType: ReadingFault {
  static let manual = """
    A file has a DOCTYPE.

    A document type can pull in other files and grow without end, so it is refused unread. No format of
    Bredde needs one: remove the line that begins with `<!DOCTYPE`.
    """

  static func finding(at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen har en DOCTYPE, og det er ikke tillatt",
        da: "filen har en DOCTYPE, og det er ikke tilladt",
        en: "the file has a DOCTYPE, which is not accepted"),
      at: place,
      hint: Sentence(
        nb: "fjern linjen som begynner med <!DOCTYPE",
        da: "fjern linjen, der begynder med <!DOCTYPE",
        en: "remove the line that begins with <!DOCTYPE"))
  }
}
