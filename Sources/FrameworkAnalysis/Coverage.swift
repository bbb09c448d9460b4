public import FrameworkAlignment
public import FrameworkModel

/// How much of a schema a scope covers (method, section 3).
///
/// cov(c, X) = max over i in X of d(i, c); Coverage(X) = Σ w(c)·cov(c, X) / Σ w(c). A scope that
/// nobody examined has no coverage: `range` is nil then, never 0.
public struct Coverage: Sendable {
  /// How many of the concepts that count are covered how.
  public struct Counts: Sendable, Hashable {
    public let full: Int
    public let partly: Int
    public let not: Int
    /// Uncovered, and some indicator of the scope isn't examined.
    public let notExamined: Int

    /// The denominator.
    public var total: Int { full + partly + not + notExamined }
  }

  /// One concept's degree and state.
  public struct Concept: Sendable, Hashable {
    public enum State: Sendable, Hashable { case full, partly, not, notExamined }

    public let id: Schema.Concept.ID
    public let state: State
    public let degree: Degree
    public let summed: Degree
    public let reachesHigh: Bool
    /// False where its weight is 0.
    public let counts: Bool
  }

  /// The same for one dimension alone.
  public struct Dimension: Sendable {
    public let id: Schema.Dimension.ID
    /// Nil where nobody examined the scope, or the dimension is taken out.
    public let range: CoverageRange?
    public let counts: Counts
    public let concepts: [Concept]
  }

  /// By the schema's weights; nil where no indicator of the scope is examined.
  public let range: CoverageRange?
  /// With one weight for every concept; nil where `range` is.
  public let equalConcepts: CoverageRange?
  public let counts: Counts
  /// In the schema's order.
  public let dimensions: [Dimension]
  /// How many indicators of the scope are examined, of how many.
  public let examined: Int
  public let indicators: Int
  public let weights: Weights
  /// The degrees behind the figures.
  public let covered: CoveredConcepts

  /// Whether the scope has a coverage at all.
  public var isExamined: Bool { range != nil }

  public init(of alignment: Alignment, weighing weights: Weights? = nil) {
    self.init(of: alignment, weighing: weights, isExamined: alignment.examinedCount > 0)
  }

  /// The coverage of a layer: a scope that somebody examined covers 0 where no indicator passes.
  init(of alignment: Alignment, weighing weights: Weights?, isExamined: Bool) {
    let schema = alignment.schema
    let weights = weights ?? Weights(of: schema)
    let covered = CoveredConcepts(of: alignment)
    let isWhole = isExamined && alignment.isFullyExamined
    let all = Array(alignment.concepts.indices)
    func range(_ weights: Weights, _ places: [Int]) -> CoverageRange? {
      isExamined ? covered.range(weights, over: places, isHighAtLeast: !isWhole) : nil
    }
    let concepts = all.map { place in
      Concept(
        alignment.concepts[place].id, at: place, covered, isFullyExamined: isWhole,
        counts: weights.counts(place))
    }
    self.range = range(weights, all)
    self.equalConcepts = range(Weights(parts: weights.parts.map { $0 > 0 ? 1 : 0 }), all)
    self.counts = Counts(concepts)
    self.dimensions = schema.dimensions.enumerated().map { number, dimension in
      let places = all.filter { alignment.dimensionOfConcept[$0] == number }
      let own = places.map { concepts[$0] }
      return Dimension(
        id: dimension.id, range: range(weights, places), counts: Counts(own), concepts: own)
    }
    self.examined = alignment.examinedCount
    self.indicators = alignment.rows.count
    self.weights = weights
    self.covered = covered
  }

  /// Every concept in the schema's order.
  public var concepts: [Concept] { dimensions.flatMap(\.concepts) }
}

extension Coverage.Counts {
  init(_ concepts: [Coverage.Concept]) {
    let counted = concepts.filter(\.counts)
    full = counted.count { $0.state == .full }
    partly = counted.count { $0.state == .partly }
    not = counted.count { $0.state == .not }
    notExamined = counted.count { $0.state == .notExamined }
  }
}

extension Coverage.Concept {
  init(
    _ id: Schema.Concept.ID, at place: Int, _ covered: CoveredConcepts, isFullyExamined: Bool,
    counts: Bool
  ) {
    self.id = id
    self.state =
      covered.isWhole(place)
      ? .full : covered.isCovered(place) ? .partly : isFullyExamined ? .not : .notExamined
    self.degree = covered.degrees[place]
    self.summed = covered.summed[place]
    self.reachesHigh = covered.reachesHigh[place]
    self.counts = counts
  }
}
