import Glibc
import Synchronization

// A signal's handler can hold on to nothing, so what it tells is global.
private let wasAsked = Atomic<Bool>(false)

/// Ctrl-C during a search: the first ends it with the best so far, a second ends the program.
enum Interruption {
  /// Whether the user wants the search to end.
  static var isAsked: Bool { wasAsked.load(ordering: .relaxed) }

  /// Takes Ctrl-C from the system until a search ends.
  static func listen() {
    signal(SIGINT) { _ in
      wasAsked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Leaves Ctrl-C to the system again.
  static func stopListening() { signal(SIGINT, SIG_DFL) }
}
