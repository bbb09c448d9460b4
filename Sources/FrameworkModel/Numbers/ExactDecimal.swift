/// A decimal number without rounding: `significand` · 10^−`scale`.
///
/// Equal values are equal whatever their scale: 4.5 == 4.50.
public struct ExactDecimal: Sendable {
  public var significand: Int
  /// The number of decimals, 0 to 15.
  public var scale: Int

  public init(_ significand: Int, scale: Int = 0) {
    self.significand = significand
    self.scale = scale
  }

  /// Reads `-4.25`: digits with an optional sign and a decimal point; nil for all else.
  @inlinable
  public init?(_ text: some StringProtocol) {
    self.init(digits: String(text))
  }

  /// One concrete reader for every kind of text: files hold these numbers by the hundred thousand.
  @usableFromInline
  init?(digits text: String) {
    var significand = 0
    var decimals = 0
    var digits = 0
    var isNegative = false
    var sawPoint = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
      case UInt8(ascii: ".") where !sawPoint && digits > 0: sawPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if sawPoint { decimals += 1 }
        guard digits <= 15 else { return nil }
        significand = significand * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard digits > 0, !sawPoint || decimals > 0 else { return nil }
    self.init(isNegative ? -significand : significand, scale: decimals)
  }

  public static let zero = ExactDecimal(0)
  public static let one = ExactDecimal(1)
  public static let half = ExactDecimal(5, scale: 1)

  /// The nearest floating-point number, for the floating-point measures only.
  public var approximation: Double { Double(significand) / Double(Self.power(scale)) }

  static func power(_ exponent: Int) -> Int {
    var power = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// Both numbers as integers over one power of ten.
  private static func aligned(_ left: Self, _ right: Self) -> (Int128, Int128) {
    let scale = max(left.scale, right.scale)
    return (
      Int128(left.significand) * Int128(power(scale - left.scale)),
      Int128(right.significand) * Int128(power(scale - right.scale))
    )
  }
}

extension ExactDecimal: Comparable, Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    let (a, b) = aligned(left, right)
    return a == b
  }

  public static func < (left: Self, right: Self) -> Bool {
    let (a, b) = aligned(left, right)
    return a < b
  }

  public func hash(into hasher: inout Hasher) {
    var significand = significand
    var scale = scale
    while scale > 0, significand % 10 == 0 { (significand, scale) = (significand / 10, scale - 1) }
    hasher.combine(significand)
    hasher.combine(scale)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// With its own number of decimals and a point: `4.50`.
  public var description: String {
    guard scale > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (significand < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
