import FrameworkAnalysis
import LinearSolver

/// The limits of a choice, once it has begun: what is left for the next search.
final class ChoiceWatch: Sendable {
  private let limits: SearchLimits
  private let deadline: ContinuousClock.Instant?

  init(_ limits: SearchLimits) {
    self.limits = limits
    deadline = limits.time.map { ContinuousClock.now + $0 }
  }

  var isOver: Bool {
    limits.isCancelled() || deadline.map { ContinuousClock.now >= $0 } ?? false
  }

  /// What a solver may still use; `scale` turns its objective into what users are told.
  func rest(
    seeking sought: SearchLimits.Progress.Sought, scale: Double = 1
  ) -> LinearSolver.Limits {
    let tell = limits.onProgress
    return Limits(
      time: deadline.map { max(.zero, $0 - ContinuousClock.now) }, isCancelled: limits.isCancelled,
      onProgress: { progress in
        tell(
          SearchLimits.Progress(
            sought: sought, best: progress.best.map { $0 * scale }, bound: progress.bound * scale))
      })
  }
}
