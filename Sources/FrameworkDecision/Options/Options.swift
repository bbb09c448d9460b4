public import FrameworkModel

/// Keep, replace, hybrid and supplement side by side, each the best of its kind (method, section 6).
///
/// Told twice: from all candidates, and from those with a direction alone. On what it was chosen by, a
/// hybrid can't fall below keep or replace: that is what *best* means, not evidence.
public struct Options: Sendable {
  /// What is asked of the options.
  public struct Request: Sendable {
    /// What of today's set is dropped where it is replaced; nil for all of it.
    public var dropped: [IndicatorReference]?
    /// How many are added at most, option by option.
    public var additions: [Int]
    /// In the costs' unit: takes the place of every number but those of additions.
    public var budget: ExactDecimal?
    /// What every chosen set must satisfy besides.
    public var constraints: [Constraint]
    /// Whether every part of today's set is tried with its best replacement.
    public var listsEveryReplacement: Bool

    public init(
      dropping dropped: [IndicatorReference]? = nil, adding added: [Int] = [1, 2, 4],
      within budget: ExactDecimal? = nil, where constraints: [Constraint] = [],
      listingEveryReplacement lists: Bool = true
    ) {
      self.dropped = dropped
      additions = added
      self.budget = budget
      self.constraints = constraints
      self.listsEveryReplacement = lists
    }
  }

  /// An option that no set was found for, and why.
  public struct Unanswered: Sendable {
    public let kind: ComparedOption.Kind
    public let pool: ComparedOption.Pool
    /// Infeasible or stopped.
    public let outcome: Choice.Outcome
  }

  public let objective: Objective
  /// *Keep* first; then from all candidates and from those with a direction: replace, hybrid, and
  /// each supplement with the hybrid of the same size.
  public let all: [ComparedOption]
  public let unanswered: [Unanswered]
  /// Every part of today's set with its best replacement, from all and from those with a direction;
  /// empty where it isn't asked for.
  public let everyReplacement: [(pool: ComparedOption.Pool, lines: EveryReplacement)]

  public subscript(kind: ComparedOption.Kind, pool: ComparedOption.Pool) -> ComparedOption? {
    all.first { $0.kind == kind && ($0.pool == pool || kind == .keep) }
  }

  public init(
    in question: Question, for objective: Objective, asking request: Request = Request(),
    scenarios: [ScenarioQuestion] = [], within limits: SearchLimits = .none
  ) {
    var search = OptionSearch(question, for: objective, asking: request, within: limits)
    search.keep()
    for pool in ComparedOption.Pool.allCases { search.look(in: pool) }
    for scenario in scenarios { search.answer(scenario) }
    self.objective = objective
    all = search.found
    unanswered = search.unanswered
    everyReplacement =
      request.listsEveryReplacement
      ? ComparedOption.Pool.allCases.map { pool in
        (
          pool,
          EveryReplacement(
            among: question.candidates, for: objective,
            where: request.constraints + pool.constraints, within: limits)
        )
      } : []
  }
}

extension ComparedOption.Pool {
  var constraints: [Constraint] { self == .all ? [] : [.onlyAddingWithDirection] }
}
