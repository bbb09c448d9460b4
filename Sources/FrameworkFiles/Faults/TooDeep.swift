import FrameworkModel

/// Elements nested beyond the limit.
enum TooDeep: ReadingFault {
  static let manual = """
    Elements stand too deep inside each other.

    The formats need about ten levels, 64 are accepted. Such a file is nearly always made to exhaust its
    reader.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "elementene står mer enn \(limit) nivåer inne i hverandre",
        da: "elementerne står mere end \(limit) niveauer inde i hinanden",
        en: "elements stand more than \(limit) deep inside each other"),
      at: place,
      hint: Sentence(
        nb: "se etter om en slutt-tagg mangler",
        da: "se efter, om et slut-tag mangler",
        en: "check whether an end tag is missing"))
  }
}
