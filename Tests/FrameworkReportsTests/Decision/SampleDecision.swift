import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

/// The town's two indicators in use, the survey's three as candidates.
extension Sample {
  static let draws = Draws.Parameters(seed: 7, count: 400)

  static func decision(
    of comparison: Comparison = comparison(), asking request: Decision.Request? = nil
  ) async throws -> Decision {
    let request = request ?? Decision.Request(draws: draws)
    return try #require(await Decision(of: comparison, asking: request))
  }

  static func decisionReport(_ language: Language) async throws -> Report {
    DecisionReport(comparison(), try await decision(), imprint: imprint).report(in: language)
  }

  static var question: Question {
    Question(scopes[0], or: scopes[1], on: schema, in: catalogue)
  }

  static func choice(
    _ objective: Objective, where constraints: [Constraint] = [.indicators(atMost: 2)]
  ) -> Choice {
    Choice(among: question.candidates, for: objective, where: constraints)
  }

  /// The same question with a cost for everything.
  static var pricedQuestion: Question {
    let references = scopes.flatMap(\.indicators)
    return Question(
      scopes[0], or: scopes[1], on: schema, in: catalogue,
      costs: Costs(indicators: Dictionary(uniqueKeysWithValues: references.map { ($0, "2.5") })))
  }

  /// The first in use and the first two candidates.
  private static func set(_ question: Question) -> [IndicatorReference] {
    Array(question.inUse.prefix(1)) + question.offered.prefix(2)
  }

  static let hours = texts("timer", "timer", "hours")

  /// Every report of a decision that stands alone, with the name of its snapshot.
  static func decisionReports(_ language: Language) async throws -> [(name: String, report: Report)]
  {
    let decision = try await decision()
    let priced = pricedQuestion
    return [
      (
        "cards",
        CardsReport(decision.cards, in: question, imprint: imprint).report(in: language)
      ),
      (
        "options",
        OptionsReport(decision.options, robustness: decision.robustness, imprint: imprint)
          .report(in: language)
      ),
      (
        "options-priced",
        OptionsReport(
          OptionsStudy(in: priced, for: [.breadth(at: .half)], costUnit: hours)
        ).report(in: language)
      ),
      (
        "choice",
        ChoiceReport(
          choice(.breadth(at: .aboveZero)), beside: choice(.coverage), in: question,
          imprint: imprint
        ).report(in: language)
      ),
      (
        "conflict",
        ChoiceReport(
          choice(
            .coverage,
            where: [
              .newCollections(atMost: 0), .indicators(atMost: 1), .keep(question.inUse),
              .nothingLost,
            ]), in: question
        ).report(in: language)
      ),
      (
        "smallest",
        SmallestSetReport(
          SmallestSet(
            among: question.candidates, reaching: .dimensions(3, at: .half), where: [.nothingLost]),
          in: question
        ).report(in: language)
      ),
      ("front", FrontReport(decision.fronts, in: question).report(in: language)),
      (
        "front-priced",
        FrontReport(
          [ParetoFront(among: priced.candidates, for: .coverage, against: .burden)],
          in: priced, costUnit: hours
        ).report(in: language)
      ),
      (
        "robustness",
        RobustnessReport(decision.robustness, in: question, imprint: imprint).report(in: language)
      ),
      (
        "scorecard",
        ScorecardReport(
          Scorecard(of: ComparedOption(of: set(question), in: question), in: question),
          imprint: imprint
        ).report(in: language)
      ),
      (
        "scorecard-priced",
        ScorecardReport(
          Scorecard(of: ComparedOption(of: set(priced), in: priced), in: priced),
          called: texts("Vårt valg", "Vores valg", "Our choice"), costUnit: hours
        ).report(in: language)
      ),
      ("agreement", AgreementReport(decision.coders, imprint: imprint).report(in: language)),
    ]
  }
}
