import FrameworkDecision
import FrameworkModel

/// What must be read beside a row of a scorecard: above all, where it is too coarse to steer by.
struct ScorecardRemark {
  let names: DecisionNames

  private var voice: Voice { names.voice }

  func words(_ entry: Scorecard.Entry) -> Phrase {
    var words: [Phrase] = []
    if !entry.isKept { words.append(Phrase(voice(NewScorecardSentence.new))) }
    if !(entry.bands?.all.contains(where: \.isStated) ?? false) {
      words.append(Phrase(voice(NewScorecardSentence.withoutThresholds)))
    }
    let steering = SteeringWords(names: names)
    words += [
      direction(entry.indicator.facets), coarseness(entry),
      names.question.facts(of: entry.origin).flatMap(steering.ceiling),
    ].compactMap(\.self)
    return words.joined(separator: " ")
  }

  private func direction(_ facets: Facets) -> Phrase? {
    switch facets.direction {
    case .unknown, .descriptive:
      guard let presumed = facets.presumedDirection, presumed != .unknown else {
        return Phrase(voice(NewScorecardSentence.withoutDirection))
      }
      return voice.filled(
        NewScorecardSentence.presumedDirection, ["d": Phrase(voice(presumed.label))])
    default: return nil
    }
  }

  /// Nil where the answers to be expected show what the bands ask for.
  private func coarseness(_ entry: Scorecard.Entry) -> Phrase? {
    guard let resolution = names.question.resolution(of: entry.origin) else { return nil }
    if resolution.basis == .meanScore(deviation: nil) {
      return Phrase(voice(NewScorecardSentence.coarsenessUnknown))
    }
    guard let needed = resolution.answersNeeded, let width = resolution.width,
      let line = resolution.lines.first(where: { $0.isTooCoarse == true })
    else { return nil }
    let sentence =
      resolution.isWidthOfBand
      ? NewScorecardSentence.coarseForBand : NewScorecardSentence.coarseForTen
    let words = voice.filled(
      sentence, ["n": Phrase(voice.integer(needed)), "w": Phrase(voice.decimal(width))])
    guard resolution.isSampleStated else { return words }
    return words + " "
      + voice.filled(
        NewScorecardSentence.coarseHere,
        [
          "m": Phrase(voice.integer(line.answers)),
          "x": voice.points(line.smallestChange, of: resolution.basis),
        ])
  }
}

extension Voice {
  /// `13,9 prosentpoeng` of a share, `0,24 poeng` of a score.
  func points(_ change: Double, of basis: Resolution.Basis) -> Phrase {
    if case .share = basis {
      return filled(
        NewScorecardSentence.pointsOfShare, ["x": Phrase(decimal(change, decimals: 1))])
    }
    return filled(
      NewScorecardSentence.pointsOfScore, ["x": Phrase(decimal(change, decimals: 2))])
  }
}
