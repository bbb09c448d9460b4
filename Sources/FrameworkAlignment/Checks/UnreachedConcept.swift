public import FrameworkModel

/// A concept that no indicator of any framework reaches.
public struct UnreachedConcept: Check {
  public static let manual = """
    a concept that no indicator of any framework reaches

    In the agreed coding no indicator of any framework in the catalogue covers this concept in any
    degree. That is no fault: the common schema holds what the literature has, also where nobody
    measures it. It tells where every framework here is blind.

    Example: value.unintended, the unintended effects of an innovation.

    What to do: nothing, unless an indicator that measures it was forgotten.
    """

  public init() {}

  public func findings(in catalogue: Catalogue) -> [Finding] {
    catalogue.newestSchemas.filter { $0.kind == .common }.flatMap { schema in
      var reached = Set<Int>()
      var isAnyExamined = false
      for framework in catalogue.frameworks {
        let alignment = Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
        isAnyExamined = isAnyExamined || alignment.examinedCount > 0
        for row in alignment.rows {
          for cell in row.cells where cell.degree > .zero { reached.insert(cell.concept) }
        }
      }
      // Where nobody has examined anything, nothing is known to be out of reach.
      guard isAnyExamined else { return [Finding]() }
      return schema.concepts.enumerated().filter { !reached.contains($0.offset) }
        .map { Self.finding($0.element, of: schema) }
    }
  }

  private static func finding(_ concept: Schema.Concept, of schema: Schema) -> Finding {
    Finding(
      .note, name,
      Sentence(
        nb: "ingen indikator i noe rammeverk dekker \(concept.id)",
        da: "ingen indikator i noget rammeværk dækker \(concept.id)",
        en: "no indicator of any framework reaches \(concept.id)"),
      at: concept.location, about: ConceptReference(schema.reference, concept.id).description)
  }
}
