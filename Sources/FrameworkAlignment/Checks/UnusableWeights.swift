public import FrameworkModel

/// Weights that nothing can be weighed by: negative, all 0, or too fine to be exact.
public struct UnusableWeights: Check {
  public static let manual = """
    weights that nothing can be weighed by

    A schema may weigh its dimensions, and a dimension its concepts. A weight that isn't given is 1;
    0 leaves the dimension or concept out. A negative weight means nothing, and where all weights
    are 0 there is nothing to divide by. Weights are computed exactly, so they may not have so many
    decimals that their common denominator outgrows fifteen digits.

    Example: <dimension id="culture" weight="-1">

    What to do: give weights of 0 or more, at least one of them above 0, with few decimals. Until
    then every dimension weighs the same.
    """

  public init() {}

  public func findings(in schema: Schema) -> [Finding] { [] }

  /// The weights as whole numbers in the same proportions.
  public static func integers(_ weights: [ExactDecimal]) -> [Int128] {
    let scale = weights.map(\.scale).max() ?? 0
    return weights.map { weight in
      var value = Int128(weight.significand)
      for _ in weight.scale..<scale { value *= 10 }
      return value
    }
  }
}
