import FrameworkModel

/// A document that breaks the rules of XML.
enum NotWellFormed: ReadingFault {
  static let manual = """
    A file is not well-formed XML.

    A tag isn't closed, a quotation mark is missing, an `&` stands alone. Nothing of the file is used. The
    first complaint is the one to mend; those after it often follow from it. The words of the note are
    those of libxml2, which speaks English.
    """

  static func finding(complaint: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen er ikke velformet XML", da: "filen er ikke velformet XML",
        en: "the file is not well-formed XML"),
      at: place, notes: [Finding.Note(Sentence { _ in "libxml2: \(complaint)" })],
      hint: Sentence(
        nb: "rett feilen her: en tagg, et anførselstegn eller et & som mangler eller er til overs",
        da: "ret fejlen her: et tag, et anførselstegn eller et &, der mangler eller er til overs",
        en: "mend it here: a tag, a quotation mark or an & is missing or too many"))
  }
}
