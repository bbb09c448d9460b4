public import FrameworkModel

/// What two definitions are held together by, one at a time (method, section 7); level first.
///
/// What is measured is the mapping's matter: the relation through the schema says it.
public enum Facet: String, Sendable, Hashable, CaseIterable {
  /// Where a value exists.
  case level
  /// What one case is.
  case observation
  case type
  case unit
  case direction
  /// Numerator and denominator, or the formula.
  case formula
  /// Who the figure is of.
  case population
  case periodicity
  case source
  case answerScale

  public var label: Sentence {
    switch self {
    case .level: Sentence(nb: "nivå", da: "niveau", en: "level")
    case .observation:
      Sentence(nb: "observasjonsenhet", da: "observationsenhed", en: "unit of observation")
    case .type: Sentence(nb: "indikatortype", da: "indikatortype", en: "indicator type")
    case .unit: Sentence(nb: "måleenhet", da: "måleenhed", en: "unit")
    case .direction: Sentence(nb: "ønsket retning", da: "ønsket retning", en: "direction")
    case .formula: Sentence(nb: "utregning", da: "beregning", en: "formula")
    case .population: Sentence(nb: "populasjon", da: "population", en: "population")
    case .periodicity: Sentence(nb: "målehyppighet", da: "målehyppighed", en: "periodicity")
    case .source: Sentence(nb: "datakilde", da: "datakilde", en: "data source")
    case .answerScale: Sentence(nb: "svarskala", da: "svarskala", en: "answer scale")
    }
  }
}

/// One facet of an indicator held against the same of another.
public struct FacetComparison: Sendable, Hashable {
  public let facet: Facet
  public let likeness: Likeness
  /// The candidate that the comparison is with: of several members the worst.
  public let candidate: IndicatorReference
  /// The facet's words on the side of the indicator in use; empty where not known.
  public let before: [Sentence]
  public let after: [Sentence]
  /// How the one becomes the other; nil unless convertible.
  public let conversion: Sentence?
}
