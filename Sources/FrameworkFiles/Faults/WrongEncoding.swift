import FrameworkModel

/// A document that isn't in UTF-8 by its own word.
enum WrongEncoding: ReadingFault {
  static let manual = """
    A file is in another encoding than UTF-8.

    Bredde reads UTF-8 only, so that æ, ø and å are the same bytes everywhere. Save the file as UTF-8, and
    let the first line say so or say nothing.
    """

  static func finding(encoding: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen er i \(encoding), men bare UTF-8 leses",
        da: "filen er i \(encoding), men kun UTF-8 læses",
        en: "the file is in \(encoding), but only UTF-8 is read"),
      at: place,
      hint: Sentence(
        nb: "lagre filen som UTF-8",
        da: "gem filen som UTF-8",
        en: "save the file as UTF-8"))
  }
}
