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
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.name: fact.name.entries.append(try readEntry(child))
      case Tag.text: fact.text.entries.append(try readEntry(child))
      default: try skip()
      }
    }
    return fact
  }

  mutating func readFacts() throws(MalformedXML) -> [Fact] {
    var facts: [Fact] = []
    while let child = try xml.nextChild() {
      facts.append(try readFact(child))
    }
    return facts
  }

  mutating func readSources() throws(MalformedXML) -> [Source] {
    var sources: [Source] = []
    while let child = try xml.nextChild() {
      let attributes = child.attributes
      var source = Source(
        id: Source.ID(attributes[Attribute.id] ?? ""), url: attributes[Attribute.url] ?? "",
        title: attributes[Attribute.title] ?? "")
      while let name = try xml.nextChild() {
        source.publisher.entries.append(try readEntry(name))
      }
      sources.append(source)
    }
    return sources
  }
}
