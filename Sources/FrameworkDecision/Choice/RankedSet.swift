/// A set of candidates by their places, with all that ranks it.
///
/// Most of the objective first; of equally good sets the least burden, the most of today's set, the
/// most with a direction, the smallest sorted list (method, section 6, ties).
struct RankedSet: Sendable, Hashable {
  /// What ranks it, but for its list.
  struct Merit: Sendable, Hashable {
    /// 0 where the objective doesn't count them.
    var dimensions: Int
    /// In units.
    var coverage: Int
    var burden: Int
    var current: Int
    var directed: Int
  }

  /// In order; candidates are sorted by reference, so places compare as references do.
  let places: [Int]
  let merit: Merit

  init(_ places: [Int], in problem: CoverageProblem) {
    let members = problem.candidates.members
    let covered = Set(places.flatMap { problem.elements[$0] })
    self.places = places.sorted()
    merit = Merit(
      dimensions: problem.dimensions.count { covered.contains($0) },
      coverage: covered.reduce(0) { $0 + problem.weights[$1] },
      burden: problem.prices.burden(of: places), current: places.count { members[$0].isCurrent },
      directed: places.count { members[$0].hasDirection })
  }
}

extension RankedSet: Comparable {
  /// Whether the left set comes first.
  static func < (left: Self, right: Self) -> Bool {
    left.merit == right.merit
      ? left.places.lexicographicallyPrecedes(right.places) : left.merit < right.merit
  }

  func isAsGood(as other: Self) -> Bool {
    merit.dimensions == other.merit.dimensions && merit.coverage == other.merit.coverage
  }
}

extension RankedSet.Merit: Comparable {
  /// Whether the left merit comes first.
  static func < (left: Self, right: Self) -> Bool {
    if left.dimensions != right.dimensions { return left.dimensions > right.dimensions }
    if left.coverage != right.coverage { return left.coverage > right.coverage }
    if left.burden != right.burden { return left.burden < right.burden }
    if left.current != right.current { return left.current > right.current }
    return left.directed > right.directed
  }
}

extension CoverageProblem {
  /// Whether a set satisfies every constraint.
  func allows(_ places: [Int]) -> Bool {
    let covered = Set(places.flatMap { elements[$0] })
    let chosen = Set(places)
    return !bounds.isContradictory && places.count <= bounds.size
      && places.allSatisfy { bounds.isAllowed[$0] } && bounds.kept.allSatisfy(chosen.contains)
      && prices.burden(of: places) <= bounds.burden ?? .max
      && prices.newCollections(of: places).count <= bounds.newCollections ?? .max
      && covered.reduce(0) { $0 + weights[$1] } >= leastCoverage
      && requirements.allSatisfy { $0.elements.count(where: covered.contains) >= $0.atLeast }
      && !excluded.contains(places.sorted())
  }
}
