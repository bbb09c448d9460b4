public import FrameworkModel

/// A dimension or concept has a weight below 0.
public struct NegativeWeight: Check {
  public static let manual = """
    A dimension or concept has a weight below 0.

    A coverage would fall as more is covered, so the schema isn't used. A weight of 0 takes a
    dimension out; one that is left out is 1.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    schema.dimensions.flatMap { dimension -> [Finding] in
      let weights =
        [(dimension.id.rawValue, dimension.weight, dimension.location)]
        + dimension.concepts.map { ($0.id.rawValue, $0.weight, $0.location) }
      return weights.compactMap { id, weight, location in
        guard let weight, weight < .zero else { return nil }
        return Finding(
          .error, Self.name, .negativeWeight(weight, of: id), at: location,
          about: "\(schema.reference)/\(id)", hint: .weightFromZero)
      }
    }
  }
}

extension Sentence {
  fileprivate static func negativeWeight(_ weight: ExactDecimal, of id: String) -> Sentence {
    Sentence { language in
      let weight = weight.written(in: language)
      return switch language {
      case .bokmål: "vekten av \(id) er \(weight), men kan ikke være under 0"
      case .danish: "vægten af \(id) er \(weight), men kan ikke være under 0"
      default: "the weight of \(id) is \(weight), but can't be below 0"
      }
    }
  }

  fileprivate static let weightFromZero = Sentence(
    nb: "skriv 0 eller mer; uten weight er vekten 1",
    da: "skriv 0 eller mere; uden weight er vægten 1",
    en: "write 0 or more; without weight it is 1")
}
