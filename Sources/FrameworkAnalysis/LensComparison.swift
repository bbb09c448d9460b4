public import FrameworkAlignment
public import FrameworkModel

/// Every scope under the common schema and under every lens (method, section 8, Lenses).
public struct LensComparison: Sendable {
  public struct Cell: Sendable {
    /// Dimensions touched by default.
    public let touched: Int
    /// With those that only *high* reaches: the figure in brackets.
    public let touchedAtHigh: Int
    /// The default coverage; nil where nobody examined the scope.
    public let coverage: CoverageRange?
    public let alignment: Alignment
  }

  /// One schema with every scope on it.
  public struct Line: Sendable {
    public let schema: SchemaReference
    /// False for the common schema itself, which counts as one of the lenses.
    public let isLens: Bool
    /// The dimensions that count.
    public let dimensions: Int
    /// In the order of the scopes.
    public let cells: [Cell]
  }

  public let scopes: [Scope]
  /// The common schema first, then the lenses in the order given.
  public let lines: [Line]

  public init(
    of scopes: [Scope], on schema: Schema, through lenses: [Schema],
    coding: MappingSet.Coding = .agreed, in catalogue: Catalogue
  ) {
    self.scopes = scopes
    self.lines = ([nil] + lenses.map(Optional.some)).map { lens in
      let alignments = scopes.map {
        Alignment(of: $0, on: schema, through: lens, coding: coding, in: catalogue)
      }
      let target = lens ?? schema
      return Line(
        schema: target.reference, isLens: lens != nil,
        dimensions: target.dimensions.count { $0.weight != .zero },
        cells: alignments.map { alignment in
          let breadth = Breadth(of: alignment)
          return Cell(
            touched: breadth.touched.count, touchedAtHigh: breadth.touchedAtHigh.count,
            coverage: Coverage(of: alignment).range, alignment: alignment)
        })
    }
  }
}
