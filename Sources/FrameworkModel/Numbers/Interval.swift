/// A stretch of numbers, each end open, closed or absent.
public struct Interval: Sendable, Hashable {
  /// An end point; `isIncluded` tells whether it belongs to the interval.
  public struct Bound: Sendable, Hashable {
    public var value: ExactDecimal
    public var isIncluded: Bool

    public init(_ value: ExactDecimal, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// No lower bound: from minus infinity.
  public var lower: Bound?
  /// No upper bound: to infinity.
  public var upper: Bound?

  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  public func contains(_ value: ExactDecimal) -> Bool {
    if let lower, value < lower.value || (value == lower.value && !lower.isIncluded) {
      return false
    }
    if let upper, value > upper.value || (value == upper.value && !upper.isIncluded) {
      return false
    }
    return true
  }

  public var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value > upper.value
      || (lower.value == upper.value && !(lower.isIncluded && upper.isIncluded))
  }
}

extension Interval: CustomStringConvertible {
  /// Mathematical notation with a point: `[2, 4.9]`, `(5, ∞)`, `{6}`.
  public var description: String {
    if let lower, let upper, lower.value == upper.value, lower.isIncluded, upper.isIncluded {
      return "{\(lower.value)}"
    }
    let left = lower.map { ($0.isIncluded ? "[" : "(") + $0.value.description } ?? "(−∞"
    let right = upper.map { $0.value.description + ($0.isIncluded ? "]" : ")") } ?? "∞)"
    return left + ", " + right
  }
}
