public import FrameworkAnalysis

/// A value as a machine reads it, beside the text that people read.
public enum Quantity: Sendable, Hashable {
  case integer(Int)
  /// An exact share, such as coverage: 0 to 1.
  case share(Fraction)
  /// A share in percent that is no exact fraction, with a point.
  case percent(String)
  /// A decimal number, with a point.
  case decimal(String)
  /// A word of a closed list or a reference, the same in every language.
  case code(String)
}
