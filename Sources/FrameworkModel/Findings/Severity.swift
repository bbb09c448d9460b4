/// How grave a finding is; the gravest first.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// Can't be used in an analysis.
  case error
  /// Used, but shown in the report.
  case warning
  /// Worth knowing, nothing to mend.
  case note
}

extension Severity: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
