import FrameworkModel

/// Bytes that aren't UTF-8.
enum InvalidUTF8: ReadingFault {
  static let manual = """
    A file holds bytes that are not UTF-8.

    It was probably saved in another encoding, in which æ, ø and å are other bytes. Nothing of it is used.
    """

  static func finding(at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "her står byte som ikke er UTF-8",
        da: "her står bytes, der ikke er UTF-8",
        en: "these bytes are not UTF-8"),
      at: place,
      hint: Sentence(
        nb: "lagre filen som UTF-8",
        da: "gem filen som UTF-8",
        en: "save the file as UTF-8"))
  }
}
