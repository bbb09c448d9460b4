import FrameworkAlignment
import FrameworkModel

/// What the three steps of strength may be worth: another reading of ¼, ½ and ¾.
///
/// A strength between the steps is read at the nearest one, in the middle at the lower.
public enum StrengthReading: String, Sendable, Hashable, CaseIterable {
  /// 0.1, 0.5 and 0.9.
  case wide
  /// ⅓, ½ and ⅔.
  case narrow
  /// ½ each.
  case halves

  /// The three values in parts of a whole of 9·10¹², where thirds and tenths are whole numbers.
  private var steps: [Int] {
    let part = OptionLedger.whole / 30
    return switch self {
    case .wide: [3 * part, 15 * part, 27 * part]
    case .narrow: [10 * part, 15 * part, 20 * part]
    case .halves: [15 * part, 15 * part, 15 * part]
    }
  }

  /// A degree under this reading; 0 and 1 stay.
  func parts(of degree: Degree) -> Int {
    guard degree > .zero, degree < .one else { return degree.parts * 9 }
    let eighth = Degree.denominator / 8
    return steps[degree.parts <= 3 * eighth ? 0 : degree.parts <= 5 * eighth ? 1 : 2]
  }
}
