import FrameworkModel
import XMLStream

extension ElementReader {
  mutating func readSchema(_ start: XMLElement) throws(MalformedXML) -> Schema {
    let attributes = start.attributes
    var schema = Schema(
      id: Schema.ID(attributes[Attribute.id] ?? ""), edition: attributes[Attribute.edition] ?? "",
      kind: attributes[Attribute.kind].flatMap(Schema.Kind.init) ?? .common, title: Texts(),
      drawnFrom: attributes[Attribute.drawnFrom].map { Framework.ID($0) }, dimensions: [],
      location: place(of: start))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.title: schema.title.entries.append(try readEntry(child))
      case Tag.shortTitle: schema.shortTitle.entries.append(try readEntry(child))
      case Tag.facts: schema.facts += try readFacts()
      case Tag.sources: schema.sources += try readSources()
      case Tag.dimension: schema.dimensions.append(try readDimension(child))
      default: try skip()
      }
    }
    return schema
  }

  private mutating func readDimension(_ start: XMLElement) throws(MalformedXML) -> Schema.Dimension
  {
    let attributes = start.attributes
    var dimension = Schema.Dimension(
      id: Schema.Dimension.ID(attributes[Attribute.id] ?? ""), label: Texts(),
      weight: attributes.number(Attribute.weight), concepts: [],
      sources: attributes.ids(Attribute.sources), location: place(of: start))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.label: dimension.label.entries.append(try readEntry(child))
      case Tag.shortLabel: dimension.shortLabel.entries.append(try readEntry(child))
      case Tag.definition: dimension.definition.entries.append(try readEntry(child))
      case Tag.concept: dimension.concepts.append(try readConcept(child))
      default: try skip()
      }
    }
    return dimension
  }

  private mutating func readConcept(_ start: XMLElement) throws(MalformedXML) -> Schema.Concept {
    let attributes = start.attributes
    var concept = Schema.Concept(
      id: Schema.Concept.ID(attributes[Attribute.id] ?? ""), label: Texts(),
      weight: attributes.number(Attribute.weight), sources: attributes.ids(Attribute.sources),
      location: place(of: start))
    while let child = try xml.nextChild() {
      switch child.name {
      case Tag.label: concept.label.entries.append(try readEntry(child))
      case Tag.shortLabel: concept.shortLabel.entries.append(try readEntry(child))
      case Tag.definition: concept.definition.entries.append(try readEntry(child))
      case Tag.counts: concept.counts.entries.append(try readEntry(child))
      case Tag.doesNotCount: concept.doesNotCount.entries.append(try readEntry(child))
      case Tag.neighbour:
        concept.neighbours += child.attributes[Attribute.concept].map { [.init($0)] } ?? []
        try skip()
      case Tag.synonym: concept.synonyms.append(try readEntry(child))
      default: try skip()
      }
    }
    return concept
  }
}
