public import FrameworkModel

/// A row on a dimension where a concept is asked for.
public struct MappingToDimension: Check {
  public static let manual = """
    a mapping points to a dimension instead of a concept

    Only concepts can be covered. A dimension is a heading; a row on it says nothing about which of
    its concepts are met, so it counts nowhere.

    Example: a row on collaboration, where collaboration.citizens and its seven neighbours are meant.

    What to do: name the concepts. An indicator on "any partner" overlaps with each of them, a little.
    """

  public init() {}

  public func findings(in coded: CodedSet) -> [Finding] {
    guard let schema = coded.schema else { return [] }
    // In a lens a dimension and its one concept bear the same id: then the concept is meant.
    let dimensions = Set(schema.dimensions.map(\.id.rawValue))
      .subtracting(schema.concepts.map(\.id.rawValue))
    return coded.set.mappings.filter { dimensions.contains($0.object) }.map { mapping in
      Finding(
        .error, Self.name,
        Sentence(
          nb: "\(mapping.subject) er koblet til dimensjonen \(mapping.object), ikke til et begrep",
          da: "\(mapping.subject) er koblet til dimensionen \(mapping.object), ikke til et begreb",
          en: "\(mapping.subject) is mapped to the dimension \(mapping.object), not to a concept"),
        at: mapping.location, about: coded.reference(to: mapping),
        hint: Sentence(
          nb: "koble til begrepene i dimensjonen; raden teller ikke",
          da: "kobl til begreberne i dimensionen; rækken tæller ikke",
          en: "map to the concepts of the dimension; the row counts nowhere"))
    }
  }
}
