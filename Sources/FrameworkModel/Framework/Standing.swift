/// How well a fact is known, in the words of the source sheets.
public struct Standing: RawRepresentable, Hashable, Sendable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Read in the publisher's own text.
  public static let verified = Standing(rawValue: "verified")
  /// The rows are verified; the printed list goes on beyond what was seen.
  public static let listIncomplete = Standing(rawValue: "list-incomplete")
  /// Read with the publisher, but only as a wording.
  public static let rounded = Standing(rawValue: "rounded")
  /// Read with the publisher, but only as an order or a comparison.
  public static let rankingOnly = Standing(rawValue: "ranking-only")
  /// Read only on somebody else's page.
  public static let thirdParty = Standing(rawValue: "third-party")
  /// The question is known, no figure.
  public static let questionOnly = Standing(rawValue: "question-only")
  /// Believed true, not checked against a source.
  public static let generalKnowledge = Standing(rawValue: "general-knowledge")
  /// A conclusion of the project, not printed by the publisher.
  public static let inferred = Standing(rawValue: "inferred")
  /// Exists or probably exists; content unknown.
  public static let notSeen = Standing(rawValue: "not-seen")
}

/// A place that a fact was read at.
public struct Source: Sendable, Hashable {
  public typealias ID = Identifier<Source>
  public var id: ID
  /// The address as the sheet gives it; may be shortened or empty for a printed work.
  public var url: String
  public var publisher: Texts
  /// What the work is, where the sheet says so.
  public var title: String

  public init(id: ID, url: String, publisher: Texts = Texts(), title: String = "") {
    self.id = id
    self.url = url
    self.publisher = publisher
    self.title = title
  }
}

/// A statement with its standing and sources: metadata, a card's field or a note.
public struct Fact: Sendable, Hashable {
  /// A word that names the kind of fact, such as `response-rate`; `note` for a plain note.
  public var key: String
  public var name: Texts
  public var text: Texts
  public var standing: Standing
  public var sources: [Source.ID]

  public init(
    key: String = "note", name: Texts = Texts(), text: Texts, standing: Standing = .verified,
    sources: [Source.ID] = []
  ) {
    self.key = key
    self.name = name
    self.text = text
    self.standing = standing
    self.sources = sources
  }
}
