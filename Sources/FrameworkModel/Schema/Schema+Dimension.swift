extension Schema {
  /// One question about a set, split into leaf concepts.
  public struct Dimension: Sendable, Hashable {
    public typealias ID = Identifier<Dimension>

    public var id: ID
    public var label: Texts
    public var shortLabel: Texts
    public var definition: Texts
    /// As the file gives it; nil is 1 before scaling, 0 takes the dimension out.
    public var weight: ExactDecimal?
    public var concepts: [Concept]
    public var sources: [Source.ID]
    public var location: SourceLocation

    public init(
      id: ID, label: Texts, shortLabel: Texts = Texts(), definition: Texts = Texts(),
      weight: ExactDecimal? = nil, concepts: [Concept], sources: [Source.ID] = [],
      location: SourceLocation
    ) {
      self.id = id
      self.label = label
      self.shortLabel = shortLabel
      self.definition = definition
      self.weight = weight
      self.concepts = concepts
      self.sources = sources
      self.location = location
    }
  }

  /// A leaf: what an indicator can be mapped onto.
  public struct Concept: Sendable, Hashable {
    public typealias ID = Identifier<Concept>

    public var id: ID
    public var label: Texts
    public var shortLabel: Texts
    public var definition: Texts
    /// Scope note: what counts.
    public var counts: Texts
    /// Scope note: what does not count, and where it belongs instead.
    public var doesNotCount: Texts
    /// The concepts that the scope notes point to.
    public var neighbours: [ID]
    /// Other names, several entries for a language.
    public var synonyms: [Texts.Entry]
    /// As the file gives it; nil is 1 before scaling within the dimension.
    public var weight: ExactDecimal?
    public var sources: [Source.ID]
    public var location: SourceLocation

    public init(
      id: ID, label: Texts, shortLabel: Texts = Texts(), definition: Texts = Texts(),
      counts: Texts = Texts(), doesNotCount: Texts = Texts(), neighbours: [ID] = [],
      synonyms: [Texts.Entry] = [], weight: ExactDecimal? = nil, sources: [Source.ID] = [],
      location: SourceLocation
    ) {
      self.id = id
      self.label = label
      self.shortLabel = shortLabel
      self.definition = definition
      self.counts = counts
      self.doesNotCount = doesNotCount
      self.neighbours = neighbours
      self.synonyms = synonyms
      self.weight = weight
      self.sources = sources
      self.location = location
    }

    /// The short label where there is one, else the label.
    public func name(for language: Language) -> String {
      shortLabel.isEmpty ? label.text(for: language) : shortLabel.text(for: language)
    }
  }
}

extension Schema.Dimension {
  /// The short label where there is one, else the label.
  public func name(for language: Language) -> String {
    shortLabel.isEmpty ? label.text(for: language) : shortLabel.text(for: language)
  }
}
