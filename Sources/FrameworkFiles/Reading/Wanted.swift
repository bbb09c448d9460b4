public import FrameworkModel

/// What a command needs; all other files stay closed.
public struct Wanted: Sendable, Hashable {
  public var frameworks: [FrameworkReference]
  /// Schemas and lenses.
  public var schemas: [SchemaReference]
  /// Whose mappings between these are read.
  public var codings: [MappingSet.Coding]
  public var scenarios: [Scenario.ID]

  public init(
    frameworks: [FrameworkReference], schemas: [SchemaReference],
    codings: [MappingSet.Coding] = [.agreed], scenarios: [Scenario.ID] = []
  ) {
    self.frameworks = frameworks
    self.schemas = schemas
    self.codings = codings
    self.scenarios = scenarios
  }

  func includes(_ content: DataFile.Content) -> Bool {
    switch content {
    case .framework(let reference): frameworks.contains(reference)
    case .schema(let reference): schemas.contains(reference)
    case .scenario(let id): scenarios.contains(id)
    case .mappings(let pair):
      codings.contains(pair.coding) && schemas.contains(pair.object)
        && (frameworks.contains { $0.description == pair.subject }
          || schemas.contains { $0.description == pair.subject })
    }
  }

  /// Whether a finding on a path is about what is wanted.
  func includes(_ finding: Finding) -> Bool {
    let names =
      frameworks.map(\.description) + schemas.map(\.description) + scenarios.map(\.rawValue)
    return names.contains { finding.subject.contains($0) }
  }
}
