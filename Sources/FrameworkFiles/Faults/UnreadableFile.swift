import FrameworkModel

/// A file that can't be read.
enum UnreadableFile: ReadingFault {
  static let manual = """
    A file can't be read.

    It may be missing behind a link, not be a file, or not be open to you. The reason is the system's.
    """

  static func finding(reason: String, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen kan ikke leses (\(reason))",
        da: "filen kan ikke læses (\(reason))",
        en: "the file can't be read (\(reason))"),
      at: place,
      hint: Sentence(
        nb: "se etter at filen finnes, og at du har lov til å lese den",
        da: "se efter, at filen findes, og at du må læse den",
        en: "check that the file exists and that you may read it"))
  }
}
