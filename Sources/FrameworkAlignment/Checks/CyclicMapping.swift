public import FrameworkModel

/// Mapping sets between schemas that lead back to where they began.
public struct CyclicMapping: Check {
  public static let manual = """
    mapping sets between schemas that lead back to where they began

    A lens is reached from the common schema by one mapping set. Where such sets form a ring, a
    concept would be mapped through others onto its own schema, and no path has an end.

    Example: public-innovation@1 to a lens, and that lens to public-innovation@1.

    What to do: keep the direction from the common schema to the lens, and remove the way back.
    """

  public init() {}

  public func findings(in catalogue: Catalogue) -> [Finding] {
    let steps = catalogue.mappingSets.compactMap(Step.init)
    var rings = Set<Set<SchemaReference>>()
    return steps.compactMap { step in
      guard let ring = Self.way(from: step, back: step.origin, over: steps),
        rings.insert(Set(ring.map(\.origin))).inserted
      else { return nil }
      return Self.finding(ring)
    }
  }

  private struct Step {
    let origin: SchemaReference
    let target: SchemaReference
    let set: MappingSet

    init?(_ set: MappingSet) {
      guard case .schema(let origin) = set.subject else { return nil }
      self.origin = origin
      self.target = set.object
      self.set = set
    }
  }

  /// The shortest chain that begins with `step` and ends at `goal`; nil where none does.
  private static func way(
    from step: Step, back goal: SchemaReference, over steps: [Step]
  ) -> [Step]? {
    var seen: Set<SchemaReference> = [step.target]
    var chains = [[step]]
    while !chains.isEmpty {
      var longer: [[Step]] = []
      for chain in chains {
        guard let end = chain.last?.target else { continue }
        if end == goal { return chain }
        for next in steps where next.origin == end {
          guard next.target == goal || seen.insert(next.target).inserted else { continue }
          longer.append(chain + [next])
        }
      }
      chains = longer
    }
    return nil
  }

  private static func finding(_ ring: [Step]) -> Finding {
    let names = (ring.map(\.origin) + ring.suffix(1).map(\.target)).map(\.description)
    let chain = names.joined(separator: " → ")
    return Finding(
      .error, name,
      Sentence(
        nb: "koblingssettene går i ring: \(chain)", da: "koblingssættene går i ring: \(chain)",
        en: "the mapping sets form a ring: \(chain)"),
      at: ring[0].set.location, about: names[0],
      notes: ring.dropFirst().map { step in
        let part = "\(step.origin) → \(step.target)"
        return Finding.Note(Sentence(nb: part, da: part, en: part), at: step.set.location)
      },
      hint: Sentence(
        nb: "ta bort veien tilbake til den felles begrepsrammen",
        da: "fjern vejen tilbage til den fælles begrebsramme",
        en: "remove the way back to the common schema"))
  }
}
