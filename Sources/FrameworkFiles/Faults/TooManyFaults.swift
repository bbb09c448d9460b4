import FrameworkModel

/// A document with more faults than are collected.
enum TooManyFaults: ReadingFault {
  static let manual = """
    A file has more faults than are collected.

    Reading stops there. It is probably a file of another kind than its root says.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "filen har mer enn \(limit) feil",
        da: "filen har mere end \(limit) fejl",
        en: "the file has more than \(limit) faults"),
      at: place,
      hint: Sentence(
        nb: "se etter om det er riktig fil",
        da: "se efter, om det er den rigtige fil",
        en: "check that it is the right file"))
  }
}
