import FrameworkModel
import XMLStream

/// A range of a band that holds no number, or that says two things.
enum ContradictoryRange: ReadingFault {
  static let manual = """
    A range of a band holds no number, or says two things at once.

    A `range` has at most one lower end (`from` includes it, `above` leaves it out) and at most one upper
    end (`to`, `below`), or `exactly` alone. The XSD can't say so. Such a range is left out.
    """
}

extension Finding {
  static func contradictoryRange(
    _ attributes: XMLAttributes, in indicator: Indicator.ID, at place: SourceLocation
  ) -> Finding {
    let words = attributes.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: " ")
    let range = words.isEmpty ? "<range/>" : words
    return Finding(
      .error, ContradictoryRange.name,
      Sentence(
        nb: "\(range) i terskelverdiene for \(indicator) er ikke ett intervall med tall",
        da: "\(range) i tærskelværdierne for \(indicator) er ikke ét interval med tal",
        en: "\(range) in the bands of \(indicator) is not one stretch of numbers"),
      at: place, about: indicator.rawValue,
      hint: Sentence(
        nb:
          "skriv én nedre ende (from eller above) og én øvre (to eller below), eller bare exactly",
        da: "skriv én nedre ende (from eller above) og én øvre (to eller below) eller kun exactly",
        en: "write one lower end (from or above) and one upper end (to or below), or exactly alone")
    )
  }
}
