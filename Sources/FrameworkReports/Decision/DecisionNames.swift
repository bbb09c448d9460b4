import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

/// What indicators, concepts and data collections of a decision are called; never an id alone.
struct DecisionNames {
  let question: Question
  let voice: Voice
  /// The whole report that the names stand in, with cards and rows to lead to; nil for a report of
  /// its own.
  let page: ComparisonPage?
  private let indicators: [IndicatorReference: Indicator]

  init(_ question: Question, _ voice: Voice, on page: ComparisonPage? = nil) {
    self.question = question
    self.voice = voice
    self.page = page
    indicators = Dictionary(
      question.alignment.rows.map { ($0.reference, $0.indicator) }
    ) { first, _ in first }
  }

  var schema: Schema { question.alignment.schema }
  var catalogue: Catalogue { question.catalogue }

  func indicator(_ reference: IndicatorReference) -> Indicator? {
    indicators[reference]
      ?? catalogue.framework(reference.framework)?.indicators
      .first { $0.id == reference.indicator }
  }

  /// `L.2.1 vekst i ideer`, in the whole report a link to its card.
  func name(_ reference: IndicatorReference) -> Phrase {
    guard let indicator = indicator(reference) else { return Phrase(reference.description) }
    return page != nil && indicators[reference] != nil
      ? voice.link(to: indicator, reference) : voice.name(of: indicator)
  }

  /// The name alone, for running text: `vekst i ideer`.
  func words(_ reference: IndicatorReference) -> Phrase {
    guard let indicator = indicator(reference) else { return Phrase(reference.description) }
    let name = indicator.shortLabel.isEmpty ? indicator.label : indicator.shortLabel
    let phrase = Phrase(name, for: voice.language)
    return page != nil && indicators[reference] != nil
      ? .link(to: Anchor.indicator(reference), phrase) : phrase
  }

  /// Names with semicolons between, or a dash where there are none.
  func list(_ references: some Sequence<IndicatorReference>) -> Phrase {
    let names = references.map { name($0) }
    return names.isEmpty ? "–" : names.joined(separator: "; ")
  }

  /// The same as a machine reads it.
  func cell(_ references: some Sequence<IndicatorReference>) -> Table.Cell {
    let references = Array(references)
    return Table.Cell(
      list(references), value: .code(references.map(\.description).joined(separator: " ")))
  }

  func concept(_ id: Schema.Concept.ID) -> Phrase {
    guard let concept = schema.concepts.first(where: { $0.id == id }) else {
      let other = catalogue.schemas.lazy.flatMap(\.concepts).first { $0.id == id }
      return other.map { voice.name(of: $0) } ?? Phrase(id.rawValue)
    }
    return page?.link(to: concept) ?? voice.name(of: concept)
  }

  func dimension(_ id: Schema.Dimension.ID) -> Phrase {
    guard let dimension = schema.dimensions.first(where: { $0.id == id }) else {
      let other = catalogue.schemas.lazy.flatMap(\.dimensions).first { $0.id == id }
      return other.map { voice.name(of: $0) } ?? Phrase(id.rawValue)
    }
    let name = voice.name(of: dimension)
    return page == nil ? name : .link(to: Anchor.dimension(id), name)
  }

  /// How far from 0 to 1: `0,25 → 0,75`.
  func change(_ change: ConceptChange) -> Phrase {
    let before = voice.twoDecimals(change.before.decimal)
    let after = voice.twoDecimals(change.after.decimal)
    return "\(concept(change.concept)) (\(before) → \(after))"
  }

  func changes(_ changes: [ConceptChange]) -> Phrase {
    changes.isEmpty ? "–" : changes.map { change($0) }.joined(separator: "; ")
  }

  func collection(_ collection: Candidates.Collection) -> Phrase {
    switch collection {
    case .named(let reference):
      let editions = catalogue.editions(of: reference.framework).reversed()
      let label = editions.lazy.compactMap { framework in
        framework.collections.first { $0.id == reference.collection }?.label
      }.first
      return label.map { Phrase($0, for: voice.language) } ?? Phrase(reference.description)
    case .unseen(let reference):
      return voice.filled(DecisionSentence.unseenCollection, ["i": name(reference)])
    }
  }

  func collections(_ collections: [Candidates.Collection]) -> Phrase {
    collections.isEmpty ? "–" : collections.map { collection($0) }.joined(separator: "; ")
  }
}
