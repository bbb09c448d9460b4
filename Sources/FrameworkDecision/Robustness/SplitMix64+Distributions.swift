package import FrameworkAnalysis
import Glibc

extension SplitMix64 {
  /// Standard normal, by Marsaglia's polar method.
  package mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square > 0, square < 1 { return x * (-2 * log(square) / square).squareRoot() }
    }
  }

  /// Gamma of scale 1, by Marsaglia and Tsang (2000); a shape below 1 by their power of a uniform.
  package mutating func gamma(_ shape: Double) -> Double {
    guard shape >= 1 else { return gamma(shape + 1) * pow(unit(), 1 / shape) }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      let u = unit()
      if u < 1 - 0.0331 * x * x * x * x { return d * v }
      if log(u) < 0.5 * x * x + d * (1 - v + log(v)) { return d * v }
    }
  }

  /// Beta(νs, ν(1 − s)): mean s, variance s(1 − s)/(ν + 1); from two gammas.
  package mutating func beta(mean: Double, precision: Double) -> Double {
    let part = gamma(precision * mean)
    let rest = gamma(precision * (1 - mean))
    return part / (part + rest)
  }
}
