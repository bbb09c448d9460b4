import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

extension Inquiry {
  /// The first scope as what is in use, the others together as what could come instead or beside.
  var question: Question {
    get throws {
      guard let inUse = scopes.first, scopes.count > 1 else { throw Refusal.noCandidates }
      guard hasCandidates else { throw Refusal(sentence: .noCandidates) }
      return Question(
        inUse, or: Scope(scopes.dropFirst().flatMap(\.parts)), on: schema, through: lens,
        coding: coding, in: catalogue, here: here)
    }
  }

  /// The scopes by everybody who can be asked, for how sure the answer is.
  var standpoints: Standpoints {
    Standpoints(
      of: Scope(scopes.flatMap(\.parts)), on: schema, through: lens, coding: coding, in: catalogue)
  }

  /// Whether anything is offered that the first scope doesn't use already.
  var hasCandidates: Bool {
    let inUse = Set(scopes.first?.indicators ?? [])
    return scopes.dropFirst().contains { !inUse.isSuperset(of: $0.indicators) }
  }

  /// Whether there is something to decide: more than one scope, and candidates among them.
  var offersCandidates: Bool { scopes.count > 1 && hasCandidates }

  /// Every scenario that was named, its names looked up.
  var scenarioQuestions: [ScenarioQuestion] {
    get throws {
      try scenarios.map { scenario in
        do throws(UnresolvedReference) {
          return try ScenarioQuestion(
            scenario, on: schema, through: lens, coding: coding, in: catalogue)
        } catch {
          throw Refusal(sentence: error.sentence, status: 1, findings: grave(in: scenario))
        }
      }
    }
  }

  /// The errors that stand in a scenario's file.
  private func grave(in scenario: Scenario) -> [Finding] {
    findings.filter { $0.severity == .error && $0.location?.file == scenario.location.file }
  }
}

extension Sentence {
  fileprivate static let noCandidates = Sentence(
    nb: "alle kandidatene er allerede i bruk", da: "alle kandidaterne er allerede i brug",
    en: "every candidate is in use already")
}
