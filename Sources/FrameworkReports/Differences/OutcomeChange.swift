public import FrameworkDecision
import FrameworkModel

/// What a change does to the rule's outcome, with the same candidates before and after.
public struct OutcomeChange: Sendable {
  public let before: ReplacementCards
  public let after: ReplacementCards

  public init(from before: ReplacementCards, to after: ReplacementCards) {
    self.before = before
    self.after = after
  }
}

/// The outcome of the set and of each indicator, before and after.
struct OutcomeChangePart {
  let change: OutcomeChange
  let names: (old: Framework, new: Framework)
  let voice: Voice

  var sentence: Phrase {
    let holes: KeyValuePairs<String, Phrase> = [
      "a": .strong(Phrase(voice(change.before.outcome.label))),
      "b": .strong(Phrase(voice(change.after.outcome.label))),
      "r": Phrase(voice(change.after.outcome.rule)),
    ]
    return voice.filled(
      change.before.outcome == change.after.outcome
        ? DifferenceSentence.sameOutcome : DifferenceSentence.otherOutcome, holes)
  }

  var table: Table {
    let old = Dictionary(
      change.before.cards.map { ($0.indicator.indicator, $0) }
    ) { first, _ in first }
    let new = Dictionary(
      change.after.cards.map { ($0.indicator.indicator, $0) }
    ) { first, _ in first }
    let ids =
      change.after.cards.map(\.indicator.indicator)
      + change.before.cards.map(\.indicator.indicator).filter { new[$0] == nil }
    return Table(
      id: "outcomes", caption: Phrase(voice(DifferenceSentence.outcomesCaption)),
      columns: [
        Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
        Table.Column("before", Phrase(voice(DifferenceSentence.before))),
        Table.Column("after", Phrase(voice(DifferenceSentence.after))),
      ],
      rows: ids.map { id in
        Table.Row(id.rawValue, [name(id), cell(old[id]), cell(new[id])])
      })
  }

  private func name(_ id: Indicator.ID) -> Table.Cell {
    let indicator =
      names.new.indicators.first { $0.id == id } ?? names.old.indicators.first { $0.id == id }
    return Table.Cell(
      indicator.map { voice.name(of: $0) } ?? .id(id.rawValue), value: .code(id.rawValue))
  }

  private func cell(_ card: ReplacementCard?) -> Table.Cell {
    guard let card else { return "–" }
    return Table.Cell(Phrase(voice(card.outcome.label)), value: .code(card.outcome.rawValue))
  }
}
