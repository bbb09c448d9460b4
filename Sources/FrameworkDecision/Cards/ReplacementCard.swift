import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkModel

/// What would become of one indicator in use if it were replaced (method, section 6).
public struct ReplacementCard: Sendable {
  public let indicator: IndicatorReference
  /// By the first rule that holds, for the best of the proposals.
  public let outcome: ReplacementOutcome
  /// Whether what is kept at *high* would give a row further up.
  public let needsReview: Bool
  /// The best single candidate; nil where none keeps anything.
  public let single: Proposal?
  /// The best pair, where it keeps more than the single candidate.
  public let pair: Proposal?
  /// The smallest set that keeps as much as all candidates, where it keeps more than the pair.
  public let set: Proposal?
  /// Every candidate that keeps something, the best first.
  public let ranked: [Replacement]
  /// Candidates whose level and unit of observation are like its own, whatever they keep.
  public let likeForLike: [IndicatorReference]
  /// What today's set loses where the indicator goes and nothing comes.
  public let removal: SetChange
  public let dependants: Dependants
  public let facts: SteeringFacts
  public let resolution: Resolution

  /// The best of the proposals: what the outcome rests on.
  public var headline: Proposal? {
    let proposals = [single, pair, set].compactMap(\.self)
    return proposals.dropFirst().reduce(proposals.first) { best, next in
      guard let best else { return next }
      return next.replacement.precedes(best.replacement) ? next : best
    }
  }

  /// Nil where the indicator isn't in use.
  public init?(of indicator: IndicatorReference, in question: Question) {
    guard let row = question.rows[indicator], question.inUse.contains(indicator) else {
      return nil
    }
    let today = SetMeasure(of: Set(question.inUse), in: question)
    self.init(of: row, in: question, today: today)
  }

  init(of row: Alignment.Row, in question: Question, today: SetMeasure) {
    let search = ReplacementSearch(for: row, in: question)
    let single = search.ranked.first
    let pair = search.bestPair?.ifKeepingMore(than: single)
    let set = search.smallestSet?.ifKeepingMore(than: pair ?? single)
    func proposal(_ replacement: Replacement?) -> Proposal? {
      replacement.map { Proposal($0, for: row, in: question, today: today) }
    }
    indicator = row.reference
    self.single = proposal(single)
    self.pair = proposal(pair)
    self.set = proposal(set)
    ranked = search.ranked
    let best = [single, pair, set].compactMap(\.self).map(\.outcome).min()
    let outcome = search.outcome(best)
    self.outcome = outcome
    needsReview =
      search.bestOutcomeAtHigh.map { $0 < outcome } ?? false
    likeForLike = question.rows(question.offered)
      .filter { question.likeness(of: row, with: $0).isLikeForLike }.map(\.reference)
    let without = Set(question.inUse).subtracting([row.reference])
    removal = SetChange(
      from: today, to: SetMeasure(of: without, in: question), in: question)
    dependants = Dependants(
      of: row.reference, dropping: [row.reference], in: question.catalogue)
    facts = SteeringFacts(of: row, in: question)
    resolution = Resolution(of: row.indicator, asking: question.sample)
  }
}

extension ReplacementSearch {
  /// The first row of the table that holds.
  func outcome(_ best: ReplacementOutcome?) -> ReplacementOutcome {
    let offered = question.rows(question.offered)
    guard row.isExamined, offered.contains(where: \.isExamined) else { return .notAssessed }
    guard row.cells.contains(where: { $0.degree > .zero && question.weights.counts($0.concept) })
    else { return .outsideSchema }
    return best ?? .keep
  }

  /// The best row that any set of candidates could have at *high*; nil where the table doesn't ask.
  ///
  /// All that reach the indicator give the most; of those that are like for like all together give
  /// the most that stays so.
  var bestOutcomeAtHigh: ReplacementOutcome? {
    guard outcome(nil) == .keep else { return nil }
    let own = Set(row.cells.filter { $0.degree > .zero }.map(\.concept))
    let reaching = question.rows(question.offered).filter { other in
      other.cells.contains { own.contains($0.concept) && $0.reachesHigh }
    }
    let alike = reaching.filter { question.likeness(of: row, with: $0).isLikeForLike }
    return [reaching, alike]
      .compactMap { Replacement(of: row, by: $0.map(\.reference), in: question)?.outcomeAtHigh }
      .min()
  }
}
