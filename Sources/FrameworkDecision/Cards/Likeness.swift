/// How far one facet of two definitions is the same (method, section 7); the best first.
public enum Likeness: String, Sendable, Hashable, CaseIterable, Comparable {
  case equal
  /// The conversion is stated.
  case convertible
  /// Unknown on either side.
  case unknown
  case different

  public static func < (left: Likeness, right: Likeness) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether an indicator of the one definition is still like one of the other.
  public var isLike: Bool { self == .equal || self == .convertible }
}
