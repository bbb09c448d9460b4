import FrameworkAnalysis
import FrameworkModel

/// Dimension weights from Dirichlet(κw), within a dimension in the proportions given.
struct DrawnWeights: Sendable {
  /// For each concept its share of its dimension; 0 where taken out.
  private let shares: [Double]
  /// For each dimension κw; 0 where it weighs nothing.
  private let shapes: [Double]
  private let keys: [UInt64]
  private let fixed: [Double]?
  private let dimensionOfConcept: [Int]

  /// Fixed where `concentration` is nil; any weights (κ = number of dimensions) where it is infinite.
  init(_ ledger: OptionLedger, concentration: Double?) {
    let parts = ledger.weights.parts
    var sums = Array(repeating: 0, count: ledger.dimensions.count)
    for (concept, part) in parts.enumerated() { sums[ledger.dimensionOfConcept[concept]] += part }
    let total = Double(ledger.weights.total)
    let count = Double(sums.count { $0 > 0 })
    let strength = concentration.map { $0.isInfinite ? count : $0 } ?? 0
    self.dimensionOfConcept = ledger.dimensionOfConcept
    self.shares = parts.enumerated().map { concept, part in
      part > 0 ? Double(part) / Double(sums[ledger.dimensionOfConcept[concept]]) : 0
    }
    self.shapes = sums.map { total > 0 ? strength * Double($0) / total : 0 }
    self.keys = ledger.dimensions.map { SplitMix64.key("weight of \($0)") }
    self.fixed = concentration == nil ? parts.map { total > 0 ? Double($0) / total : 0 } : nil
  }

  /// The weight of every concept in a draw; they add up to 1.
  func draw(_ number: Int, seed: UInt64) -> [Double] {
    if let fixed { return fixed }
    let gammas = shapes.indices.map { dimension in
      guard shapes[dimension] > 0 else { return 0.0 }
      var stream = SplitMix64(seed: seed, number: number, key: keys[dimension])
      return stream.gamma(shapes[dimension])
    }
    let sum = gammas.reduce(0, +)
    guard sum > 0 else { return shares }
    return shares.indices.map { shares[$0] * gammas[dimensionOfConcept[$0]] / sum }
  }

  /// How many dimensions have a concept that counts and is covered.
  func touched(_ covered: [Double]) -> Int {
    var isTouched = Array(repeating: false, count: shapes.count)
    for (concept, degree) in covered.enumerated() where degree > 0 && shares[concept] > 0 {
      isTouched[dimensionOfConcept[concept]] = true
    }
    return isTouched.count { $0 }
  }
}
