public import FrameworkModel

/// Every dimension of a schema, or every concept of a dimension, weighs 0.
public struct AllWeightsZero: Check {
  public static let manual = """
    Every dimension of a schema, or every concept of a dimension, weighs 0.

    A coverage would be 0 of 0, so the schema isn't used. To take a dimension out, give the
    dimension itself the weight 0.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    var findings: [Finding] = []
    if schema.dimensions.allSatisfy({ $0.weight == .zero }) {
      findings.append(
        Finding(
          .error, Self.name, .allDimensionsZero, at: schema.location,
          about: schema.reference.description, hint: .giveAWeight))
    }
    for dimension in schema.dimensions where dimension.concepts.allSatisfy({ $0.weight == .zero }) {
      findings.append(
        Finding(
          .error, Self.name, .allConceptsZero(in: dimension), at: dimension.location,
          about: "\(schema.reference)/\(dimension.id)", hint: .giveAWeight))
    }
    return findings
  }
}

extension Sentence {
  fileprivate static let allDimensionsZero = Sentence(
    nb: "alle dimensjonene har vekten 0", da: "alle dimensioner har vægten 0",
    en: "every dimension has the weight 0")

  fileprivate static func allConceptsZero(in dimension: Schema.Dimension) -> Sentence {
    Sentence(
      nb: "alle begrepene i \(dimension.id) har vekten 0",
      da: "alle begreber i \(dimension.id) har vægten 0",
      en: "every concept of \(dimension.id) has the weight 0")
  }

  fileprivate static let giveAWeight = Sentence(
    nb: "gi minst én av dem en vekt over 0", da: "giv mindst én af dem en vægt over 0",
    en: "give at least one of them a weight above 0")
}
