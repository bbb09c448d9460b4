public import FrameworkAlignment
public import FrameworkModel

/// The cells in which coders differ, and what hangs on each (method, section 8, Agreement).
public struct Disagreements: Sendable {
  /// What one coder says of the cell.
  public struct View: Sendable, Hashable {
    public let coder: Int
    /// Nil: not seen.
    public let relation: MappingRelation?
    public let degree: Degree
  }

  public struct Cell: Sendable, Hashable {
    public let indicator: IndicatorReference
    public let concept: Schema.Concept.ID
    public let views: [View]
    /// How many dimensions more the scope touches at the highest of the degrees than at the lowest.
    public let touched: Int
    /// How much more it covers, all else as in the coding that is told of.
    public let coverage: Fraction
    /// The highest degree less the lowest.
    public let spread: Degree
  }

  /// Largest effect first: dimensions, then coverage, then the spread of degrees, then the scope's order.
  public let cells: [Cell]

  /// Where coders differ; the effect is on the coding that figures are told of.
  public init(
    in agreement: CoderAgreement, on alignment: Alignment, weighing weights: Weights? = nil
  ) {
    let weights = weights ?? Weights(of: alignment.schema)
    let effects = CellEffects(alignment, weights)
    var cells: [Cell] = []
    for indicator in agreement.coded.indicators {
      let concepts = Set(indicator.seen.flatMap(\.keys)).sorted()
      for concept in concepts {
        let seen = indicator.seen.map { $0[concept] }
        guard Set(seen.map { $0.map { Claim($0) } }).count > 1 else { continue }
        let views = zip(agreement.coders, seen).map {
          View(coder: $0, relation: $1?.relation, degree: $1?.degree ?? .zero)
        }
        cells.append(
          effects.cell(indicator.reference, at: concept, views))
      }
    }
    self.cells = cells.enumerated().sorted { Self.precedes($0, $1) }.map(\.element)
  }

  private struct Claim: Hashable {
    let relation: MappingRelation
    let degree: Degree

    init(_ seen: CodedIndicators.Seen) {
      relation = seen.relation
      degree = seen.degree
    }
  }

  private static func precedes(
    _ left: EnumeratedSequence<[Cell]>.Element, _ right: EnumeratedSequence<[Cell]>.Element
  ) -> Bool {
    let (a, b) = (left.element, right.element)
    if a.touched != b.touched { return a.touched > b.touched }
    if a.coverage != b.coverage { return b.coverage < a.coverage }
    if a.spread != b.spread { return a.spread > b.spread }
    return left.offset < right.offset
  }
}

/// What a scope covers without one cell, to set that cell to any degree.
private struct CellEffects {
  let alignment: Alignment
  let weights: Weights
  let degrees: [[IndicatorReference: Degree]]

  init(_ alignment: Alignment, _ weights: Weights) {
    var degrees = Array(repeating: [IndicatorReference: Degree](), count: alignment.concepts.count)
    for row in alignment.rows {
      for cell in row.cells where cell.degree > .zero {
        degrees[cell.concept][row.reference] = cell.degree
      }
    }
    self.alignment = alignment
    self.weights = weights
    self.degrees = degrees
  }

  func cell(
    _ indicator: IndicatorReference, at concept: Int, _ views: [Disagreements.View]
  ) -> Disagreements.Cell {
    let high = views.map(\.degree).max() ?? .zero
    let low = views.map(\.degree).min() ?? .zero
    let others = degrees[concept].filter { $0.key != indicator }.values.max() ?? .zero
    let gain = max(others, high).parts - max(others, low).parts
    let dimension = alignment.dimensionOfConcept[concept]
    let isTouchedAnyway =
      others > .zero
      || degrees.indices.contains {
        $0 != concept && alignment.dimensionOfConcept[$0] == dimension && weights.counts($0)
          && !degrees[$0].isEmpty
      }
    let turnsOn = weights.counts(concept) && !isTouchedAnyway && low == .zero && high > .zero
    return Disagreements.Cell(
      indicator: indicator, concept: alignment.concepts[concept].id, views: views,
      touched: turnsOn ? 1 : 0,
      coverage: Fraction(
        Int128(weights.parts[concept]) * Int128(gain),
        over: Int128(weights.total) * Int128(Degree.denominator)),
      spread: Degree(parts: high.parts - low.parts))
  }
}
