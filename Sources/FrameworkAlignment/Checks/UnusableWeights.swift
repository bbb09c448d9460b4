public import FrameworkModel

/// Weights that nothing can be weighed by: negative, all 0, or too fine to be exact.
public struct UnusableWeights: Check {
  public static let manual = """
    weights that nothing can be weighed by

    A schema may weigh its dimensions, and a dimension its concepts. A weight that isn't given is 1;
    0 leaves the dimension or concept out. A negative weight means nothing, and where all weights
    are 0 there is nothing to divide by. Weights are computed exactly, so they may not be so fine
    that the concepts' common denominator has more than fifteen digits.

    Example: <dimension id="culture" weight="-1">

    What to do: give weights of 0 or more, at least one of them above 0, with few decimals. Until
    then every dimension weighs the same.
    """

  /// What the total of all weights, in whole numbers, may be at most.
  private static let limit: Int128 = 1_000_000_000_000_000

  public init() {}

  public func findings(in schema: Schema) -> [Finding] {
    let outer = schema.dimensions.map { $0.weight ?? .one }
    var findings = schema.dimensions.filter { ($0.weight ?? .one) < .zero }.map {
      Self.negative($0.id.rawValue, $0.weight, at: $0.location, in: schema)
    }
    if !outer.contains(where: { $0 != .zero }) {
      findings.append(Self.allZero(schema.reference.description, at: schema.location, in: schema))
    }
    for dimension in schema.dimensions where dimension.weight != .zero {
      findings += Self.findings(within: dimension, of: schema)
    }
    if findings.isEmpty, Self.total(of: schema) == nil {
      findings.append(Self.tooFine(schema))
    }
    return findings
  }

  private static func findings(
    within dimension: Schema.Dimension, of schema: Schema
  ) -> [Finding] {
    var findings = dimension.concepts.filter { ($0.weight ?? .one) < .zero }.map {
      negative($0.id.rawValue, $0.weight, at: $0.location, in: schema)
    }
    if !dimension.concepts.contains(where: { $0.weight != .zero }) {
      findings.append(allZero(dimension.id.rawValue, at: dimension.location, in: schema))
    }
    return findings
  }

  /// The weights as whole numbers in the same proportions.
  public static func integers(_ weights: [ExactDecimal]) -> [Int128] {
    let scale = weights.map(\.scale).max() ?? 0
    return weights.map { weight in
      var value = Int128(weight.significand)
      for _ in weight.scale..<scale { value *= 10 }
      return value
    }
  }

  /// What the whole numbers of all concepts add up to; nil where that is above the limit.
  private static func total(of schema: Schema) -> Int128? {
    let outer = integers(schema.dimensions.map { $0.weight ?? .one })
    var common: Int128 = 1
    for (dimension, weight) in zip(schema.dimensions, outer) where weight > 0 {
      let sum = integers(dimension.concepts.map { $0.weight ?? .one }).reduce(0, +)
      guard sum <= limit else { return nil }
      common = common / greatestCommonDivisor(common, sum) * sum
      guard common <= limit else { return nil }
    }
    let sum = outer.reduce(0, +)
    return sum <= limit && common * sum <= limit ? common * sum : nil
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension UnusableWeights {
  private static func negative(
    _ id: String, _ weight: ExactDecimal?, at location: SourceLocation, in schema: Schema
  ) -> Finding {
    let weight = weight?.description ?? ""
    return Finding(
      .error, name,
      Sentence(
        nb: "vekten \(weight) for \(id) er negativ", da: "vægten \(weight) for \(id) er negativ",
        en: "the weight \(weight) of \(id) is negative"),
      at: location, about: schema.reference.description, hint: .zeroOrMore)
  }

  private static func allZero(
    _ id: String, at location: SourceLocation, in schema: Schema
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "alle vektene i \(id) er 0", da: "alle vægtene i \(id) er 0",
        en: "all weights of \(id) are 0"),
      at: location, about: schema.reference.description, hint: .zeroOrMore)
  }

  private static func tooFine(_ schema: Schema) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "vektene i \(schema.reference) er for fint delt til å regnes eksakt",
        da: "vægtene i \(schema.reference) er for fint delt til at regnes eksakt",
        en: "the weights of \(schema.reference) are too fine to be exact"),
      at: schema.location, about: schema.reference.description,
      hint: Sentence(
        nb: "skriv vektene med færre desimaler", da: "skriv vægtene med færre decimaler",
        en: "write the weights with fewer decimals"))
  }
}

extension Sentence {
  fileprivate static let zeroOrMore = Sentence(
    nb: "skriv vekter fra 0 og oppover, minst én over 0",
    da: "skriv vægte fra 0 og opefter, mindst én over 0",
    en: "write weights of 0 or more, at least one above 0")
}
