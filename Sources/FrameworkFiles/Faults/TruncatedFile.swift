import FrameworkModel

/// A document whose end is missing.
enum TruncatedFile: ReadingFault {
  static let manual = """
    A file ends before its document does.

    The end is missing: a copy or a download broke off. Nothing of it is used, since what is missing can't
    be known.
    """

  static func finding(at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen slutter før dokumentet er slutt",
        da: "filen slutter, før dokumentet er slut",
        en: "the file ends before its document does"),
      at: place,
      hint: Sentence(
        nb: "skaff en hel kopi av filen",
        da: "skaf en hel kopi af filen",
        en: "get a complete copy of the file"))
  }
}
