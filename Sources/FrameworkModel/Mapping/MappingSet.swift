/// A mapping file: how one framework edition, or one schema, lines up with a schema.
public struct MappingSet: Sendable, Hashable {
  /// What stands on the left side of every row.
  public enum Subject: Hashable, Sendable, CustomStringConvertible {
    case framework(FrameworkReference)
    case schema(SchemaReference)

    public var description: String {
      switch self {
      case .framework(let reference): reference.description
      case .schema(let reference): reference.description
      }
    }
  }

  /// Whose coding a set is.
  public enum Coding: Hashable, Sendable, CustomStringConvertible {
    /// What ships: what more than half of the coders see.
    case agreed
    /// One coder's own file, from the folder `coder-N`.
    case coder(Int)

    public var description: String {
      switch self {
      case .agreed: "agreed"
      case .coder(let number): "coder-\(number)"
      }
    }
  }

  public var subject: Subject
  public var object: SchemaReference
  public var coding: Coding
  /// The set's own IRI.
  public var id: String
  /// Who coded, blind or not, and who reviewed, in the file's own words (English).
  public var summary: String
  public var licence: String
  /// The IRI before the subjects' ids; nil where it is Bredde's own.
  public var subjectBase: String?
  /// The IRI before the objects' ids; nil where it is Bredde's own.
  public var objectBase: String?
  /// In the order of the file.
  public var mappings: [Mapping]
  public var location: SourceLocation

  public init(
    subject: Subject, object: SchemaReference, coding: Coding = .agreed, id: String,
    summary: String = "", licence: String = "", subjectBase: String? = nil,
    objectBase: String? = nil, mappings: [Mapping], location: SourceLocation
  ) {
    self.subject = subject
    self.object = object
    self.coding = coding
    self.id = id
    self.summary = summary
    self.licence = licence
    self.subjectBase = subjectBase
    self.objectBase = objectBase
    self.mappings = mappings
    self.location = location
  }
}
