/// What a reader meets, in document order.
///
/// Comments and processing instructions are skipped.
public enum XMLEvent: Sendable, Hashable {
  case start(XMLElement)
  /// All text between two tags, with the place of its first character.
  ///
  /// White space alone is told only where the element has held other text before.
  case text(String, TextPosition)
  /// The local name, with the place of the end tag (of the only tag if it is `<a/>`).
  case end(String, TextPosition)
}

/// A start tag.
public struct XMLElement: Sendable, Hashable {
  /// The local name, without a prefix.
  public let name: String
  /// Empty if there is none.
  public let namespace: String
  public let attributes: XMLAttributes
  /// The place of its `<`.
  public let position: TextPosition

  public init(
    name: String, namespace: String = "", attributes: XMLAttributes = [], position: TextPosition
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.position = position
  }
}
