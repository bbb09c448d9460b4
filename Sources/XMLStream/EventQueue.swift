/// Events of some slices, from first to last.
///
/// An entry holds numbers alone: nothing is counted or freed when it comes and goes. Names, texts
/// and attributes stand in arrays that all entries share.
struct EventQueue: Sendable {
  enum Kind { case start, text, end }

  struct Entry {
    var kind: Kind
    /// Indices of a ``NameTable``.
    var name = 0
    var namespace = 0
    /// Of a start tag its attributes, of a text the one index in `texts`.
    var content = 0..<0
    var position: TextPosition
  }

  /// The names that entries mean, up to the last one used here.
  var names: [String] = []
  private var entries: [Entry] = []
  private var taken = 0
  private var texts: [String] = []
  private var attributes: [XMLAttribute] = []

  mutating func empty() {
    entries.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    taken = 0
  }
}

// MARK: - Putting in

extension EventQueue {
  /// Appends a start tag with the attributes that `addAttributes` adds to those of the slice.
  mutating func appendStart(
    _ name: Int, namespace: Int, at position: TextPosition,
    addAttributes: (inout [XMLAttribute]) -> Void
  ) {
    let first = attributes.count
    addAttributes(&attributes)
    entries.append(
      Entry(
        kind: .start, name: name, namespace: namespace, content: first..<attributes.count,
        position: position))
  }

  mutating func appendText(_ text: String, at position: TextPosition) {
    entries.append(
      Entry(kind: .text, content: texts.count..<texts.count + 1, position: position))
    texts.append(text)
  }

  mutating func appendEnd(_ name: Int, at position: TextPosition) {
    entries.append(Entry(kind: .end, name: name, position: position))
  }
}

// MARK: - Taking out

extension EventQueue {
  mutating func takeFirst() -> XMLEvent? {
    guard let entry = takeEntry() else { return nil }
    return switch entry.kind {
    case .start: .start(element(of: entry))
    case .text: .text(texts[entry.content.lowerBound], entry.position)
    case .end: .end(names[entry.name], entry.position)
    }
  }

  /// Takes the next text; nil if something else comes first, which stays.
  mutating func takeText() -> String? {
    guard taken < entries.count, entries[taken].kind == .text else { return nil }
    taken += 1
    return texts[entries[taken - 1].content.lowerBound]
  }

  var isEmpty: Bool { taken == entries.count }

  mutating func takeEntry() -> Entry? {
    guard taken < entries.count else { return nil }
    taken += 1
    return entries[taken - 1]
  }

  func element(of entry: Entry) -> XMLElement {
    XMLElement(
      name: names[entry.name], namespace: names[entry.namespace],
      attributes: entry.content.isEmpty ? [] : XMLAttributes(attributes, entry.content),
      position: entry.position)
  }
}
