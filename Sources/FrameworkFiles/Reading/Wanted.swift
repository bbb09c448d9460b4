public import FrameworkModel

/// What a command needs; all other files stay closed.
public struct Wanted: Sendable, Hashable {
  public var frameworks: [FrameworkReference]
  /// Schemas and lenses.
  public var schemas: [SchemaReference]
  /// Whose mappings between these are read.
  public var codings: [MappingSet.Coding]

  public init(
    frameworks: [FrameworkReference], schemas: [SchemaReference],
    codings: [MappingSet.Coding] = [.agreed]
  ) {
    self.frameworks = frameworks
    self.schemas = schemas
    self.codings = codings
  }

  func includes(_ content: DataFile.Content) -> Bool {
    switch content {
    case .framework(let reference): frameworks.contains(reference)
    case .schema(let reference): schemas.contains(reference)
    case .mappings(let pair):
      codings.contains(pair.coding) && schemas.contains(pair.object)
        && (frameworks.contains { $0.description == pair.subject }
          || schemas.contains { $0.description == pair.subject })
    }
  }

  /// Whether a finding on a path is about what is wanted.
  func includes(_ finding: Finding) -> Bool {
    let names = frameworks.map(\.description) + schemas.map(\.description)
    return names.contains { finding.subject.contains($0) }
  }
}
