import FrameworkAnalysis
import FrameworkModel

/// Chooses the options one after another.
struct OptionSearch {
  let question: Question
  let objective: Objective
  let request: Options.Request
  let limits: SearchLimits
  private let today: SetMeasure
  private(set) var found: [ComparedOption] = []
  private(set) var unanswered: [Options.Unanswered] = []

  init(
    _ question: Question, for objective: Objective, asking request: Options.Request,
    within limits: SearchLimits
  ) {
    self.question = question
    self.objective = objective
    self.request = request
    self.limits = limits
    today = SetMeasure(of: Set(question.inUse), in: question)
  }

  mutating func keep() {
    found.append(
      ComparedOption(
        .keep, from: .all, as: question.inUse, chosen: nil, in: question, beside: today))
  }

  /// Replace, hybrid, and each supplement with the hybrid of the same size.
  mutating func look(in pool: ComparedOption.Pool) {
    let size = question.inUse.count
    let dropped = (request.dropped ?? question.inUse).filter(question.inUse.contains)
    let stays = question.inUse.filter { !dropped.contains($0) }
    choose(.replace(dropped.count), from: pool, [.keep(stays), .drop(dropped)], atMost: size)
    choose(.hybrid(size), from: pool, [], atMost: size)
    for added in request.additions {
      choose(.supplement(added), from: pool, [.keep(question.inUse)], atMost: size + added)
      choose(.hybrid(size + added), from: pool, [], atMost: size + added)
    }
    if pool == .withDirection { supplementWithFewest(from: pool) }
  }

  mutating func answer(_ scenario: ScenarioQuestion) {
    let choice = scenario.answer(within: limits)
    let own = scenario.question
    let pool: ComparedOption.Pool =
      scenario.scenario.limits.onlyWithDirection ? .withDirection : .all
    guard let answer = choice.answer else {
      return leave(.scenario(scenario.scenario.id), pool, choice.outcome)
    }
    found.append(
      ComparedOption(
        .scenario(scenario.scenario.id), from: pool, as: answer.best.indicators, chosen: answer,
        in: own, beside: SetMeasure(of: Set(own.inUse), in: own),
        within: scenario.scenario.limits.burden))
  }
}

extension OptionSearch {
  private mutating func choose(
    _ kind: ComparedOption.Kind, from pool: ComparedOption.Pool, _ constraints: [Constraint],
    atMost size: Int
  ) {
    let limit = limit(kind, size)
    let choice = Choice(
      among: question.candidates, for: objective,
      where: [limit] + constraints.filter(\.asks) + pool.constraints + request.constraints,
      within: limits)
    add(kind, from: pool, choice.outcome)
  }

  /// With a budget, burden takes the place of number, but for additions whose number is asked for.
  private func limit(_ kind: ComparedOption.Kind, _ size: Int) -> Constraint {
    guard let budget = request.budget else { return .indicators(atMost: size) }
    if case .supplement = kind { return .indicators(atMost: size) }
    return .burden(atMost: budget)
  }

  /// Among those with a direction, the fewest that reach their most dimensions.
  private mutating func supplementWithFewest(from pool: ComparedOption.Pool) {
    let touch: Objective.Touch =
      if case .breadth(let touch) = objective { touch } else { .aboveZero }
    let constraints: [Constraint] =
      [.keep(question.inUse)].filter(\.asks) + pool.constraints + request.constraints
    let most = Choice(
      among: question.candidates, for: .breadth(at: touch), where: constraints, listing: 1,
      within: limits)
    guard let best = most.answer?.best else {
      return leave(.fewestForBreadth, pool, most.outcome)
    }
    let reached = touch == .half ? best.touchedAtHalf.count : best.touched.count
    let smallest = SmallestSet(
      among: question.candidates, reaching: .dimensions(reached, at: touch), where: constraints,
      within: limits)
    add(.fewestForBreadth, from: pool, smallest.outcome)
  }

  private mutating func add(
    _ kind: ComparedOption.Kind, from pool: ComparedOption.Pool, _ outcome: Choice.Outcome
  ) {
    guard case .found(let answer) = outcome else { return leave(kind, pool, outcome) }
    found.append(
      ComparedOption(
        kind, from: pool, as: answer.best.indicators, chosen: answer, in: question, beside: today,
        within: request.budget))
  }

  private mutating func leave(
    _ kind: ComparedOption.Kind, _ pool: ComparedOption.Pool, _ outcome: Choice.Outcome
  ) {
    unanswered.append(Options.Unanswered(kind: kind, pool: pool, outcome: outcome))
  }
}

extension Constraint {
  /// False where it names no indicator at all.
  fileprivate var asks: Bool {
    switch self {
    case .keep(let references), .drop(let references): !references.isEmpty
    default: true
    }
  }
}
