import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// Constraints, conflicts and proofs of a choice in words.
struct ChoiceWords {
  let names: DecisionNames

  init(_ names: DecisionNames) { self.names = names }

  private var voice: Voice { names.voice }

  func words(_ constraint: Constraint) -> Phrase {
    func number(_ number: Int) -> Phrase { Phrase(voice.integer(number)) }
    switch constraint {
    case .indicators(let most):
      return voice.filled(
        DecisionSentence.atMostIndicators, ["n": Phrase(voice.count(most, .indicator))])
    case .burden(let most):
      return voice.filled(DecisionSentence.atMostBurden, ["n": Phrase(voice.decimal(most))])
    case .keep(let references):
      return voice.filled(DecisionSentence.mustKeep, ["list": names.list(references)])
    case .drop(let references):
      return voice.filled(DecisionSentence.mustDrop, ["list": names.list(references)])
    case .onlyWithDirection: return Phrase(voice(DecisionSentence.onlyWithDirection))
    case .onlyAddingWithDirection: return Phrase(voice(DecisionSentence.onlyAddingWithDirection))
    case .newCollections(let most):
      return voice.filled(DecisionSentence.atMostCollections, ["n": number(most)])
    case .concepts(let least, let dimension):
      guard let dimension else {
        return voice.filled(
          DecisionSentence.atLeastConceptsEach, ["n": Phrase(voice.count(least, .concept))])
      }
      return voice.filled(
        DecisionSentence.atLeastConcepts,
        ["n": Phrase(voice.count(least, .concept)), "D": names.dimension(dimension)])
    case .nothingLost: return Phrase(voice(DecisionSentence.nothingLost))
    case .coverage(let least):
      return voice.filled(
        DecisionSentence.atLeastCoverage, ["x": Phrase(voice.percent(least))])
    case .dimensions(let least, let touch):
      return voice.filled(
        touch == .half
          ? DecisionSentence.atLeastDimensionsHalf : DecisionSentence.atLeastDimensions,
        ["n": Phrase(voice.count(least, .dimension))])
    }
  }

  /// Why there is no set.
  func why(_ outcome: Choice.Outcome) -> Phrase {
    switch outcome {
    case .found: ""
    case .stopped: Phrase(voice(DecisionSentence.stopped))
    case .infeasible(let conflict): conflictSentence(conflict)
    }
  }

  func conflictSentence(_ conflict: Conflict) -> Phrase {
    let list = conflict.constraints.map { words($0) }
    let sentence =
      list.count == 1
      ? DecisionSentence.oneImpossible
      : conflict.isFewest ? DecisionSentence.conflict : DecisionSentence.conflictUnsettled
    return voice.filled(sentence, ["list": list.joined(separator: "; ")])
  }
}

extension Voice {
  /// `bevist best`, or how far the bound lies above.
  func callAsFunction(proofOf proof: Proof) -> String {
    guard !proof.isOptimal else { return self(DecisionWord.provenBest) }
    let dimensions = proof.dimensionsGap.map { $0 > 0 ? count($0, .dimension) : nil } ?? nil
    let gaps = [dimensions.map { Phrase($0) }, Phrase(percent(proof.coverageGap))].compactMap(
      \.self)
    return filled(DecisionSentence.notProven, ["x": enumeration(gaps)]).plain
  }

  /// `16`, or `minst 20` where counting was stopped there.
  func atLeast(_ number: Int, ifMore: Bool) -> String {
    (ifMore ? self(ReportSentence.atLeast) + " " : "") + integer(number)
  }
}
