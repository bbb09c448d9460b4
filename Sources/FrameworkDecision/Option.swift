public import FrameworkModel

/// A set of indicators that a municipality could use: what is compared (method, section 6).
public struct Option: Sendable, Hashable {
  /// What the user calls it, such as *keep* or *replace*; its only name in a comparison.
  public let name: String
  /// Each once, in the order given.
  public let indicators: [IndicatorReference]

  public init(_ name: String, of indicators: [IndicatorReference]) {
    var seen = Set<IndicatorReference>()
    self.name = name
    self.indicators = indicators.filter { seen.insert($0).inserted }
  }

  /// How many indicators it has: options of one size are held against each other.
  public var size: Int { indicators.count }
}
