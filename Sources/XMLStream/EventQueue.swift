/// Events of the slice at hand, from first to last.
struct EventQueue {
  private var events: [XMLEvent] = []
  private var taken = 0

  mutating func append(_ event: XMLEvent) {
    events.append(event)
  }

  /// Swapping the event out saves counting references to all it holds.
  mutating func takeFirst() -> XMLEvent? {
    guard taken < events.count else {
      events.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    var event = EventQueue.nothing
    swap(&event, &events[taken])
    taken += 1
    return event
  }

  private static let nothing = XMLEvent.end("", .start)
}
