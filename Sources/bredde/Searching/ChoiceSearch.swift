import FrameworkDecision
import FrameworkModel
import FrameworkReports

/// What `choose` found: a set for each objective, the smallest set, or a front for each.
enum ChoiceSearch {
  case choices([Choice])
  case smallest(SmallestSet)
  /// Each up to the size or number of points that was asked for.
  case fronts([ParetoFront], upTo: Int?)

  init(
    _ seeking: SeekingOptions, in question: Question, where constraints: [Constraint],
    within limits: SearchLimits
  ) {
    let candidates = question.candidates
    if let target = seeking.target {
      self = .smallest(
        SmallestSet(among: candidates, reaching: target, where: constraints, within: limits))
    } else if let end = seeking.front {
      self = .fronts(
        seeking.objectives.map {
          ParetoFront(
            among: candidates, for: $0, against: seeking.axis, where: constraints,
            upTo: end.largest, within: limits)
        }, upTo: end.largest)
    } else {
      self = .choices(
        seeking.objectives.map {
          Choice(among: candidates, for: $0, where: constraints, within: limits)
        })
    }
  }

  /// What is printed of it.
  func report(on question: Question, in inquiry: Inquiry) -> FrameworkReports.Report {
    let (imprint, language) = (inquiry.imprint, inquiry.language)
    switch self {
    case .choices(let choices):
      return ChoiceReport(
        choices[0], beside: choices.dropFirst().first, in: question, imprint: imprint
      ).report(in: language)
    case .smallest(let smallest):
      return SmallestSetReport(smallest, in: question, imprint: imprint).report(in: language)
    case .fronts(let fronts, _):
      return FrontReport(fronts, in: question, imprint: imprint).report(in: language)
    }
  }

  /// The fewest constraints that conflict; nil where some set satisfies them.
  var conflict: Conflict? {
    switch self {
    case .choices(let choices): choices.lazy.compactMap(\.outcome.conflict).first
    case .smallest(let smallest): smallest.outcome.conflict
    case .fronts(let fronts, _): fronts.lazy.compactMap(\.conflict).first
    }
  }

  /// Whether a search ended before any set was found.
  var foundNothing: Bool {
    switch self {
    case .choices(let choices): choices.contains { $0.outcome.isStopped }
    case .smallest(let smallest): smallest.outcome.isStopped
    case .fronts(let fronts, _): fronts.contains { $0.points.isEmpty && $0.conflict == nil }
    }
  }
}

extension Choice.Outcome {
  var answer: Choice.Answer? { if case .found(let answer) = self { answer } else { nil } }

  var conflict: Conflict? { if case .infeasible(let conflict) = self { conflict } else { nil } }

  var isStopped: Bool { if case .stopped = self { true } else { false } }
}
