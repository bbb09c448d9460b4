import FrameworkAlignment
public import FrameworkModel

/// What each concept weighs: whole numbers over one total (method, section 3, Weights).
///
/// Every dimension weighs the same, and within it every concept, unless the schema says otherwise; a
/// weight that isn't given is 1 before scaling, and 0 takes out of numerator, denominator and count.
public struct Weights: Sendable, Hashable {
  /// For each concept in the schema's order; 0 where it is taken out.
  public let parts: [Int]
  /// What the parts add up to.
  public let total: Int
  /// Why the schema's own weights can't be used; equal dimensions stand in their place then.
  public let findings: [Finding]

  /// The schema's own weights.
  public init(of schema: Schema) {
    let findings = UnusableWeights().findings(in: schema)
    let dimensions = schema.dimensions.map { dimension in
      Share(
        weight: findings.isEmpty ? dimension.weight ?? .one : .one,
        concepts: dimension.concepts.map { findings.isEmpty ? $0.weight ?? .one : .one })
    }
    self.init(dimensions, findings: findings)
  }

  /// One and the same weight for every concept that the schema's weights don't take out.
  public init(equallyWeighing schema: Schema) {
    let own = Weights(of: schema)
    self.init(parts: own.parts.map { $0 > 0 ? 1 : 0 }, findings: own.findings)
  }

  /// Equal dimension weights with those of `dimensions` taken out.
  public init(of schema: Schema, without dimensions: Set<Schema.Dimension.ID>) {
    self.init(
      schema.dimensions.map { dimension in
        Share(
          weight: dimensions.contains(dimension.id) ? .zero : .one,
          concepts: dimension.concepts.map { _ in .one })
      }, findings: [])
  }

  /// Weights given as whole numbers, one for each concept.
  public init(parts: [Int], findings: [Finding] = []) {
    let divisor = max(1, Int(parts.reduce(0) { Fraction.greatestCommonDivisor($0, Int128($1)) }))
    self.parts = parts.map { $0 / divisor }
    self.total = self.parts.reduce(0, +)
    self.findings = findings
  }

  /// Whether the concept counts at all.
  public func counts(_ concept: Int) -> Bool { parts[concept] > 0 }

  /// How many concepts count.
  public var count: Int { parts.count { $0 > 0 } }
}

extension Weights {
  private struct Share {
    var weight: ExactDecimal
    var concepts: [ExactDecimal]
  }

  /// w(c) = W(D) · w(c in D) · L / Σ w(in D), with L the least common multiple of the sums.
  private init(_ dimensions: [Share], findings: [Finding]) {
    let outer = UnusableWeights.integers(dimensions.map(\.weight))
    let inner = dimensions.map { UnusableWeights.integers($0.concepts) }
    let sums = inner.map { $0.reduce(0, +) }
    var common: Int128 = 1
    for (weight, sum) in zip(outer, sums) where weight > 0 && sum > 0 {
      common = common / Fraction.greatestCommonDivisor(common, sum) * sum
    }
    var parts: [Int128] = []
    for place in dimensions.indices {
      let factor = sums[place] > 0 ? outer[place] * (common / sums[place]) : 0
      parts += inner[place].map { $0 * factor }
    }
    let divisor = max(1, parts.reduce(0, Fraction.greatestCommonDivisor))
    self.init(parts: parts.map { Int($0 / divisor) }, findings: findings)
  }
}
