public import FrameworkModel

/// A strength that isn't strictly between 0 and 1, or finer than six decimals.
public struct StrengthOutOfRange: Check {
  public static let manual = """
    a strength that isn't between 0 and 1

    Strength says how much of a concept is met where the indicator is narrower or overlaps: more than
    0 and less than 1, with at most six decimals. 0 would be no relation, 1 would be equal. A strength
    outside is ignored, and the row counts as a half.

    Example: narrower with strength 1.5.

    What to do: give 0.25 for one part among several, 0.50 for about half, 0.75 for nearly all.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    coded.set.mappings.compactMap { mapping in
      guard mapping.statement.isPartial, let strength = mapping.strength,
        !mapping.hasUsableStrength
      else { return nil }
      return Finding(
        .warning, Self.name,
        Sentence(
          nb: "styrken \(strength) kan ikke brukes",
          da: "styrken \(strength) kan ikke bruges",
          en: "the strength \(strength) can't be used"),
        at: mapping.location, about: coded.reference(to: mapping),
        hint: Sentence(
          nb: "skriv et tall mellom 0 og 1 med høyst seks desimaler; raden teller som en halv",
          da: "skriv et tal mellem 0 og 1 med højst seks decimaler; rækken tæller som en halv",
          en: "write a number between 0 and 1 with at most six decimals; the row counts as a half"))
    }
  }
}

extension Mapping.Statement {
  /// Narrower or overlaps: the relations that have a strength.
  var isPartial: Bool { self == .holds(.narrower) || self == .holds(.overlaps) }
}
