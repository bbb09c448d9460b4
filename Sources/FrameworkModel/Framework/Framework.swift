/// An edition of an indicator set (method, section 1).
public struct Framework: Sendable {
  public typealias ID = Identifier<Framework>

  /// Who stands behind the framework; decides what is *measured here*.
  public struct Owner: Sendable, Hashable {
    public typealias ID = Identifier<Owner>
    public var id: ID
    public var name: Texts
    /// The level that the owner itself is, such as `municipality`.
    public var level: Level

    public init(id: ID, name: Texts, level: Level) {
      self.id = id
      self.name = name
      self.level = level
    }
  }

  public var id: ID
  public var edition: String
  /// The language in which its source speaks.
  public var language: Language
  public var title: Texts
  /// A name short enough for a narrow table, such as `BMS`.
  public var shortTitle: Texts
  /// The document or round that this edition is, such as *Handlingsprogram 2017–2020*.
  public var document: Texts
  public var owner: Owner
  /// The base of the framework's IRIs where its publisher has one.
  public var iri: String?
  public var facts: [Fact]
  public var sources: [Source]
  public var collections: [DataCollection]
  /// In the order of the file, parents before their children.
  public var groups: [Group]
  /// In the order of the file.
  public var indicators: [Indicator]
  public var location: SourceLocation

  public init(
    id: ID, edition: String, language: Language, title: Texts, shortTitle: Texts, document: Texts,
    owner: Owner, iri: String? = nil, facts: [Fact] = [], sources: [Source] = [],
    collections: [DataCollection] = [], groups: [Group] = [], indicators: [Indicator] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.edition = edition
    self.language = language
    self.title = title
    self.shortTitle = shortTitle
    self.document = document
    self.owner = owner
    self.iri = iri
    self.facts = facts
    self.sources = sources
    self.collections = collections
    self.groups = groups
    self.indicators = indicators
    self.location = location
  }

  public var reference: FrameworkReference { FrameworkReference(id, edition: edition) }

  public func reference(to indicator: Indicator.ID) -> IndicatorReference {
    IndicatorReference(reference, indicator)
  }
}
