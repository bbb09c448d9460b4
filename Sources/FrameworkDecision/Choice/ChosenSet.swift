public import FrameworkAnalysis
public import FrameworkModel

/// A set of indicators with what it is worth: both ways, whatever it was chosen for.
public struct ChosenSet: Sendable, Hashable {
  /// Sorted as printed, byte by byte.
  public let indicators: [IndicatorReference]
  public let coverage: CoverageRange
  /// In the schema's order.
  public let touched: [Schema.Dimension.ID]
  public let touchedAtHalf: [Schema.Dimension.ID]
  public let burden: ExactDecimal
  /// How many of the indicators are in today's set.
  public let current: Int
  public let withDirection: Int
  /// The data collections that today's set doesn't use, sorted.
  public let newCollections: [Candidates.Collection]

  public var size: Int { indicators.count }
}
