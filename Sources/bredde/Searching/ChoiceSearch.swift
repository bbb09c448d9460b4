import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import FrameworkReports

/// What `choose` found: a set for each objective, the smallest set, or a front for each.
enum ChoiceSearch {
  case choices([Choice], Question)
  case smallest(SmallestSet, Question)
  case fronts([ParetoFront], Question)

  init(
    _ seeking: SeekingOptions, in question: Question, where constraints: [Constraint],
    within limits: SearchLimits
  ) {
    let candidates = question.candidates
    if let target = seeking.target {
      self = .smallest(
        SmallestSet(among: candidates, reaching: target, where: constraints, within: limits),
        question)
    } else if let end = seeking.front {
      let axis: ParetoFront.Axis = seeking.againstBurden ? .burden : .indicators
      let fronts = seeking.objectives.map {
        ParetoFront(
          among: candidates, for: $0, against: axis, where: constraints, upTo: end.largest,
          within: limits)
      }
      self = .fronts(fronts, question)
    } else {
      let choices = seeking.objectives.map {
        Choice(among: candidates, for: $0, where: constraints, within: limits)
      }
      self = .choices(choices, question)
    }
  }

  /// What is printed of it.
  func report(in inquiry: Inquiry) -> FrameworkReports.Report {
    let imprint = inquiry.imprint
    switch self {
    case .choices(let choices, let question):
      return ChoiceReport(
        choices[0], beside: choices.dropFirst().first, in: question, imprint: imprint
      ).report(in: inquiry.language)
    case .smallest(let smallest, let question):
      return SmallestSetReport(smallest, in: question, imprint: imprint)
        .report(in: inquiry.language)
    case .fronts(let fronts, let question):
      return FrontReport(fronts, in: question, imprint: imprint).report(in: inquiry.language)
    }
  }

  /// The fewest constraints that conflict; nil where some set satisfies them.
  var conflict: Conflict? {
    switch self {
    case .choices(let choices, _): choices.lazy.compactMap(\.outcome.conflict).first
    case .smallest(let smallest, _): smallest.outcome.conflict
    case .fronts(let fronts, _): fronts.lazy.compactMap(\.conflict).first
    }
  }

  /// Whether a search ended before any set was found.
  var foundNothing: Bool {
    switch self {
    case .choices(let choices, _): choices.contains { $0.outcome.isStopped }
    case .smallest(let smallest, _): smallest.outcome.isStopped
    case .fronts(let fronts, _): fronts.contains { $0.points.isEmpty && $0.conflict == nil }
    }
  }

  /// The sets that are not proven, with how far the best possible may lie above each.
  var unproven: [Proof] {
    switch self {
    case .choices(let choices, _): choices.compactMap(\.answer?.proof).filter { !$0.isOptimal }
    case .smallest(let smallest, _):
      smallest.outcome.answer.map { [$0.proof] }?.filter { !$0.isOptimal } ?? []
    case .fronts(let fronts, _): fronts.compactMap(\.points.last?.proof).filter { !$0.isOptimal }
    }
  }
}

extension Choice.Outcome {
  var answer: Choice.Answer? { if case .found(let answer) = self { answer } else { nil } }

  var conflict: Conflict? { if case .infeasible(let conflict) = self { conflict } else { nil } }

  var isStopped: Bool { if case .stopped = self { true } else { false } }
}
