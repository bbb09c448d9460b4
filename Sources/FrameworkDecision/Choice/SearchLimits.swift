/// When to stop a choice before it is proven, and whom to tell meanwhile.
public struct SearchLimits: Sendable {
  /// How the search stands.
  public struct Progress: Sendable, Hashable {
    /// What is sought just now.
    public enum Sought: Sendable, Hashable {
      case dimensions
      /// Shares of the whole, 0 to 1.
      case coverage
      case fewestIndicators
      /// The first by the ties among equally good sets.
      case ties
    }

    public let sought: Sought
    /// The best found so far, nil before the first.
    public let best: Double?
    /// Nothing better exists.
    public let bound: Double?
  }

  /// For the whole choice, by the clock on the wall; nil is no limit.
  public var time: Duration?
  /// Asked often, on the thread that solves; true ends the search with the best found.
  public var isCancelled: @Sendable () -> Bool
  public var onProgress: @Sendable (Progress) -> Void

  public init(
    time: Duration? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.time = time
    self.isCancelled = isCancelled
    self.onProgress = onProgress
  }

  public static let none = SearchLimits()
}
