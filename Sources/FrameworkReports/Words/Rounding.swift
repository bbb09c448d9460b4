import FrameworkAnalysis
import FrameworkModel

/// One rounding, half away from zero, from the exact value (method, section 9, *Print*).
enum Rounding {
  /// A share in percent with a point: 6.25 % with one decimal is `6.3`.
  static func percent(_ share: Fraction, decimals: Int) -> String {
    share.rounded(decimals, times: 100).description
  }

  static func plain(_ number: Double, decimals: Int) -> String {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    let rounded = (number.magnitude * power).rounded(.toNearestOrAwayFromZero)
    guard rounded < 1e15 else { return "\(number)" }
    return placed(String(Int(rounded)), decimals: decimals, isNegative: number < 0)
  }

  /// The smallest number that a rounding to `decimals` can print above 0: `0.1`.
  static func step(_ decimals: Int) -> String {
    placed("1", decimals: decimals, isNegative: false)
  }

  /// The greatest that it can print below 100: `99.9`.
  static func belowHundred(_ decimals: Int) -> String {
    placed("99" + String(repeating: "9", count: decimals), decimals: decimals, isNegative: false)
  }

  /// Digits with a point before the last `decimals`; a rounded zero has no sign.
  private static func placed(_ digits: String, decimals: Int, isNegative: Bool) -> String {
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = isNegative && digits.contains { $0 != "0" } ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
