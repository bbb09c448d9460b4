public import FrameworkAlignment
import FrameworkModel

/// What a random k of a scope's examined indicators would touch and cover (method, section 4).
///
/// Expected dimensions touched = Σ over D of 1 − C(N − N(D), k) / C(N, k); expected coverage =
/// Σ w(c)·Σ d(j)·C(N − j, k − 1) / C(N, k) / Σ w(c), degrees in falling order.
public struct SizeMatching: Sendable, Hashable {
  /// The size drawn.
  public let size: Int
  /// N: the examined indicators, those that map to nothing included.
  public let examined: Int
  /// Nil (undefined) where k is 0 or above N.
  public let expectedDimensions: Double?
  public let expectedCoverage: Double?

  public init(of alignment: Alignment, at size: Int, weighing weights: Weights? = nil) {
    let weights = weights ?? Weights(of: alignment.schema)
    let rows = alignment.rows.filter(\.isExamined)
    self.size = size
    self.examined = rows.count
    guard size > 0, size <= rows.count, weights.total > 0 else {
      expectedDimensions = nil
      expectedCoverage = nil
      return
    }
    var degrees = Array(repeating: [Degree](), count: alignment.concepts.count)
    var touching = Array(repeating: 0, count: alignment.schema.dimensions.count)
    for row in rows {
      let cells = row.cells.filter { $0.degree > .zero && weights.counts($0.concept) }
      for cell in cells { degrees[cell.concept].append(cell.degree) }
      for dimension in Set(cells.map { alignment.dimensionOfConcept[$0.concept] }) {
        touching[dimension] += 1
      }
    }
    let count = rows.count
    expectedDimensions = Self.expectedTouched(touching, of: count, at: size)
    let sum = zip(degrees, weights.parts).reduce(0) { sum, pair in
      sum + Double(pair.1) * Self.expectedDegree(pair.0, of: count, at: size)
    }
    expectedCoverage = sum / Double(weights.total)
  }

  /// The smallest number of examined indicators among scopes: the k to compare them at.
  public static func commonSize(of alignments: [Alignment]) -> Int {
    alignments.map(\.examinedCount).min() ?? 0
  }

  /// Σ [1 − C(N − n, k) / C(N, k)] over parts of n members each.
  static func expectedTouched(_ members: [Int], of count: Int, at size: Int) -> Double {
    members.reduce(0) { $0 + 1 - chanceOfMissing($1, of: count, at: size) }
  }

  /// C(N − n, k) / C(N, k), the chance that k drawn of N hit none of n.
  private static func chanceOfMissing(_ members: Int, of count: Int, at size: Int) -> Double {
    (0..<size).reduce(1) { $0 * Double(max(0, count - members - $1)) / Double(count - $1) }
  }

  /// The expected largest degree among k drawn of N; those not given are 0.
  static func expectedDegree(_ degrees: [Degree], of count: Int, at size: Int) -> Double {
    var chance = Double(size) / Double(count)
    var expected = 0.0
    for (place, degree) in degrees.sorted(by: >).enumerated() {
      expected += degree.approximation * chance
      // C(N − j − 1, k − 1) / C(N − j, k − 1) with j = place + 1.
      guard count - place - 1 > 0 else { break }
      chance *= Double(max(0, count - place - size)) / Double(count - place - 1)
    }
    return expected
  }
}
