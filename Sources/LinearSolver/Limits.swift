/// When to stop searching, and whom to tell meanwhile.
public struct Limits: Sendable {
  /// How the search stands.
  public struct Progress: Sendable, Hashable {
    /// The best objective value found, nil before the first.
    public let best: Double?
    public let bound: Double
  }

  /// By the clock on the wall; nil is no limit.
  public var time: Duration?
  /// Asked often, on the thread that solves; true ends the search with the best found.
  public var isCancelled: @Sendable () -> Bool
  /// Told often, on the thread that solves.
  public var onProgress: @Sendable (Progress) -> Void

  public init(
    time: Duration? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.time = time
    self.isCancelled = isCancelled
    self.onProgress = onProgress
  }

  public static let none = Limits()
}

/// Asks whether to stop, once a search has begun.
final class Watch {
  private let limits: Limits
  private let deadline: ContinuousClock.Instant?
  private let aim: LinearProgram.Aim
  private(set) var hasStopped = false

  init(_ limits: Limits, aim: LinearProgram.Aim) {
    self.limits = limits
    self.aim = aim
    deadline = limits.time.map { ContinuousClock.now + $0 }
  }

  func shouldStop() -> Bool {
    if hasStopped { return true }
    hasStopped = limits.isCancelled() || deadline.map { ContinuousClock.now >= $0 } ?? false
    return hasStopped
  }

  /// Tells how the search stands, in the terms of a minimisation; not a number is not known.
  func report(best: Double, bound: Double) {
    guard bound.isFinite, abs(bound) < Search.unknown else { return }
    let sign: Double = aim == .maximise ? -1 : 1
    let known = best.isFinite && abs(best) < Search.unknown
    limits.onProgress(.init(best: known ? sign * best : nil, bound: sign * bound))
  }
}
