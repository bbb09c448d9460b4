import FrameworkDecision
import FrameworkModel

/// Watches the searches of a run: Ctrl-C or a time limit ends them with the best found so far.
final class SearchWatch: Sendable {
  private let interruption = Interruption()
  private let line: ProgressLine
  private let time: Duration?

  /// - Parameters:
  ///   - time: For each search; nil is no limit.
  ///   - language: That the progress is told in.
  init(for time: Duration? = nil, speaking language: Language) {
    self.time = time
    line = ProgressLine(speaking: language)
  }

  /// What a search is to keep to.
  var limits: SearchLimits {
    SearchLimits(
      time: time, isCancelled: { [interruption] in interruption.isAsked },
      onProgress: { [line] in line.show($0) })
  }

  /// Whether the user pressed Ctrl-C.
  var wasInterrupted: Bool { interruption.isAsked }

  /// Ends the watch before anything is printed.
  func end() {
    line.end()
    interruption.stopListening()
  }
}
