import FrameworkModel

/// A file in a format version that no reader knows.
enum UnknownVersion: ReadingFault {
  static let manual = """
    A file is in a version of the format that this program doesn't know.

    The attribute `format` of the root states the version. A newer version needs a newer program: what it
    means can't be guessed.
    """

  static func finding(version: String, known: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "formatversjonen «\(version)» er ukjent",
        da: "formatversionen »\(version)« er ukendt",
        en: "the format version “\(version)” is unknown"),
      at: place,
      hint: Sentence(
        nb: "kjente versjoner: \(known)",
        da: "kendte versioner: \(known)",
        en: "known versions: \(known)"))
  }
}
