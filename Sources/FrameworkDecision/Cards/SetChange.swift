public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// What a set of indicators is worth.
public struct SetMeasure: Sendable {
  /// In the order of the alignment.
  public let indicators: [IndicatorReference]
  public let coverage: Coverage
  public let breadth: Breadth
  public let layers: Layers

  init(of references: Set<IndicatorReference>, in question: Question) {
    let alignment = question.alignment(of: references)
    indicators = alignment.rows.map(\.reference)
    coverage = Coverage(of: alignment, weighing: question.weights)
    breadth = Breadth(of: alignment, weighing: question.weights)
    layers = Layers(of: alignment, here: question.here, weighing: question.weights)
  }
}

/// One concept before and after, at default.
public struct ConceptChange: Sendable, Hashable {
  public let concept: Schema.Concept.ID
  public let before: Degree
  public let after: Degree
}

/// A difference of two coverages, mode by mode; negative where something is lost.
public struct CoverageShift: Sendable, Hashable {
  public let low: Fraction
  public let `default`: Fraction
  public let summed: Fraction
  public let high: Fraction
}

/// What changes where one set takes the place of another.
public struct SetChange: Sendable {
  public let before: SetMeasure
  public let after: SetMeasure
  /// Indicators that go and that come, in the order of the alignment.
  public let dropped: [IndicatorReference]
  public let added: [IndicatorReference]
  /// Coverage(after) − Coverage(before).
  public let shift: CoverageShift
  /// Σ w·max(0, after − before) and Σ w·max(0, before − after), shares of the whole.
  public let gained: Fraction
  public let lost: Fraction
  /// Concept by concept, in the schema's order.
  public let gains: [ConceptChange]
  public let losses: [ConceptChange]

  init(from before: SetMeasure, to after: SetMeasure, in question: Question) {
    let difference = ConceptDifference(
      before.coverage.covered, after.coverage.covered, question.weights,
      question.alignment.concepts.map(\.id))
    let (old, new) = (Set(before.indicators), Set(after.indicators))
    self.before = before
    self.after = after
    dropped = before.indicators.filter { !new.contains($0) }
    added = after.indicators.filter { !old.contains($0) }
    shift = difference.shift
    gained = difference.gained
    lost = difference.lost
    gains = difference.gains
    losses = difference.losses
  }
}

/// The concepts of two sets held against each other.
struct ConceptDifference {
  var shift: CoverageShift
  var gained: Fraction
  var lost: Fraction
  var gains: [ConceptChange] = []
  var losses: [ConceptChange] = []

  init(
    _ before: CoveredConcepts, _ after: CoveredConcepts, _ weights: Weights,
    _ ids: [Schema.Concept.ID]
  ) {
    let one = Int128(Degree.denominator)
    var (low, standard, sum, high) = (Int128(0), Int128(0), Int128(0), Int128(0))
    var (up, down) = (Int128(0), Int128(0))
    for concept in ids.indices where weights.counts(concept) {
      let weight = Int128(weights.parts[concept])
      let (old, new) = (before.degrees[concept], after.degrees[concept])
      let step = weight * Int128(new.parts - old.parts)
      standard += step
      up += max(0, step)
      down += max(0, -step)
      low += weight * one * Self.sign(before.isWhole(concept), after.isWhole(concept))
      high += weight * one * Self.sign(before.reachesHigh[concept], after.reachesHigh[concept])
      sum += weight * Int128(after.summed[concept].parts - before.summed[concept].parts)
      let change = ConceptChange(concept: ids[concept], before: old, after: new)
      if new > old { gains.append(change) }
      if new < old { losses.append(change) }
    }
    let whole = max(1, Int128(weights.total)) * one
    shift = CoverageShift(
      low: Fraction(low, over: whole), default: Fraction(standard, over: whole),
      summed: Fraction(sum, over: whole), high: Fraction(high, over: whole))
    gained = Fraction(up, over: whole)
    lost = Fraction(down, over: whole)
  }

  private static func sign(_ before: Bool, _ after: Bool) -> Int128 {
    (after ? 1 : 0) - (before ? 1 : 0)
  }
}
