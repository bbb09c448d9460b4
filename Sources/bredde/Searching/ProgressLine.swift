import Dispatch
import FrameworkDecision
import FrameworkModel
import Synchronization

/// One line on a terminal's error stream that tells how a search stands.
///
/// Nothing is written in the first second, nor where nobody watches: a file keeps no trace of it.
final class ProgressLine: Sendable {
  private struct State {
    var latest: SearchLimits.Progress?
    var isShown = false
    var hasEnded = false
  }

  private static let wait = DispatchTimeInterval.seconds(1)
  private static let pause = DispatchTimeInterval.milliseconds(250)

  private let language: Language
  private let state = Mutex(State())

  init(speaking language: Language) {
    self.language = language
    if Console.error.isTerminal { tick(after: Self.wait) }
  }

  /// Remembers how a search stands, to be told at the next tick.
  func note(_ progress: SearchLimits.Progress) {
    state.withLock { $0.latest = progress }
  }

  /// Takes the line away before anything else is written.
  func end() {
    state.withLock { state in
      state.hasEnded = true
      if state.isShown { Console.error.write(Self.clear) }
    }
  }

  private func tick(after pause: DispatchTimeInterval) {
    DispatchQueue.global().asyncAfter(deadline: .now() + pause) { [weak self] in
      guard let self, self.show() else { return }
      self.tick(after: Self.pause)
    }
  }

  /// Writes the line anew; false where the search has ended.
  private func show() -> Bool {
    state.withLock { state in
      guard !state.hasEnded else { return false }
      state.isShown = true
      let standing = state.latest.map(\.sentence) ?? .searching
      let line = Sentence.untilStopped(standing).text(for: language)
      Console.error.write(Self.clear + line)
      return true
    }
  }

  /// Back to the start of the line, and nothing left on it.
  private static let clear = "\r\u{1B}[K"
}

extension Sentence {
  fileprivate static let searching = Sentence(nb: "søker", da: "søger", en: "searching")

  fileprivate static func untilStopped(_ standing: Sentence) -> Sentence {
    Sentence(
      nb: "\(standing.nb) … Ctrl-C gir det beste til nå",
      da: "\(standing.da) … Ctrl-C giver det bedste indtil nu",
      en: "\(standing.en) … Ctrl-C gives the best so far")
  }
}

extension SearchLimits.Progress {
  /// What is sought, the best so far and what nothing can exceed.
  fileprivate var sentence: Sentence {
    let (own, most) = (figure(best), figure(bound))
    let goal = goal
    return Sentence(
      nb: "\(goal.nb): best til nå \(own.nb), øvre grense \(most.nb)",
      da: "\(goal.da): bedst indtil nu \(own.da), øvre grænse \(most.da)",
      en: "\(goal.en): best so far \(own.en), bound \(most.en)")
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
        nb: "det første av like gode sett", da: "det første af lige gode sæt",
        en: "the first of equally good sets")
    }
  }

  private func figure(_ value: Double?) -> Sentence {
    guard let value, abs(value) < 1e9 else { return Sentence(nb: "–", da: "–", en: "–") }
    guard sought == .coverage else {
      let number = String(Int(value.rounded()))
      return Sentence(nb: number, da: number, en: number)
    }
    let tenths = Int((value * 1000).rounded())
    let (whole, part) = (tenths / 10, abs(tenths % 10))
    return Sentence(
      nb: "\(whole),\(part) %", da: "\(whole),\(part) %", en: "\(whole).\(part)%")
  }
}
