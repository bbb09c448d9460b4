public import FrameworkModel

/// A mapping set that says next to nothing: overlaps everywhere, no strengths, no rationales.
public struct HollowMappingSet: Check {
  public static let manual = """
    a mapping set that says next to nothing

    "Overlaps" without strength and rationale can be written about almost anything. Where at least
    nine of ten rows are such, and no row has a strength or a rationale, the set holds no judgement
    that another person could test. Sets of fewer than five rows are left alone.

    Example: 40 rows, all skos:relatedMatch, the strength and rationale columns empty.

    What to do: say for each row which is the broader one, how much of the concept is met, and why.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    let claims = coded.set.mappings.filter { $0.isPositive && $0.kind == .reviewed }
    let overlaps = claims.count { $0.relation == .overlaps }
    let isHollow =
      claims.count >= 5 && overlaps * 10 >= claims.count * 9
      && claims.allSatisfy { $0.strength == nil && $0.rationale.isEmpty }
    guard isHollow else { return [] }
    let count = claims.count
    return [
      Finding(
        .warning, Self.name,
        Sentence(
          nb: "\(overlaps) av \(count) koblinger er overlapp uten styrke og begrunnelse",
          da: "\(overlaps) af \(count) koblinger er overlap uden styrke og begrundelse",
          en: "\(overlaps) of \(count) mappings are overlaps without strength or rationale"),
        at: coded.set.location, about: coded.set.subject.description,
        hint: Sentence(
          nb: "skriv hvor mye av begrepet som er dekket, og hvorfor",
          da: "skriv, hvor meget af begrebet der er dækket, og hvorfor",
          en: "write how much of the concept is met, and why"))
    ]
  }
}
