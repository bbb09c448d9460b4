public import FrameworkModel

/// How much of a concept is covered, 0 to 1, exact (method, section 2).
///
/// Counted in parts of 10¹², so that all degrees share one denominator: strengths have at most six
/// decimals, and a path through a lens multiplies two of them.
public struct Degree: Sendable, Hashable {
  /// The common denominator of all degrees.
  public static let denominator = 1_000_000_000_000

  /// 0 to `denominator`.
  public let parts: Int

  public init(parts: Int) { self.parts = parts }

  public static let zero = Degree(parts: 0)
  public static let half = Degree(parts: denominator / 2)
  public static let one = Degree(parts: denominator)

  /// The degree that a decimal of at most twelve decimals is; further decimals are cut off.
  public init(_ decimal: ExactDecimal) {
    var parts = decimal.significand
    var scale = decimal.scale
    while scale > 12 { (parts, scale) = (parts / 10, scale - 1) }
    while scale < 12 { (parts, scale) = (parts * 10, scale + 1) }
    self.init(parts: parts)
  }

  /// What is left of the whole after two steps: exact for strengths of at most six decimals.
  public static func * (left: Degree, right: Degree) -> Degree {
    Degree(parts: Int(Int128(left.parts) * Int128(right.parts) / Int128(denominator)))
  }

  /// The nearest floating-point number, for the floating-point measures only.
  public var approximation: Double { Double(parts) / Double(Self.denominator) }

  /// The degree as a decimal without trailing zeros.
  public var decimal: ExactDecimal {
    var (parts, scale) = (parts, 12)
    while scale > 0, parts % 10 == 0 { (parts, scale) = (parts / 10, scale - 1) }
    return ExactDecimal(parts, scale: scale)
  }
}

extension Degree: Comparable {
  public static func < (left: Degree, right: Degree) -> Bool { left.parts < right.parts }
}
