import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// A choice as whole numbers: who covers what, what it weighs, what is demanded.
///
/// An element is a concept at one of the degrees that occur, or a dimension; covering a concept to
/// a degree covers its elements up to there, so that the weights of covered elements add up to
/// coverage (method, section 6: the level formulation).
struct CoverageProblem: Sendable {
  /// At least so many of the elements must be covered.
  struct Requirement: Sendable {
    var elements: [Int]
    var atLeast: Int
  }

  /// What limits the sets from above and by name.
  struct Bounds: Sendable {
    var size: Int
    var burden: Int?
    var newCollections: Int?
    /// In order.
    var kept: [Int] = []
    var isAllowed: [Bool]
    /// A constraint that no set at all satisfies.
    var isContradictory = false
  }

  let candidates: Candidates
  let prices: Prices
  /// For each candidate what it covers, in order; empty where it isn't allowed.
  private(set) var elements: [[Int]]
  /// What each element adds to the coverage, in units; 0 for dimensions.
  private(set) var weights: [Int]
  /// A unit of coverage as a share of the whole.
  private(set) var unit: Unit
  var bounds: Bounds
  var requirements: [Requirement] = []
  /// The least coverage in units.
  var leastCoverage = 0
  /// Sets that are not wanted, because they are known already.
  var excluded: [[Int]] = []
  /// The elements that stand for dimensions, where the objective counts them.
  private(set) var dimensions: [Int] = []
  /// For each concept its levels upward, each with its element.
  private(set) var levels: [[(degree: Degree, element: Int)]]

  init(_ candidates: Candidates, for objective: Objective, where constraints: [Constraint]) {
    self.candidates = candidates
    prices = Prices(of: candidates)
    bounds = Bounds(of: constraints, among: candidates, prices)
    let allowed = bounds.isAllowed
    let levels = Self.levels(candidates, allowed)
    self.levels = levels
    elements = candidates.members.indices.map { place in
      guard allowed[place] else { return [] }
      return candidates.members[place].degrees.flatMap { concept, degree in
        levels[concept].filter { $0.degree <= degree }.map(\.element)
      }.sorted()
    }
    (weights, unit) = Self.weights(candidates.weights, levels)
    if case .breadth(let touch) = objective { dimensions = addDimensions(at: touch) }
    for constraint in constraints { require(constraint) }
  }

  /// The degrees that occur on each concept, numbered as elements.
  private static func levels(
    _ candidates: Candidates, _ allowed: [Bool]
  ) -> [[(degree: Degree, element: Int)]] {
    var degrees = Array(repeating: Set<Degree>(), count: candidates.alignment.concepts.count)
    for (member, isAllowed) in zip(candidates.members, allowed) where isAllowed {
      for (concept, degree) in member.degrees { degrees[concept].insert(degree) }
    }
    var next = 0
    return degrees.map { own in
      own.sorted().map { degree in
        defer { next += 1 }
        return (degree, next)
      }
    }
  }
}

extension CoverageProblem {
  /// Adds an element for each dimension that counts: covered by whoever touches it.
  private mutating func addDimensions(at touch: Objective.Touch) -> [Int] {
    let alignment = candidates.alignment
    let counted = Set(
      alignment.concepts.indices.filter { candidates.weights.counts($0) }
        .map { alignment.dimensionOfConcept[$0] }
    ).sorted()
    let first = weights.count
    weights += counted.map { _ in 0 }
    for (place, member) in candidates.members.enumerated() where bounds.isAllowed[place] {
      let touched = Set(
        member.degrees.filter { touch.isMet(by: $0.degree) }
          .map { alignment.dimensionOfConcept[$0.concept] })
      elements[place] += counted.indices.filter { touched.contains(counted[$0]) }
        .map { first + $0 }
    }
    return counted.indices.map { first + $0 }
  }

  /// Writes down what a constraint demands of the covered elements.
  private mutating func require(_ constraint: Constraint) {
    switch constraint {
    case .concepts(let least, let dimension):
      for own in concepts(in: dimension) {
        requirements.append(
          Requirement(elements: own.compactMap { levels[$0].first?.element }, atLeast: least))
      }
    case .nothingLost:
      for (concept, degree) in candidates.coveredToday.enumerated() where degree > .zero {
        let enough = levels[concept].first { $0.degree >= degree }
        requirements.append(Requirement(elements: enough.map { [$0.element] } ?? [], atLeast: 1))
      }
    case .coverage(let share): leastCoverage = max(leastCoverage, unit.units(for: share))
    case .dimensions(let least, let touch):
      requirements.append(Requirement(elements: addDimensions(at: touch), atLeast: least))
    default: return
    }
  }

  /// The concepts that count, dimension by dimension; of one dimension alone where it is named.
  private func concepts(in dimension: Schema.Dimension.ID?) -> [[Int]] {
    let alignment = candidates.alignment
    let own = alignment.schema.dimensions.enumerated().map { place, known in
      dimension == nil || known.id == dimension
        ? alignment.concepts.indices.filter {
          alignment.dimensionOfConcept[$0] == place && candidates.weights.counts($0)
        } : []
    }.filter { !$0.isEmpty }
    // A dimension that nobody knows, or that doesn't count, can't be touched at all.
    return own.isEmpty && dimension != nil ? [[]] : own
  }
}

extension Objective.Touch {
  func isMet(by degree: Degree) -> Bool {
    switch self {
    case .aboveZero: degree > .zero
    case .half: degree >= .half
    }
  }
}
