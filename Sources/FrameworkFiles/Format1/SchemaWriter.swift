public import FrameworkModel

/// Writes a schema or lens in format 1, so that reading it again gives the same schema.
public struct SchemaWriter: Sendable {
  public init() {}

  /// The file's bytes.
  ///
  /// - Parameter schema: What to write.
  /// - Returns: UTF-8 with LF, two spaces per level.
  /// - Throws: If a text holds a character that XML can't.
  public func bytes(of schema: Schema) throws -> [UInt8] {
    var writer = ElementWriter()
    try writer.schema(schema)
    return writer.finish()
  }
}

extension ElementWriter {
  fileprivate mutating func schema(_ schema: Schema) throws {
    try root(Tag.schema, id: schema.id.rawValue, edition: schema.edition) { writer in
      try writer.attribute(Attribute.kind, schema.kind.rawValue)
      try writer.attribute(Attribute.drawnFrom, schema.drawnFrom?.rawValue)
      try writer.texts(Tag.title, schema.title)
      try writer.texts(Tag.shortTitle, schema.shortTitle)
      try writer.head(schema.facts, schema.sources)
      for dimension in schema.dimensions { try writer.dimension(dimension) }
    }
  }

  private mutating func dimension(_ dimension: Schema.Dimension) throws {
    try element(Tag.dimension) { writer in
      try writer.attribute(Attribute.id, dimension.id.rawValue)
      try writer.attribute(Attribute.weight, dimension.weight?.description)
      try writer.attribute(Attribute.sources, dimension.sources)
      try writer.texts(Tag.label, dimension.label)
      try writer.texts(Tag.shortLabel, dimension.shortLabel)
      try writer.texts(Tag.definition, dimension.definition)
      for concept in dimension.concepts { try writer.concept(concept) }
    }
  }

  private mutating func concept(_ concept: Schema.Concept) throws {
    try element(Tag.concept) { writer in
      try writer.attribute(Attribute.id, concept.id.rawValue)
      try writer.attribute(Attribute.weight, concept.weight?.description)
      try writer.attribute(Attribute.sources, concept.sources)
      try writer.texts(Tag.label, concept.label)
      try writer.texts(Tag.shortLabel, concept.shortLabel)
      try writer.texts(Tag.definition, concept.definition)
      try writer.texts(Tag.counts, concept.counts)
      try writer.texts(Tag.doesNotCount, concept.doesNotCount)
      for neighbour in concept.neighbours {
        try writer.element(Tag.neighbour) {
          try $0.attribute(Attribute.concept, neighbour.rawValue)
        }
      }
      for synonym in concept.synonyms { try writer.entry(Tag.synonym, synonym) }
    }
  }
}
