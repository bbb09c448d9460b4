import FrameworkModel

/// Burden in whole numbers (method, section 6).
///
/// Σ fixed cost of each data collection used + Σ marginal cost of each indicator.
struct Prices: Sendable {
  /// One decimal place of the costs; all costs are counted in it.
  let scale: Int
  /// For each candidate.
  let marginal: [Int]
  /// For each candidate the places of its data collections.
  let collections: [[Int]]
  let names: [Candidates.Collection]
  let fixed: [Int]
  /// For each data collection whether today's set doesn't use it.
  let isNew: [Bool]

  init(of candidates: Candidates) {
    let costs = candidates.usesCosts ? candidates.costs : nil
    let all = costs.map { Array($0.indicators.values) + Array($0.collections.values) } ?? []
    let scale = min(6, all.map(\.scale).max() ?? 0)
    let names = Set(candidates.members.flatMap(\.collections)).sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.scale = scale
    self.names = names
    collections = candidates.members.map { $0.collections.compactMap { places[$0] } }
    marginal = candidates.members.map { member in
      costs?.indicators[member.reference].map { $0.units(scale) } ?? 1
    }
    fixed = names.map { name in
      guard let costs, case .named(let reference) = name else { return 0 }
      return costs.collections[reference].map { $0.units(scale) } ?? 0
    }
    isNew = names.map { !candidates.collectionsInUse.contains($0) }
  }

  /// Whether an indicator costs 1 and a data collection nothing.
  var areCounts: Bool { marginal.allSatisfy { $0 == 1 } && fixed.allSatisfy { $0 == 0 } }

  func burden(of set: [Int]) -> Int {
    set.reduce(0) { $0 + marginal[$1] }
      + Set(set.flatMap { collections[$0] }).reduce(0) { $0 + fixed[$1] }
  }

  func newCollections(of set: [Int]) -> [Int] {
    Set(set.flatMap { collections[$0] }).filter { isNew[$0] }.sorted()
  }

  /// The most units that a limit allows.
  func units(within limit: ExactDecimal) -> Int {
    guard limit >= .zero else { return -1 }
    guard limit < ExactDecimal(1_000_000_000_000) else { return 1_000_000_000_000_000_000 }
    var (units, decimals) = (limit.significand, limit.scale)
    while decimals > scale { (units, decimals) = (units / 10, decimals - 1) }
    while decimals < scale { (units, decimals) = (units * 10, decimals + 1) }
    return units
  }

  func decimal(_ units: Int) -> ExactDecimal { ExactDecimal(units, scale: scale) }
}

extension ExactDecimal {
  /// As a whole number of 10^−`scale`; further decimals are cut off.
  fileprivate func units(_ scale: Int) -> Int {
    var (units, decimals) = (significand, self.scale)
    while decimals > scale { (units, decimals) = (units / 10, decimals - 1) }
    while decimals < scale { (units, decimals) = (units * 10, decimals + 1) }
    return units
  }
}
