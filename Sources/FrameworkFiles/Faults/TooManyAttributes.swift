import FrameworkModel

/// An element with too many attributes.
enum TooManyAttributes: ReadingFault {
  static let manual = """
    An element has too many attributes.

    The formats know about a dozen for one element, 64 are accepted.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "elementet har mer enn \(limit) attributter",
        da: "elementet har mere end \(limit) attributter",
        en: "the element has more than \(limit) attributes"),
      at: place,
      hint: Sentence(
        nb: "fjern dem som formatet ikke kjenner",
        da: "fjern dem, som formatet ikke kender",
        en: "remove those that the format doesn't know"))
  }
}
