public import FrameworkModel

/// A file of a data folder, and what its path says it is.
public struct DataFile: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case framework(FrameworkReference)
    case schema(SchemaReference)
    case mappings(Pair)
    case scenario(Scenario.ID)
  }

  /// What a mapping file's name says: `<subject>--<object>`, and whose coding it is.
  public struct Pair: Sendable, Hashable {
    /// `asker-bms@2017` or `public-innovation@1`: the path doesn't tell framework from schema.
    public var subject: String
    public var object: SchemaReference
    public var coding: MappingSet.Coding
  }

  /// As messages name it; can be opened from the current folder.
  public var path: String
  public var content: Content
}

extension DataFile.Content: CustomStringConvertible {
  public var description: String {
    switch self {
    case .framework(let reference): reference.description
    case .schema(let reference): reference.description
    case .mappings(let pair): pair.description
    case .scenario(let id): id.rawValue
    }
  }
}

extension DataFile.Pair: CustomStringConvertible {
  public var description: String {
    "\(subject)--\(object)" + (coding == .agreed ? "" : " (\(coding))")
  }
}

extension DataFile.Pair {
  /// Reads `asker-bms@2017--public-innovation@1.sssom.tsv`; nil for any other shape.
  init?(fileName: String, coding: MappingSet.Coding) {
    var name = withoutExtension(fileName)
    if name.hasSuffix(".sssom") { name = withoutExtension(name) }
    guard let separator = name.firstRange(of: "--"),
      let subject = Self.reference(name[..<separator.lowerBound]),
      let object = Self.reference(name[separator.upperBound...])
    else { return nil }
    self.subject = "\(subject.id)@\(subject.edition)"
    self.object = SchemaReference(Schema.ID(object.id), edition: object.edition)
    self.coding = coding
  }

  private static func reference(_ text: Substring) -> (id: String, edition: String)? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}

/// The name without what follows its last point, which tells nothing of the content.
func withoutExtension(_ name: String) -> String {
  name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
}
