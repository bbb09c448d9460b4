public import FrameworkAnalysis

/// What options are ordered by; every order is told both ways (method, section 8).
public enum Ranking: String, Sendable, Hashable, CaseIterable {
  /// Dimensions touched, then default coverage.
  case byDimensions
  /// Default coverage alone.
  case byCoverage
}

/// What an option reaches: dimensions touched and exact default coverage.
public struct Score: Sendable, Hashable {
  public let touched: Int
  public let coverage: Fraction

  package init(touched: Int, coverage: Fraction) {
    self.touched = touched
    self.coverage = coverage
  }

  /// Whether the other is strictly better.
  public func isBelow(_ other: Score, _ ranking: Ranking) -> Bool {
    if ranking == .byDimensions, touched != other.touched { return touched < other.touched }
    return coverage < other.coverage
  }
}

/// Options from first to last, those alike side by side.
public struct OptionOrder: Sendable, Hashable {
  /// Places of options; each tier in their order.
  public let tiers: [[Int]]

  init(_ scores: [Score], _ ranking: Ranking, among places: [Int]) {
    let sorted = places.sorted { a, b in
      if scores[b].isBelow(scores[a], ranking) { return true }
      return !scores[a].isBelow(scores[b], ranking) && a < b
    }
    var tiers: [[Int]] = []
    for place in sorted {
      if let last = tiers.last?.first, !scores[place].isBelow(scores[last], ranking) {
        tiers[tiers.count - 1].append(place)
      } else {
        tiers.append([place])
      }
    }
    self.tiers = tiers
  }

  /// The options that no other goes before.
  public var first: [Int] { tiers.first ?? [] }
}

/// The options of one size: held against each other, since a superset never ranks below.
public struct SizeGroup: Sendable, Hashable {
  public let size: Int
  /// Places of the options, in their order.
  public let options: [Int]

  /// Whether there is somebody to rank before.
  public var hasRivals: Bool { options.count > 1 }

  /// Every size that occurs, smallest first.
  static func groups(of options: [Option]) -> [SizeGroup] {
    Set(options.map(\.size)).sorted().map { size in
      SizeGroup(size: size, options: options.indices.filter { options[$0].size == size })
    }
  }
}
