import FrameworkDecision
import FrameworkModel

/// Watches the searches of a run: Ctrl-C or a time limit ends them with the best found so far.
struct SearchWatch {
  private let line: ProgressLine
  private let time: Duration?

  /// Watches from now on.
  ///
  /// - Parameters:
  ///   - time: For each search; nil is no limit.
  ///   - language: That the progress is told in.
  init(for time: Duration? = nil, speaking language: Language) {
    self.time = time
    line = ProgressLine(speaking: language)
    Interruption.listen()
  }

  /// What a search is to keep to.
  var limits: SearchLimits {
    SearchLimits(
      time: time, isCancelled: { Interruption.isAsked }, onProgress: { [line] in line.note($0) })
  }

  var hasTimeLimit: Bool { time != nil }

  /// Whether the user pressed Ctrl-C.
  var wasInterrupted: Bool { Interruption.isAsked }

  /// Ends the watch before anything is printed.
  func end() {
    line.end()
    Interruption.stopListening()
  }
}
