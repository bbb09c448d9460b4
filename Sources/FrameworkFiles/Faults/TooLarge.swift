import FrameworkModel

/// A document beyond the limit of bytes.
enum TooLarge: ReadingFault {
  static let manual = """
    A file is larger than 256 MB.

    No definition is that large. It may be a file of another kind, or one that was put together wrongly.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen er større enn \(limit) byte",
        da: "filen er større end \(limit) byte",
        en: "the file is larger than \(limit) bytes"),
      at: place,
      hint: Sentence(
        nb: "del filen, eller se etter om det er riktig fil",
        da: "del filen, eller se efter, om det er den rigtige fil",
        en: "split the file, or check that it is the right one"))
  }
}
