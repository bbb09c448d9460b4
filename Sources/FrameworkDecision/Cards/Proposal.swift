public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// A replacement with all that a card tells of it.
public struct Proposal: Sendable {
  /// What an indicator may be to a candidate, and the rows of the schema that it follows from.
  public struct Relation: Sendable, Hashable {
    /// One concept on the way: the indicator to it, and the candidate to it.
    public struct Step: Sendable, Hashable {
      public let concept: Schema.Concept.ID
      public let ofIndicator: RelationSet
      public let ofCandidate: RelationSet
    }

    public let relation: IndicatorRelation
    /// In the schema's order.
    public let path: [Step]
  }

  /// One of the candidates.
  public struct Candidate: Sendable {
    public let reference: IndicatorReference
    /// Nil where it shares no concept with the indicator.
    public let relation: Relation?
    public let likeness: LikeForLike
    public let route: MeasuringRoute
    public let facts: SteeringFacts
    public let resolution: Resolution
    /// Values of its editions and counterparts.
    public let values: [ReferenceValue]
  }

  public let replacement: Replacement
  public let candidates: [Candidate]
  /// From today's set to (A∖{b}) ∪ Y: the effect, and what is lost to the set.
  public let change: SetChange
  /// What A ∪ Y covers beyond A, concept by concept, and as a share of the whole.
  public let gains: [ConceptChange]
  public let gained: Fraction
  public let series: SeriesContinuity
  /// Data collections that today's set doesn't use, sorted.
  public let newCollections: [Candidates.Collection]
  /// What the candidates cost beside today's set, in the user's unit; nil where no costs are used.
  public let effort: Fraction?

  init(
    _ replacement: Replacement, for row: Alignment.Row, in question: Question, today: SetMeasure
  ) {
    let references = replacement.candidates
    let added = Set(question.inUse).union(references)
    let union = SetChange(
      from: today, to: SetMeasure(of: added, in: question), in: question)
    self.replacement = replacement
    candidates = question.rows(references).map { Candidate($0, for: row, in: question) }
    change = SetChange(
      from: today,
      to: SetMeasure(of: added.subtracting([row.reference]), in: question), in: question)
    gains = union.gains
    gained = union.gained
    series = SeriesContinuity(of: row.reference, by: references, in: question.catalogue)
    newCollections = question.newCollections(of: references)
    effort = question.candidates.usesCosts ? replacement.effort : nil
  }
}

extension Proposal.Candidate {
  init(_ other: Alignment.Row, for row: Alignment.Row, in question: Question) {
    reference = other.reference
    relation = Proposal.Relation(of: row, and: other, in: question.alignment)
    likeness = question.likeness(of: row, with: other)
    route = question.route(to: other, from: row.indicator.facets.levels)
    facts = SteeringFacts(of: other, in: question)
    resolution = Resolution(of: other.indicator, asking: question.sample)
    values = ReferenceValue.all(of: other.reference, in: question.catalogue)
  }
}

extension Proposal.Relation {
  init?(of row: Alignment.Row, and other: Alignment.Row, in alignment: Alignment) {
    guard let relation = IndicatorRelation(of: row, and: other, in: alignment) else { return nil }
    self.relation = relation
    path = relation.concepts.compactMap { concept in
      guard let place = alignment.concepts.firstIndex(where: { $0.id == concept }),
        let own = row.cells.first(where: { $0.concept == place }),
        let second = other.cells.first(where: { $0.concept == place })
      else { return nil }
      return Step(concept: concept, ofIndicator: own.relations, ofCandidate: second.relations)
    }
  }
}

extension Question {
  /// How one municipality could have an indicator's value, seen from where today's values exist.
  public func route(to reference: IndicatorReference) -> MeasuringRoute? {
    rows[reference].map { route(to: $0, from: levelsInUse) }
  }

  /// What says whether an indicator can steer; nil where it isn't part of the question.
  public func facts(of reference: IndicatorReference) -> SteeringFacts? {
    rows[reference].map { SteeringFacts(of: $0, in: self) }
  }

  /// The smallest change that answers can show; nil where it isn't part of the question.
  public func resolution(of reference: IndicatorReference) -> Resolution? {
    rows[reference].map { Resolution(of: $0.indicator, asking: sample) }
  }

  /// Values of its editions and counterparts.
  public func values(of reference: IndicatorReference) -> [ReferenceValue] {
    ReferenceValue.all(of: reference, in: catalogue)
  }

  /// Every level at which an indicator in use has values.
  var levelsInUse: [Level] {
    let levels = Set(rows(inUse).flatMap(\.indicator.facets.levels))
    return Level.allCases.filter { levels.contains($0) && $0 != .unknown }
  }
}

extension Question {
  /// How one municipality could have a candidate's value, seen from where today's values exist.
  func route(to row: Alignment.Row, from levels: [Level]) -> MeasuringRoute {
    let own = row.indicator.facets.levels
    if !levels.isEmpty, Set(levels).isSubset(of: own) { return .sameLevel }
    if let instrument = instrument(for: row) { return .instrument(instrument) }
    let asks = row.indicator.facets.dataSources.contains(where: \.asksPeople)
    return asks ? .ownUnits : .unknown
  }

  /// The data collections of some candidates that today's set doesn't use, sorted.
  func newCollections(of references: [IndicatorReference]) -> [Candidates.Collection] {
    Set(references.compactMap { candidates[$0] }.flatMap(\.collections))
      .subtracting(candidates.collectionsInUse).sorted()
  }
}
