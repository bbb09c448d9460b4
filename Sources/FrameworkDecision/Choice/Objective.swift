/// What a choice maximises: printed with every result (method, section 6, Choosing exactly).
public enum Objective: Sendable, Hashable {
  /// Coverage at default.
  case coverage
  /// First the number of dimensions touched, then coverage.
  case breadth(at: Touch)

  /// From which degree on a concept touches its dimension.
  public enum Touch: String, Sendable, Hashable, CaseIterable {
    case aboveZero
    case half
  }
}
