import FrameworkModel
import XMLStream

/// Writes the elements of format 1, each by one function; what is left out has its default.
struct ElementWriter {
  typealias Tag = Format1.Tag
  typealias Attribute = Format1.Attribute

  private var xml = XMLWriter()

  consuming func finish() -> [UInt8] { xml.finish() }

  /// Writes an element with what `writeContent` puts into it.
  mutating func element(
    _ name: String, _ writeContent: (inout ElementWriter) throws -> Void
  ) throws {
    try xml.start(name)
    try writeContent(&self)
    xml.end()
  }

  /// Writes an attribute; none where there is no value.
  mutating func attribute(_ name: String, _ value: String?) throws {
    guard let value, !value.isEmpty else { return }
    try xml.attribute(name, value)
  }

  /// Writes an attribute that stands even where it is empty.
  mutating func requiredAttribute(_ name: String, _ value: String) throws {
    try xml.attribute(name, value)
  }

  mutating func attribute<Owner>(_ name: String, _ ids: [Identifier<Owner>]) throws {
    try attribute(name, ids.map(\.rawValue).joined(separator: " "))
  }

  /// Writes the word of a closed list; none for `unknown`.
  mutating func attribute(_ name: String, _ word: some Vocabulary) throws {
    try attribute(name, word == .unknown ? nil : word.rawValue)
  }

  /// Writes words of a closed list, parted by spaces.
  mutating func attribute(_ name: String, _ words: [some Vocabulary]) throws {
    try attribute(name, words.map(\.rawValue).joined(separator: " "))
  }

  mutating func standing(_ standing: Standing) throws {
    try attribute(Attribute.standing, standing == .verified ? nil : standing.rawValue)
  }

  mutating func text(_ text: String) throws { try xml.text(text) }
}

extension ElementWriter {
  /// Writes a root element with what all files have.
  mutating func root(
    _ name: String, id: String, edition: String,
    _ writeContent: (inout ElementWriter) throws -> Void
  ) throws {
    try element(name) { writer in
      try writer.attribute("xmlns", Format1.namespace)
      try writer.attribute(Attribute.format, Format1.version)
      try writer.attribute(Attribute.id, id)
      try writer.attribute(Attribute.edition, edition)
      try writeContent(&writer)
    }
  }

  mutating func texts(_ name: String, _ texts: Texts) throws {
    for entry in texts.entries { try self.entry(name, entry) }
  }

  mutating func entry(_ name: String, _ entry: Texts.Entry) throws {
    try element(name) { writer in
      try writer.requiredAttribute(Attribute.lang, entry.language.rawValue)
      try writer.attribute(Attribute.translated, entry.isTranslation ? "true" : nil)
      try writer.text(entry.text)
    }
  }

  mutating func facts(_ facts: [Fact]) throws {
    for fact in facts {
      try element(Tag.fact) { writer in
        try writer.attribute(Attribute.key, fact.key == Format1.Default.factKey ? nil : fact.key)
        try writer.standing(fact.standing)
        try writer.attribute(Attribute.sources, fact.sources)
        try writer.texts(Tag.name, fact.name)
        try writer.texts(Tag.text, fact.text)
      }
    }
  }

  /// Writes facts and sources, as both kinds of file begin.
  mutating func head(_ facts: [Fact], _ sources: [Source]) throws {
    if !facts.isEmpty { try element(Tag.facts) { try $0.facts(facts) } }
    guard !sources.isEmpty else { return }
    try element(Tag.sources) { writer in
      for source in sources { try writer.source(source) }
    }
  }

  private mutating func source(_ source: Source) throws {
    try element(Tag.source) { writer in
      try writer.attribute(Attribute.id, source.id.rawValue)
      try writer.attribute(Attribute.url, source.url)
      try writer.attribute(Attribute.title, source.title)
      try writer.texts(Tag.publisher, source.publisher)
    }
  }
}
