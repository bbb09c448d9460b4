import FrameworkModel

/// An attribute beyond the limit.
enum AttributeTooLong: ReadingFault {
  static let manual = """
    The value of an attribute is too long.

    Up to 1 MB is accepted. A missing quotation mark makes a value run on to the next one.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "verdien av attributtet er lengre enn \(limit) byte",
        da: "attributtets værdi er længere end \(limit) byte",
        en: "the value of the attribute is longer than \(limit) bytes"),
      at: place,
      hint: Sentence(
        nb: "se etter om et anførselstegn mangler",
        da: "se efter, om et anførselstegn mangler",
        en: "check whether a quotation mark is missing"))
  }
}
