import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// The options under the common schema and every lens (method, section 8, Lenses).
///
/// Under a lens dimensions touched are read first. "x of y" counts the common schema as one of y.
public struct LensOrder: Sendable {
  public struct Cell: Sendable {
    public let touched: Int
    /// With those that only *high* reaches.
    public let touchedAtHigh: Int
    /// Nil where nobody examined the option on this ground.
    public let coverage: CoverageRange?
  }

  public struct Line: Sendable {
    public let schema: SchemaReference
    public let isLens: Bool
    /// The framework whose own questions the lens is drawn from: it favours it by construction.
    public let drawnFrom: Framework.ID?
    /// The dimensions that count.
    public let dimensions: Int
    /// In the order of the options.
    public let cells: [Cell]
    let scores: [Score]?

    /// The options of one size in order; nil where one of all is not examined.
    public func order(_ ranking: Ranking, among group: SizeGroup) -> OptionOrder? {
      scores.map { OptionOrder($0, ranking, among: group.options) }
    }
  }

  public let options: [Option]
  public let groups: [SizeGroup]
  /// The common schema first.
  public let lines: [Line]
  /// Of the schema that figures are told on.
  private let told: Line

  public init(
    of options: [Option], from standpoints: Standpoints, weighing weights: Weights? = nil
  ) {
    let told = Line(of: options, on: standpoints.alignment, weighing: weights)
    self.options = options
    self.groups = SizeGroup.groups(of: options)
    self.told = told
    self.lines = standpoints.schemas.map {
      $0.schema.reference == told.schema ? told : Line(of: options, on: $0, weighing: nil)
    }
  }

  /// "First under x of y": y are the schemas that every option is examined on.
  public func first(_ option: Int, _ ranking: Ranking) -> Sensitivity.Tally {
    let ordered = lines.filter { $0.scores != nil }
    let group = groups.first { $0.options.contains(option) }
    let first = ordered.count { line in
      group.flatMap { line.order(ranking, among: $0) }?.first.contains(option) ?? false
    }
    return Sensitivity.Tally(holds: first, of: ordered.count)
  }

  /// Under how many the order within every size is that of the schema that figures are told on.
  public func orderHolds(_ ranking: Ranking) -> Sensitivity.Tally {
    let ordered = lines.filter { $0.scores != nil }
    let holds = ordered.count { line in
      groups.allSatisfy { line.order(ranking, among: $0) == told.order(ranking, among: $0) }
    }
    return Sensitivity.Tally(holds: holds, of: ordered.count)
  }
}

extension LensOrder.Line {
  init(of options: [Option], on alignment: Alignment, weighing weights: Weights?) {
    let schema = alignment.schema
    let weights = weights ?? Weights(of: schema)
    let counted = alignment.concepts.indices.filter { weights.counts($0) }
    let cells = options.map { option in
      let members = Set(option.indicators)
      let own = alignment.keeping { members.contains($0.reference) }
      let breadth = Breadth(of: own, weighing: weights)
      return LensOrder.Cell(
        touched: breadth.touched.count, touchedAtHigh: breadth.touchedAtHigh.count,
        coverage: Coverage(of: own, weighing: weights).range)
    }
    let scores = cells.compactMap { cell in
      cell.coverage.map { Score(touched: cell.touched, coverage: $0.default) }
    }
    self.schema = schema.reference
    self.isLens = alignment.isThroughLens
    self.drawnFrom = schema.drawnFrom
    self.dimensions = Set(counted.map { alignment.dimensionOfConcept[$0] }).count
    self.cells = cells
    self.scores = scores.count == cells.count ? scores : nil
  }
}
