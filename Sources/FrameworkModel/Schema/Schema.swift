/// A common schema or a lens: dimensions with leaf concepts (method, section 1).
public struct Schema: Sendable {
  public typealias ID = Identifier<Schema>

  /// Whether frameworks are laid on it directly, or through the common schema.
  public enum Kind: String, Sendable, Hashable { case common, lens }

  public var id: ID
  public var edition: String
  public var kind: Kind
  public var title: Texts
  public var shortTitle: Texts
  /// The framework whose own questions the schema is drawn from, which it then favours.
  public var drawnFrom: Framework.ID?
  public var facts: [Fact]
  public var sources: [Source]
  /// In the order of the file, which is the order of every table.
  public var dimensions: [Dimension]
  public var location: SourceLocation

  public init(
    id: ID, edition: String, kind: Kind, title: Texts, shortTitle: Texts = Texts(),
    drawnFrom: Framework.ID? = nil, facts: [Fact] = [], sources: [Source] = [],
    dimensions: [Dimension], location: SourceLocation
  ) {
    self.id = id
    self.edition = edition
    self.kind = kind
    self.title = title
    self.shortTitle = shortTitle
    self.drawnFrom = drawnFrom
    self.facts = facts
    self.sources = sources
    self.dimensions = dimensions
    self.location = location
  }

  public var reference: SchemaReference { SchemaReference(id, edition: edition) }

  /// Every concept in the order of the file.
  public var concepts: [Concept] { dimensions.flatMap(\.concepts) }

  public func concept(_ id: Concept.ID) -> Concept? {
    for dimension in dimensions {
      if let concept = dimension.concepts.first(where: { $0.id == id }) { return concept }
    }
    return nil
  }
}
