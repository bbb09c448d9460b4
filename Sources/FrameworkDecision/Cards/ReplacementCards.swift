public import FrameworkModel

/// A card for every indicator in use, and what the rules say of the set (method, section 6).
public struct ReplacementCards: Sendable {
  /// In the order of today's set.
  public let cards: [ReplacementCard]
  public let outcome: SetOutcome
  /// Examined indicators that map to nothing: kept, and named.
  public let outsideSchema: [IndicatorReference]
  /// What could come beside today's set, listed by what it adds.
  public let supplements: [Supplement]
  /// Goals and groups that no indicator is left in where all of today's set goes.
  public let emptiedGroups: [Group]

  public init(in question: Question) {
    let today = SetMeasure(of: Set(question.inUse), in: question)
    let cards = question.rows(question.inUse)
      .map { ReplacementCard(of: $0, in: question, today: today) }
    let supplements = Supplement.all(in: question)
    self.cards = cards
    self.supplements = supplements
    outcome = SetOutcome(of: cards.map(\.outcome), hasSupplement: !supplements.isEmpty)
    outsideSchema = cards.filter { $0.outcome == .outsideSchema }.map(\.indicator)
    var seen = Set<Group>()
    emptiedGroups = question.inUse.flatMap { reference in
      Dependants(of: reference, dropping: Set(question.inUse), in: question.catalogue).emptied
    }.filter { seen.insert($0).inserted }
  }
}
