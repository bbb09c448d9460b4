public import FrameworkModel

/// A strength on a row whose relation covers the whole concept.
public struct StrengthOnEqual: Check {
  public static let manual = """
    a strength on a relation that covers the whole concept

    Equal and broader cover the concept wholly: their degree is 1. A strength on such a row says
    something else than its relation does, and is ignored.

    Example: L.1.1 equal to culture.sharing with strength 0.75.

    What to do: remove the strength, or change the relation to narrower or overlaps.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    coded.set.mappings.compactMap { mapping in
      guard mapping.statement == .holds(.equal) || mapping.statement == .holds(.broader),
        let strength = mapping.strength
      else { return nil }
      return Finding(
        .warning, Self.name,
        Sentence(
          nb: "\(mapping.subject) dekker hele \(mapping.object), men har styrken \(strength)",
          da: "\(mapping.subject) dækker hele \(mapping.object), men har styrken \(strength)",
          en: "\(mapping.subject) covers all of \(mapping.object), but has the strength \(strength)"
        ),
        at: mapping.location, about: coded.reference(to: mapping),
        hint: Sentence(
          nb: "ta bort styrken, eller endre relasjonen; styrken teller ikke",
          da: "fjern styrken, eller ret relationen; styrken tæller ikke",
          en: "remove the strength or change the relation; the strength counts nowhere"))
    }
  }
}
