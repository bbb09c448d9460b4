import FrameworkDecision
import FrameworkModel
import Synchronization

/// One line on a terminal's error stream that tells how a search stands.
///
/// Nothing is written in the first second, nor where nobody watches: a file keeps no trace of it.
final class ProgressLine: Sendable {
  private struct State {
    var next: ContinuousClock.Instant
    var isShown = false
  }

  private static let wait = Duration.seconds(1)
  private static let pause = Duration.milliseconds(200)

  private let language: Language
  private let state: Mutex<State>

  init(speaking language: Language) {
    self.language = language
    state = Mutex(State(next: .now + Self.wait))
  }

  /// Tells of a search, unless it was told of just now.
  func show(_ progress: SearchLimits.Progress) {
    guard Console.error.isTerminal else { return }
    let isDue = state.withLock { state in
      guard ContinuousClock.now >= state.next else { return false }
      state.next = .now + Self.pause
      state.isShown = true
      return true
    }
    guard isDue else { return }
    Console.error.write(Self.clear + progress.sentence.text(for: language))
  }

  /// Takes the line away before anything else is written.
  func end() {
    let isShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if isShown { Console.error.write(Self.clear) }
  }

  /// Back to the start of the line, and nothing left on it.
  private static let clear = "\r\u{1B}[K"
}

extension SearchLimits.Progress {
  /// What is sought, the best so far and what nothing can exceed.
  fileprivate var sentence: Sentence {
    let figures = [best, bound].map { $0.map(figure) ?? "–" }
    let (own, most) = (figures[0], figures[1])
    return Sentence(
      nb: "\(goal.nb): best til nå \(own), grense \(most); Ctrl-C gir det beste til nå",
      da: "\(goal.da): bedst indtil nu \(own), grænse \(most); Ctrl-C giver det bedste indtil nu",
      en: "\(goal.en): best so far \(own), bound \(most); Ctrl-C gives the best so far")
  }

  private var goal: Sentence {
    switch sought {
    case .dimensions:
      Sentence(nb: "flest dimensjoner", da: "flest dimensioner", en: "most dimensions")
    case .coverage: Sentence(nb: "mest dekning", da: "mest dækning", en: "most coverage")
    case .fewestIndicators:
      Sentence(nb: "færrest indikatorer", da: "færrest indikatorer", en: "fewest indicators")
    case .ties:
      Sentence(
        nb: "første av like gode sett", da: "første af lige gode sæt",
        en: "first of equally good sets")
    }
  }

  private func figure(_ value: Double) -> String {
    guard sought == .coverage else { return String(Int(value.rounded())) }
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
