/// Events of the slice at hand, from first to last.
///
/// The attributes of all its elements share one array, so that an element costs no allocation.
struct EventQueue {
  private enum Entry {
    case start(name: String, namespace: String, attributes: Range<Int>, TextPosition)
    case text(String, TextPosition)
    case end(String, TextPosition)
  }

  private var entries: [Entry] = []
  private var taken = 0
  private var attributes: [XMLAttribute] = []

  /// Appends a start tag with the attributes that `addAttributes` adds to those of the slice.
  mutating func appendStart(
    _ name: String, namespace: String, at position: TextPosition,
    addAttributes: (inout [XMLAttribute]) -> Void
  ) {
    let first = attributes.count
    addAttributes(&attributes)
    entries.append(
      .start(
        name: name, namespace: namespace, attributes: first..<attributes.count, position))
  }

  mutating func appendText(_ text: String, at position: TextPosition) {
    entries.append(.text(text, position))
  }

  mutating func appendEnd(_ name: String, at position: TextPosition) {
    entries.append(.end(name, position))
  }

  mutating func takeFirst() -> XMLEvent? {
    guard taken < entries.count else {
      entries.removeAll(keepingCapacity: true)
      attributes.removeAll(keepingCapacity: true)
      taken = 0
      return nil
    }
    // Swapping the entry out saves counting references to all it holds.
    var entry = Entry.end("", .start)
    swap(&entry, &entries[taken])
    taken += 1
    switch entry {
    case .text(let text, let position): return .text(text, position)
    case .end(let name, let position): return .end(name, position)
    case .start(let name, let namespace, let range, let position):
      let own = range.isEmpty ? [] : XMLAttributes(attributes, range)
      return .start(
        XMLElement(name: name, namespace: namespace, attributes: own, position: position))
    }
  }
}
