import FrameworkModel

/// A file whose content no reader knows.
enum UnknownContent: ReadingFault {
  static let manual = """
    Nobody can tell what a file is.

    Formats are told apart by content, not by name. In Frameworks only XML definitions are read, in
    Mappings only SSSOM/TSV. Move the file out of the data folder, or save it in one of these formats.
    """

  static func finding(known: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "innholdet i filen er ukjent",
        da: "filens indhold er ukendt",
        en: "the content of the file is unknown"),
      at: place,
      hint: Sentence(
        nb: "her leses \(known); flytt filen, eller lagre den slik",
        da: "her læses \(known); flyt filen, eller gem den sådan",
        en: "what is read here is \(known); move the file, or save it so"))
  }
}
