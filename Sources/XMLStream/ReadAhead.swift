internal import Glibc
import Synchronization

/// A parse on a thread of its own, some batches ahead of whoever asks for them.
///
/// Parsing and validating a large document takes as long as building a model of it: on two
/// processors the two overlap. The order of events is the same as without.
@safe
final class ReadAhead {
  private let exchange: Exchange
  private let thread: pthread_t

  /// Nil if the system grants no thread.
  init?(_ parser: SliceParser) {
    let exchange = Exchange(parser)
    let context = unsafe Unmanaged.passRetained(exchange)
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Exchange>.fromOpaque(context).takeRetainedValue().parseAll()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      unsafe context.release()
      return nil
    }
    self.exchange = exchange
    self.thread = thread
  }

  deinit {
    exchange.stop()
    pthread_join(thread, nil)
  }

  /// The next batch; `spent` goes back to the parser, which uses its memory again.
  func nextBatch(handingBack spent: consuming EventQueue) -> Batch {
    exchange.nextBatch(handingBack: spent)
  }
}

/// Where batches change hands.
private final class Exchange: Sendable {
  private struct State {
    var ready: [Batch] = []
    var spent: [EventQueue] = []
    var isStopped = false
  }

  /// More would only hold memory: the slower side sets the pace.
  private static let readyLimit = 4
  private static let batchSize = 65_536

  private let parser: SliceParser
  private let state = Mutex(State())
  private let room = Semaphore(Exchange.readyLimit)
  private let filled = Semaphore(0)

  init(_ parser: SliceParser) {
    self.parser = parser
  }

  func parseAll() {
    var isLast = false
    while !isLast {
      room.wait()
      guard let spent = takeSpent() else { return }
      let batch = parser.nextBatch(of: Exchange.batchSize, reusing: spent)
      isLast = batch.isLast
      state.withLock { $0.ready.append(batch) }
      filled.signal()
    }
  }

  /// The longest unused memory, which no element refers to any more; nil once stopped.
  private func takeSpent() -> EventQueue? {
    state.withLock { state in
      guard !state.isStopped else { return nil }
      return state.spent.count > 1 ? state.spent.removeFirst() : EventQueue()
    }
  }

  func nextBatch(handingBack spent: consuming EventQueue) -> Batch {
    filled.wait()
    room.signal()
    let queue = spent
    return state.withLock { state in
      state.spent.append(queue)
      return state.ready.removeFirst()
    }
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}

/// A count that one thread raises and another waits for.
@safe
private final class Semaphore: @unchecked Sendable {
  private let handle = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init(_ count: Int) {
    unsafe handle.initialize(to: sem_t())
    unsafe sem_init(handle, 0, UInt32(count))
  }

  deinit {
    unsafe sem_destroy(handle)
    unsafe handle.deallocate()
  }

  func signal() {
    unsafe sem_post(handle)
  }

  /// A signal to the process may wake the thread early: then it waits on.
  func wait() {
    while unsafe sem_wait(handle) != 0 {}
  }
}
