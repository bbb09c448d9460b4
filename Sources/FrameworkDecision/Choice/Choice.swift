public import FrameworkAnalysis
public import FrameworkModel

/// The best set under constraints, chosen exactly (method, section 6, Choosing exactly).
public struct Choice: Sendable {
  /// What the search came to.
  public enum Outcome: Sendable {
    case found(Answer)
    /// No set satisfies the constraints: the fewest of them that conflict.
    case infeasible(Conflict)
    /// Stopped before any set was found.
    case stopped
  }

  /// A chosen set and how it stands among the others.
  public struct Answer: Sendable {
    public let best: ChosenSet
    public let proof: Proof
    /// What is just as good, and nearly; nil where the search was stopped before they were counted.
    public let neighbours: Neighbours?
    /// What choosing the largest gain at every step gives; nil where that breaks a constraint.
    public let greedy: ChosenSet?
  }

  public let objective: Objective
  public let constraints: [Constraint]
  public let outcome: Outcome

  /// Nil where nothing was found.
  public var answer: Answer? { if case .found(let answer) = outcome { answer } else { nil } }

  /// Chooses the best set; of equally good ones the first by the ties.
  ///
  /// - Parameters:
  ///   - candidates: What can be chosen.
  ///   - objective: What is maximised.
  ///   - constraints: In the order in which a conflict should name them.
  ///   - limit: How many neighbours are listed.
  ///   - limits: When to stop with the best found.
  public init(
    among candidates: Candidates, for objective: Objective, where constraints: [Constraint],
    listing limit: Int = 20, within limits: SearchLimits = .none
  ) {
    self.init(
      among: candidates, for: objective, where: constraints, listing: limit,
      watch: ChoiceWatch(limits))
  }

  init(
    among candidates: Candidates, for objective: Objective, where constraints: [Constraint],
    listing limit: Int, watch: ChoiceWatch, nodes: Int = RankedSearch.patience
  ) {
    let problem = CoverageProblem(candidates, for: objective, where: constraints)
    let greedy = problem.greedySet
    let found = RankedSearch(problem: problem, watch: watch, nodes: nodes)
      .run(from: greedy, listing: limit)
    self.objective = objective
    self.constraints = constraints
    if let best = found.sets.first {
      outcome = .found(
        Answer(
          best: ChosenSet(best, in: problem), proof: Proof(found, best, in: problem),
          neighbours: found.listing.map { Neighbours($0, in: problem) },
          greedy: greedy.map { ChosenSet($0, in: problem) }))
    } else if found.optimum.status == .infeasible {
      outcome = .infeasible(Conflict(of: constraints, among: candidates, watch))
    } else {
      outcome = .stopped
    }
  }
}

extension Proof {
  init(_ found: RankedSearch.Found, _ best: RankedSet, in problem: CoverageProblem) {
    let unit = problem.unit
    let (bound, own) = (found.optimum.coverageBound, best.merit.coverage)
    let counts = !problem.dimensions.isEmpty
    // Weights too fine for whole numbers were rounded down, each by less than a unit.
    let slack = unit.isExact ? 0 : problem.weights.count
    areTiesSettled = found.areTiesSettled && unit.isExact
    dimensionsBound = counts ? max(found.optimum.dimensionsBound, best.merit.dimensions) : nil
    dimensionsGap = dimensionsBound.map { $0 - best.merit.dimensions }
    coverageBound = min(.one, unit.share(of: max(bound, own) + slack))
    coverageGap = unit.share(of: max(0, bound - own) + slack)
    // CBC may be stopped after its bound has met the best set and before it says so.
    let boundIsMet = coverageGap == .zero && dimensionsGap ?? 0 == 0
    isOptimal = unit.isExact && (found.optimum.status == .optimal || boundIsMet)
  }
}

extension Neighbours {
  init(_ listing: RankedSearch.Listing, in problem: CoverageProblem) {
    let members = problem.candidates.members
    sets = listing.sets.map { ChosenSet($0, in: problem) }
    equal = listing.sets.first.map { best in listing.sets.count { $0.isAsGood(as: best) } } ?? 0
    hasMoreEqual = listing.hasMoreEqual
    hasMoreNear = listing.hasMoreNear
    var counts = Array(repeating: 0, count: members.count)
    for place in listing.sets.flatMap(\.places) { counts[place] += 1 }
    let total = listing.sets.count
    shares = counts.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
      .map { Share(indicator: members[$0].reference, sets: counts[$0], of: total) }
  }
}

/// How much is proven of a chosen set.
public struct Proof: Sendable, Hashable {
  /// No set has more, by the objective.
  public let isOptimal: Bool
  /// Whether the set is proven the first by the ties among those that are just as good.
  public let areTiesSettled: Bool
  /// No set touches more dimensions; nil where the objective doesn't ask.
  public let dimensionsBound: Int?
  /// No set (that touches as many dimensions) covers more.
  public let coverageBound: Fraction
  /// How far the bound lies above the coverage of the set.
  public let coverageGap: Fraction
  /// How far the bound lies above the dimensions of the set; nil where the objective doesn't ask.
  public let dimensionsGap: Int?
}

/// The sets that are just as good as the best, and those within 1 % of it.
public struct Neighbours: Sendable {
  /// A share of sets: how many hold an indicator.
  public struct Share: Sendable, Hashable {
    public let indicator: IndicatorReference
    public let sets: Int
    public let of: Int
  }

  /// Best first, then by the ties: the best itself, the just as good, and those within 1 %.
  public let sets: [ChosenSet]
  /// How many of `sets` are just as good as the best, itself among them.
  public let equal: Int
  /// Whether there are more just as good ones than are listed.
  public let hasMoreEqual: Bool
  /// Whether there are more within 1 % than are listed.
  public let hasMoreNear: Bool
  /// Of the listed sets, for each indicator in any of them: most sets first, then by reference.
  public let shares: [Share]
}
