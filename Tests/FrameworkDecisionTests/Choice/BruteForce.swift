import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

@testable import FrameworkDecision

/// Every set of a few candidates, judged by the words of the method and ranked by its ties.
///
/// It knows neither elements nor programs: degrees, weights and costs alone.
struct BruteForce {
  /// One set, with what ranks it.
  struct Judged {
    /// In order of reference.
    let places: [Int]
    /// For each concept.
    let degrees: [Degree]
    let dimensions: Int
    /// Σ w · cov, in parts.
    let coverage: Int128
    /// In hundredths.
    let burden: Int
    let current: Int
    let directed: Int
  }

  private let judge: Judge
  /// Best first, by the ties.
  let sets: [Judged]

  init(_ candidates: Candidates, _ objective: Objective, _ constraints: [Constraint]) {
    let judge = Judge(candidates, objective)
    let count = candidates.members.count
    self.judge = judge
    sets = (0..<(1 << count)).map { bits in
      judge.judged((0..<count).filter { bits >> $0 & 1 == 1 })
    }.filter { set in constraints.allSatisfy { judge.holds($0, for: set) } }
      .sorted { Self.comes($0, before: $1) }
  }

  /// The best with its whole worth.
  var best: ChosenSet? { sets.first.map(chosen) }

  func chosen(_ set: Judged) -> ChosenSet {
    ChosenSet(
      of: set.places.map { judge.candidates.members[$0].reference }, among: judge.candidates)
  }

  /// How many are just as good as the best.
  var equal: Int {
    sets.count { $0.dimensions == sets[0].dimensions && $0.coverage == sets[0].coverage }
  }

  /// Those within 1 %, the best first.
  var near: [Judged] {
    sets.filter {
      $0.dimensions == sets[0].dimensions && $0.coverage * 100 >= sets[0].coverage * 99
    }
  }

  private static func comes(_ one: Judged, before other: Judged) -> Bool {
    if one.dimensions != other.dimensions { return one.dimensions > other.dimensions }
    if one.coverage != other.coverage { return one.coverage > other.coverage }
    if one.burden != other.burden { return one.burden < other.burden }
    if one.current != other.current { return one.current > other.current }
    if one.directed != other.directed { return one.directed > other.directed }
    return one.places.lexicographicallyPrecedes(other.places)
  }
}

/// What the candidates are worth, set by set.
struct Judge {
  let candidates: Candidates
  let objective: Objective
  let weights: Weights
  /// For each candidate its degree of each concept that counts.
  private let degrees: [[Degree]]
  private let dimensionOfConcept: [Int]

  init(_ candidates: Candidates, _ objective: Objective) {
    let weights = candidates.weights
    self.candidates = candidates
    self.objective = objective
    self.weights = weights
    dimensionOfConcept = candidates.alignment.dimensionOfConcept
    degrees = candidates.members.map { member in
      let row = candidates.alignment.rows.first { $0.reference == member.reference }
      return candidates.alignment.concepts.indices.map { concept in
        guard weights.counts(concept) else { return .zero }
        return row?.cells.first { $0.concept == concept }?.degree ?? .zero
      }
    }
  }

  func covered(_ places: [Int]) -> [Degree] {
    candidates.alignment.concepts.indices.map { concept in
      places.map { degrees[$0][concept] }.max() ?? .zero
    }
  }

  func touched(_ degrees: [Degree], _ touch: Objective.Touch) -> Int {
    let least = touch == .half ? Degree.half : Degree(parts: 1)
    return Set(degrees.indices.filter { degrees[$0] >= least }.map { dimensionOfConcept[$0] }).count
  }

  func judged(_ places: [Int]) -> BruteForce.Judged {
    let covered = covered(places)
    let members = places.map { candidates.members[$0] }
    var dimensions = 0
    if case .breadth(let touch) = objective { dimensions = touched(covered, touch) }
    return BruteForce.Judged(
      places: places, degrees: covered, dimensions: dimensions, coverage: coverage(covered),
      burden: burden(members), current: members.count { $0.isCurrent },
      directed: members.count { $0.hasDirection })
  }

  private func coverage(_ degrees: [Degree]) -> Int128 {
    zip(degrees, weights.parts).reduce(0) { $0 + Int128($1.0.parts) * Int128($1.1) }
  }

  private func burden(_ members: [Candidates.Member]) -> Int {
    guard let costs = candidates.costs else { return members.count * 100 }
    func hundredths(_ cost: ExactDecimal?) -> Int {
      Int(((cost?.approximation ?? 0) * 100).rounded())
    }
    let named = Set(members.flatMap(\.collections)).map { collection in
      if case .named(let reference) = collection {
        hundredths(costs.collections[reference])
      } else {
        0
      }
    }
    return members.reduce(0) { $0 + hundredths(costs.indicators[$1.reference]) }
      + named.reduce(0, +)
  }

  /// Whether a set satisfies a constraint.
  func holds(_ constraint: Constraint, for set: BruteForce.Judged) -> Bool {
    let members = set.places.map { candidates.members[$0] }
    let references = Set(members.map(\.reference))
    switch constraint {
    case .indicators(let most): return set.places.count <= most
    case .burden(let most): return set.burden <= Int((most.approximation * 100).rounded())
    case .keep(let wanted): return wanted.allSatisfy(references.contains)
    case .drop(let unwanted): return !unwanted.contains(where: references.contains)
    case .onlyWithDirection: return members.allSatisfy(\.hasDirection)
    case .onlyAddingWithDirection:
      return members.allSatisfy { $0.hasDirection || $0.isCurrent }
    case .newCollections(let most):
      let today = Set(candidates.members.filter(\.isCurrent).flatMap(\.collections))
      return Set(members.flatMap(\.collections)).subtracting(today).count <= most
    case .nothingLost:
      let today = covered(candidates.members.indices.filter { candidates.members[$0].isCurrent })
      return zip(set.degrees, today).allSatisfy(>=)
    case .concepts(let least, let dimension): return touches(least, dimension, set.degrees)
    case .coverage(let share):
      return set.coverage * share.denominator
        >= share.numerator * Int128(weights.total) * Int128(Degree.denominator)
    case .dimensions(let least, let touch): return touched(set.degrees, touch) >= least
    }
  }

  private func touches(
    _ least: Int, _ dimension: Schema.Dimension.ID?, _ degrees: [Degree]
  ) -> Bool {
    let dimensions = candidates.alignment.schema.dimensions
    return dimensions.indices.allSatisfy { place in
      let own = degrees.indices.filter { dimensionOfConcept[$0] == place && weights.counts($0) }
      if let dimension, dimensions[place].id != dimension { return true }
      if dimension == nil, own.isEmpty { return true }
      return own.count { degrees[$0] > .zero } >= least
    }
  }
}
