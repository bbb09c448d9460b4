import FrameworkModel

/// A character that XML doesn't allow.
enum ForbiddenCharacter: ReadingFault {
  static let manual = """
    A file holds a character that XML doesn't allow.

    Mostly an invisible control character that came along from another program. Remove it.
    """

  static func finding(codePoint: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "tegnet \(codePoint) er ikke tillatt i XML",
        da: "tegnet \(codePoint) er ikke tilladt i XML",
        en: "the character \(codePoint) is not allowed in XML"),
      at: place,
      hint: Sentence(
        nb: "fjern tegnet",
        da: "fjern tegnet",
        en: "remove the character"))
  }
}
