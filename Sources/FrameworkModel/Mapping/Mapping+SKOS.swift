/// Relations in the words of SKOS, which speak of the object (method, section 2).
///
/// `broadMatch` says that the *concept* is the broader one, so that the indicator is narrower.
extension MappingRelation {
  /// The predicate that stands for the relation where a mapping brings none of its own.
  public var predicate: String {
    switch self {
    case .equal: "skos:exactMatch"
    case .broader: "skos:narrowMatch"
    case .narrower: "skos:broadMatch"
    case .overlaps, .none: "skos:relatedMatch"
    }
  }

  /// The relation that a predicate says; nil for a word that isn't a mapping relation of SKOS.
  public init?(predicate: String) {
    switch predicate {
    case "skos:exactMatch": self = .equal
    case "skos:narrowMatch": self = .broader
    case "skos:broadMatch": self = .narrower
    case "skos:closeMatch", "skos:relatedMatch": self = .overlaps
    default: return nil
    }
  }
}

extension Mapping {
  /// The predicate as the file has it, else the one that its statement needs.
  public var writtenPredicate: String {
    guard predicate.isEmpty else { return predicate }
    return switch statement {
    case .holds(let relation), .ruledOut(let relation): relation.predicate
    case .noRelation: MappingRelation.overlaps.predicate
    case .nothingFound: MappingRelation.equal.predicate
    }
  }

  /// Whether the row says that its predicate does *not* hold (`Not`).
  public var isDenied: Bool {
    switch statement {
    case .holds(.none), .noRelation, .ruledOut: true
    case .holds, .nothingFound: false
    }
  }
}

extension ExactDecimal {
  /// With two decimals at least, and all that the number has: `0.50`, `0.125`.
  public var withTwoDecimals: String {
    var number = self
    while number.scale < 2 {
      number = ExactDecimal(number.significand * 10, scale: number.scale + 1)
    }
    return number.description
  }
}
