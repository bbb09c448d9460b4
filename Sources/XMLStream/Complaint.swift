/// One thing that libxml2 said about a document.
public struct Complaint: Sendable, Hashable, CustomStringConvertible {
  /// What the document offends against.
  public enum Kind: Sendable, Hashable {
    /// The rules of XML itself.
    case syntax
    /// The schema.
    case schema
  }

  public let kind: Kind
  /// True if libxml2 only warns.
  public let isWarning: Bool
  /// In the words of libxml2, which are English.
  public let message: String
  /// For a schema, the start tag of the element in question; for syntax, where parsing stopped.
  public let position: TextPosition

  public init(kind: Kind, isWarning: Bool = false, message: String, position: TextPosition) {
    self.kind = kind
    self.isWarning = isWarning
    self.message = message
    self.position = position
  }

  public var description: String { "\(position): \(message)" }
}
