import Dispatch
import Glibc
import Synchronization

/// Ctrl-C during a search: the first ends it with the best so far, a second ends the program.
final class Interruption: Sendable {
  private let wasAsked = Atomic<Bool>(false)
  private let source: any DispatchSourceSignal

  /// Listens from now on.
  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [weak self] in
      self?.wasAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    source.activate()
  }

  /// Whether the user wants the search to end.
  var isAsked: Bool { wasAsked.load(ordering: .relaxed) }

  /// Leaves Ctrl-C to the system again.
  func stopListening() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
