/// A part of a framework: focus area, challenge, topic.
public struct Group: Sendable, Hashable {
  public typealias ID = Identifier<Group>

  public var id: ID
  /// The printed kind of the level, such as `focus-area`, `challenge`, `topic`, `service-area`.
  public var kind: String
  public var parent: ID?
  /// Empty where the heading was not read in this edition.
  public var label: Texts
  /// The goal that the source sets for the group.
  public var goal: Texts
  /// What is known beside it; a row that was not seen is a fact with standing *not seen*.
  public var facts: [Fact]
  public var sources: [Source.ID]
  public var location: SourceLocation

  public init(
    id: ID, kind: String, parent: ID? = nil, label: Texts = Texts(), goal: Texts = Texts(),
    facts: [Fact] = [], sources: [Source.ID] = [], location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.parent = parent
    self.label = label
    self.goal = goal
    self.facts = facts
    self.sources = sources
    self.location = location
  }
}
