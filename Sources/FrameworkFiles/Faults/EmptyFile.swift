import FrameworkModel

/// A document without content.
enum EmptyFile: ReadingFault {
  static let manual = """
    A file is empty.

    It holds nothing, or nothing but white space. Remove it, or write a definition into it.
    """

  static func finding(at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen er tom",
        da: "filen er tom",
        en: "the file is empty"),
      at: place,
      hint: Sentence(
        nb: "fjern filen, eller skriv en definisjon i den",
        da: "fjern filen, eller skriv en definition i den",
        en: "remove the file, or write a definition into it"))
  }
}
