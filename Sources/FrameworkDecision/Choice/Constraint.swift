public import FrameworkAnalysis
public import FrameworkModel

/// What a set must satisfy to be chosen (method, section 6, Choosing exactly).
public enum Constraint: Sendable, Hashable {
  /// At most so many indicators.
  case indicators(atMost: Int)
  /// In the unit of the costs; without costs an indicator costs 1 and a collection nothing.
  case burden(atMost: ExactDecimal)
  case keep([IndicatorReference])
  case drop([IndicatorReference])
  /// Every indicator has a direction; a presumed one is none.
  case onlyWithDirection
  /// Every indicator that is not in today's set has a direction.
  case onlyAddingWithDirection
  /// At most so many data collections that today's set doesn't use.
  case newCollections(atMost: Int)
  /// At least so many concepts with coverage above 0 in a dimension; nil is every one that counts.
  case concepts(atLeast: Int, in: Schema.Dimension.ID?)
  /// Every concept that counts is covered as much as today's set covers it.
  case nothingLost
  /// A coverage at default of at least this share.
  case coverage(atLeast: Fraction)
  case dimensions(atLeast: Int, at: Objective.Touch)
}
