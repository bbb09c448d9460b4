extension XMLReader {
  /// The next event; nil when the root's end tag and all after it has been read.
  public mutating func next() throws(MalformedXML) -> XMLEvent? {
    repeat {
      if let event = events.takeFirst() { return event }
    } while try readOn()
    return nil
  }

  /// The next child of the element that was started last; nil at that element's end tag.
  ///
  /// Text before it is passed over. Read each child to its own end tag before asking for the next
  /// one: by ``nextChild()`` until nil, ``readText()`` or ``skip()``.
  public mutating func nextChild() throws(MalformedXML) -> XMLElement? {
    repeat {
      while let entry = events.takeEntry() {
        switch entry.kind {
        case .start: return events.element(of: entry)
        case .text: continue
        case .end: return nil
        }
      }
    } while try readOn()
    return nil
  }

  /// All text of the element that was started last, up to its end tag, without that of its children.
  public mutating func readText() throws(MalformedXML) -> String {
    var text = ""
    while true {
      if let part = events.takeText() {
        text = text.isEmpty ? part : text + part
      } else if events.isEmpty {
        guard try readOn() else { return text }
      } else {
        guard try nextChild() != nil else { return text }
        try skip()
      }
    }
  }

  /// Passes over the rest of the element that was started last, its end tag included.
  public mutating func skip() throws(MalformedXML) {
    while try nextChild() != nil { try skip() }
  }
}
