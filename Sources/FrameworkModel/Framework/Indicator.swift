/// One indicator of one edition, as its source defines it.
public struct Indicator: Sendable, Identifiable {
  public typealias ID = Identifier<Indicator>

  public var id: ID
  /// The group it stands in; nil for a framework without groups.
  public var group: Group.ID?
  public var label: Texts
  /// The project's own short name, for pictures and narrow tables; may be empty.
  public var shortLabel: Texts
  /// What it measures.
  public var definition: Texts
  public var facets: Facets
  /// Thresholds; nil where the framework knows none at all.
  public var bands: Bands?
  public var status: Status?
  /// In the order of the file.
  public var results: [Result]
  public var breaks: [SeriesBreak]
  public var links: [Link]
  public var collections: [DataCollection.ID]
  public var facts: [Fact]
  public var standing: Standing
  public var sources: [Source.ID]
  public var location: SourceLocation

  public init(
    id: ID, group: Group.ID? = nil, label: Texts, shortLabel: Texts = Texts(),
    definition: Texts = Texts(), facets: Facets = Facets(), bands: Bands? = nil,
    status: Status? = nil, results: [Result] = [], breaks: [SeriesBreak] = [],
    links: [Link] = [], collections: [DataCollection.ID] = [], facts: [Fact] = [],
    standing: Standing = .verified, sources: [Source.ID] = [], location: SourceLocation
  ) {
    self.id = id
    self.group = group
    self.label = label
    self.shortLabel = shortLabel
    self.definition = definition
    self.facets = facets
    self.bands = bands
    self.status = status
    self.results = results
    self.breaks = breaks
    self.links = links
    self.collections = collections
    self.facts = facts
    self.standing = standing
    self.sources = sources
    self.location = location
  }

  /// The short name where there is one, else the label.
  public func name(for language: Language) -> String {
    shortLabel.isEmpty ? label.text(for: language) : shortLabel.text(for: language)
  }
}
