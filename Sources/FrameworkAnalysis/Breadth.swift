public import FrameworkAlignment
public import FrameworkModel
import Glibc

/// How widely a scope spreads over a schema (method, section 4), from default degrees.
///
/// a(i, c) = the share of indicator i that falls on concept c; n(D) = Σ a; p(D) = n(D) / Σ n.
public struct Breadth: Sendable {
  /// The dimensions that count: K.
  public let dimensions: Int
  /// The concepts that count.
  public let concepts: Int
  /// Dimensions with coverage above 0, in the schema's order.
  public let touched: [Schema.Dimension.ID]
  /// Dimensions with a concept at ½ or more.
  public let touchedAtHalf: [Schema.Dimension.ID]
  /// Dimensions that *high* reaches, the touched among them.
  public let touchedAtHigh: [Schema.Dimension.ID]
  /// Concepts with a degree above 0.
  public let conceptsTouched: [Schema.Concept.ID]
  /// Effective numbers by the degrees; nil (undefined) where no indicator is mapped.
  public let spread: Spread?
  /// The same with equal shares among an indicator's concepts.
  public let equalShareSpread: Spread?
  /// With similarity, over concepts; nil where `spread` is.
  public let similarity: Similarity?

  public init(of alignment: Alignment, weighing weights: Weights? = nil) {
    let weights = weights ?? Weights(of: alignment.schema)
    let covered = CoveredConcepts(of: alignment)
    let places = alignment.concepts.indices.filter { weights.counts($0) }
    let ids = alignment.schema.dimensions.map(\.id)
    func dimensions(_ isMet: (Int) -> Bool) -> [Schema.Dimension.ID] {
      let met = Set(places.filter(isMet).map { alignment.dimensionOfConcept[$0] })
      return met.sorted().map { ids[$0] }
    }
    self.dimensions = Set(places.map { alignment.dimensionOfConcept[$0] }).count
    self.concepts = places.count
    self.touched = dimensions { covered.isCovered($0) }
    self.touchedAtHalf = dimensions { covered.degrees[$0] >= .half }
    self.touchedAtHigh = dimensions { covered.reachesHigh[$0] }
    self.conceptsTouched = places.filter { covered.isCovered($0) }.map { alignment.concepts[$0].id }
    let shares = Shares(of: alignment, weights, equally: false)
    let equal = Shares(of: alignment, weights, equally: true)
    self.spread = Spread(of: shares.byDimension)
    self.equalShareSpread = Spread(of: equal.byDimension)
    self.similarity = Similarity(
      of: shares.byConcept, similarity: Similarity.within(alignment.dimensionOfConcept))
  }
}

/// How the indicators of a scope are shared out, concept by concept.
struct Shares {
  var byConcept: [Double]
  var byDimension: [Double]

  init(of alignment: Alignment, _ weights: Weights, equally: Bool) {
    byConcept = Array(repeating: 0, count: alignment.concepts.count)
    byDimension = Array(repeating: 0, count: alignment.schema.dimensions.count)
    for row in alignment.rows {
      let cells = row.cells.filter { $0.degree > .zero && weights.counts($0.concept) }
      let parts = cells.map { equally ? 1 : $0.degree.parts }
      let sum = Double(parts.reduce(0, +))
      for (cell, part) in zip(cells, parts) { byConcept[cell.concept] += Double(part) / sum }
    }
    for (concept, share) in byConcept.enumerated() {
      byDimension[alignment.dimensionOfConcept[concept]] += share
    }
  }
}

/// Hill numbers of a distribution: as many equally strong parts as give the same spread.
///
/// qD = (Σ p^q)^(1/(1−q)), at q = 1 exp(−Σ p ln p) (method, section 4).
public struct Spread: Sendable, Hashable {
  /// 0D, 1D and 2D.
  public let hill0: Double
  public let hill1: Double
  public let hill2: Double
  /// max p.
  public let largestShare: Double
  /// p in the order given.
  public let shares: [Double]

  /// 1D / 0D.
  public var evenness: Double { hill1 / hill0 }

  /// Undefined (nil) where the counts add up to nothing.
  public init?(of counts: [Double]) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    shares = counts.map { $0 / total }
    let present = shares.filter { $0 > 0 }
    hill0 = Double(present.count)
    hill1 = exp(-present.reduce(0) { $0 + $1 * log($1) })
    hill2 = 1 / present.reduce(0) { $0 + $1 * $1 }
    largestShare = present.max() ?? 0
  }
}

/// Effective numbers of concepts, of which those in one dimension are half alike.
///
/// Leinster and Cobbold (2012): qD(Z) = (Σ p (Zp)^(q−1))^(1/(1−q)), at q = 1 exp(−Σ p ln Zp); Rao's
/// Q = Σ p p d over ordered pairs, d = 1 − Z (method, section 4).
public struct Similarity: Sendable, Hashable {
  public let effective0: Double
  public let effective1: Double
  public let effective2: Double
  public let rao: Double

  /// Undefined (nil) where the counts add up to nothing.
  public init?(of counts: [Double], similarity: (Int, Int) -> Double) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    let present = counts.indices.filter { counts[$0] > 0 }
    let shares = present.map { counts[$0] / total }
    let ordinariness = present.map { own in
      zip(present, shares).reduce(0) { $0 + similarity(own, $1.0) * $1.1 }
    }
    let pairs = Array(zip(shares, ordinariness))
    effective0 = pairs.reduce(0) { $0 + $1.0 / $1.1 }
    effective1 = exp(-pairs.reduce(0) { $0 + $1.0 * log($1.1) })
    let meanSimilarity = pairs.reduce(0) { $0 + $1.0 * $1.1 }
    effective2 = 1 / meanSimilarity
    rao = 1 - meanSimilarity
  }

  /// Z = 1 for the same concept, ½ within a dimension, 0 otherwise.
  static func within(_ dimensionOfConcept: [Int]) -> (Int, Int) -> Double {
    { a, b in a == b ? 1 : dimensionOfConcept[a] == dimensionOfConcept[b] ? 0.5 : 0 }
  }
}
