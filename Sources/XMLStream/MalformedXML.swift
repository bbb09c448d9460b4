/// A document that can't be read to its end, with the reason and its place.
public struct MalformedXML: Error, Sendable, Hashable {
  /// The name the document was given, usually its path.
  public let name: String
  public let position: TextPosition
  public let fault: Fault

  public init(name: String, position: TextPosition, fault: Fault) {
    self.name = name
    self.position = position
    self.fault = fault
  }

  /// Why a document can't be read.
  public enum Fault: Sendable, Hashable {
    /// Refused unread: a document type can pull in other files and grow without end.
    case doctype
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyAttributes(limit: Int)
    case attributeTooLarge(limit: Int)
    /// Also a comment, an instruction, or an absurdly long tag.
    case textTooLarge(limit: Int)
    case tooManyComplaints(limit: Int)
    /// Anything but UTF-8, as detected in the bytes or as declared.
    case wrongEncoding(String)
    case invalidUTF8
    /// A character that XML 1.0 doesn't allow.
    case forbiddenCharacter(Unicode.Scalar)
    /// The bytes ended before the document did; the place is that of what is still open.
    case truncated
    /// Nothing, or nothing but white space.
    case empty
    /// The first complaint of libxml2: the last one misleads.
    case notWellFormed(Complaint)
    /// The source failed, in its own words.
    case unreadable(String)
  }
}
