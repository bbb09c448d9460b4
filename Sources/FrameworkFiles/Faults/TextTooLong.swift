import FrameworkModel

/// A text beyond the limit.
enum TextTooLong: ReadingFault {
  static let manual = """
    A text is too long.

    Up to 1 MB between two tags, or in one comment, is accepted.
    """

  static func finding(limit: Int, at place: SourceLocation) -> Finding {
    error(
      Sentence(
        nb: "teksten er lengre enn \(limit) byte",
        da: "teksten er længere end \(limit) byte",
        en: "the text is longer than \(limit) bytes"),
      at: place,
      hint: Sentence(
        nb: "kort ned teksten, eller se etter om en tagg mangler",
        da: "forkort teksten, eller se efter, om et tag mangler",
        en: "shorten the text, or check whether a tag is missing"))
  }
}
