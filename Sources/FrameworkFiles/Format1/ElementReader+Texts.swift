import FrameworkModel
import XMLStream

extension ElementReader {
  /// A text in one language.
  mutating func readEntry(_ start: XMLElement) throws(MalformedXML) -> Texts.Entry {
    Texts.Entry(
      Language(rawValue: start.attributes[Attribute.lang] ?? ""), try readText(),
      isTranslation: start.attributes.isTrue(Attribute.translated) ?? false)
  }

  mutating func readFact(_ start: XMLElement) throws(MalformedXML) -> Fact {
    let attributes = start.attributes
    var fact = Fact(
      key: attributes[Attribute.key] ?? Format1.Default.factKey, text: Texts(),
      standing: attributes.standing(), sources: attributes.ids(Attribute.sources))
    try readChildren { (reader, child) throws(MalformedXML) in
      switch child.name {
      case Tag.name: fact.name.entries.append(try reader.readEntry(child))
      case Tag.text: fact.text.entries.append(try reader.readEntry(child))
      default: try reader.skip()
      }
    }
    return fact
  }

  mutating func readFacts() throws(MalformedXML) -> [Fact] {
    var facts: [Fact] = []
    try readChildren { (reader, child) throws(MalformedXML) in
      facts.append(try reader.readFact(child))
    }
    return facts
  }

  mutating func readSources() throws(MalformedXML) -> [Source] {
    var sources: [Source] = []
    try readChildren { (reader, child) throws(MalformedXML) in
      let attributes = child.attributes
      var source = Source(
        id: Source.ID(attributes[Attribute.id] ?? ""), url: attributes[Attribute.url] ?? "",
        title: attributes[Attribute.title] ?? "")
      try reader.readChildren { (reader, child) throws(MalformedXML) in
        source.publisher.entries.append(try reader.readEntry(child))
      }
      sources.append(source)
    }
    return sources
  }
}
