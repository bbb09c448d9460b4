import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension DecisionPage {
  /// The rule's outcome with its rule, how often the leading option leads, and what nobody has seen.
  var sureLine: Phrase { sureLine([measured, elsewhere, page.reviewSentence]) }

  /// The rule's outcome and how often the leading option leads.
  var sureLineInShort: Phrase { sureLine([]) }

  private func sureLine(_ unknown: [Phrase?]) -> Phrase {
    let outcome = voice.filled(
      DecisionSentence.lineRule,
      [
        "o": .emphasis(.link(to: "decision-cards", Phrase(voice(decision.cards.outcome.label)))),
        "r": Phrase(voice.afterColon(voice(decision.cards.outcome.rule))),
      ])
    let sentences: [Phrase?] = [outcome, leading] + unknown
    return .strong(Phrase(voice(DecisionSentence.howSureLine))) + " "
      + sentences.compactMap(\.self).joined(separator: " ")
  }

  /// Among the options as large as today's set, which leads by dimensions and how surely.
  var leading: Phrase? {
    let robustness = decision.robustness
    let size = decision.question.inUse.count
    guard
      let group = robustness.draws.groups.first(where: { $0.size == size && $0.hasRivals }),
      let leader = group.options.first(where: { place in
        let scores = robustness.sensitivity.scores
        return group.options.allSatisfy { !scores[place].isBelow(scores[$0], .byDimensions) }
      })
    else { return nil }
    let lenses = robustness.lenses.first(leader, .byDimensions)
    let share = robustness.draws.outcomes[leader].firstByDimensions
    return voice.filled(
      DecisionSentence.lineLeads,
      [
        "k": "\(voice.inWords(size)) \(voice.name(of: size, .indicator))",
        "o": voice.quoted(Phrase(voice(robustness.entries[leader].title))),
        "p": .link(to: "draws", Phrase(voice.wholePercent(share))),
        "x": .link(to: "robustness-lenses", Phrase(voice.integer(lenses.holds))),
        "y": Phrase(voice.count(lenses.of, .lens)),
      ])
  }

  /// Whether today's set has been measured.
  var measured: Phrase? {
    let here = inUse.layers[.measuredHere].indicators.count
    guard here < inUse.size else { return nil }
    guard here == 0 else {
      return voice.filled(
        DecisionSentence.someMeasured,
        ["x": Phrase(voice.integer(here)), "n": Phrase(voice.integer(inUse.size))])
    }
    return voice.filled(
      inUse.size == 1 ? DecisionSentence.oneNotMeasured : DecisionSentence.noneMeasured,
      ["n": Phrase(voice.inWords(inUse.size))])
  }

  /// Where the candidates' values are of.
  var elsewhere: Phrase? {
    let owners = comparison.scopes.dropFirst().flatMap(\.frameworks).filter {
      $0.owner.id != inUse.layers.here
    }
    guard !owners.isEmpty,
      comparison.scopes.dropFirst().allSatisfy({ $0.layers[.measuredHere].indicators.isEmpty })
    else { return nil }
    return voice.filled(
      DecisionSentence.candidatesElsewhere,
      ["B": comparison.scopes.dropFirst().map { $0.name(voice) }.joined(separator: " + ")])
  }
}
