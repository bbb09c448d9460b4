public import FrameworkModel

/// What measuring costs, by the user's own figures (method, section 6, Burden).
///
/// In hours, kroner or points, all in one unit; Bredde invents none.
public struct Costs: Sendable, Hashable {
  /// What has a cost.
  public enum Item: Sendable, Hashable {
    /// What one more indicator costs.
    case indicator(IndicatorReference)
    /// What a data collection costs, however many indicators it feeds.
    case collection(CollectionReference)
  }

  /// Marginal costs.
  public var indicators: [IndicatorReference: ExactDecimal]
  /// Fixed costs.
  public var collections: [CollectionReference: ExactDecimal]

  public init(
    indicators: [IndicatorReference: ExactDecimal],
    collections: [CollectionReference: ExactDecimal] = [:]
  ) {
    self.indicators = indicators
    self.collections = collections
  }
}

extension Costs.Item: CustomStringConvertible {
  public var description: String {
    switch self {
    case .indicator(let reference): reference.description
    case .collection(let reference): reference.description
    }
  }
}
