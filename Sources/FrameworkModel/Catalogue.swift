/// All that was read: frameworks, schemas, mappings and scenarios, and what was wrong with them.
///
/// A value: reading again makes a new one.
public struct Catalogue: Sendable {
  /// Sorted by reference.
  public var frameworks: [Framework]
  /// Sorted by reference, lenses among them.
  public var schemas: [Schema]
  /// Sorted by subject, object and coding.
  public var mappingSets: [MappingSet]
  /// Sorted by id.
  public var scenarios: [Scenario]
  /// What reading found, sorted by place.
  public var findings: [Finding]
  /// Every file that was read, as the messages name it, sorted.
  public var files: [String]

  public init(
    frameworks: [Framework] = [], schemas: [Schema] = [], mappingSets: [MappingSet] = [],
    scenarios: [Scenario] = [], findings: [Finding] = [], files: [String] = []
  ) {
    self.frameworks = frameworks.sorted { $0.reference < $1.reference }
    self.schemas = schemas.sorted { $0.reference < $1.reference }
    self.mappingSets = mappingSets.sorted { Self.key($0) < Self.key($1) }
    self.scenarios = scenarios.sorted { $0.id < $1.id }
    self.findings = findings.sorted()
    self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func key(_ set: MappingSet) -> String {
    "\(set.subject)--\(set.object)/\(set.coding)"
  }

  public func framework(_ reference: FrameworkReference) -> Framework? {
    frameworks.first { $0.reference == reference }
  }

  /// Every edition of a framework, oldest first.
  public func editions(of framework: Framework.ID) -> [Framework] {
    frameworks.filter { $0.id == framework }
      .sorted { $0.edition.utf8.lexicographicallyPrecedes($1.edition.utf8) }
  }

  public func schema(_ reference: SchemaReference) -> Schema? {
    schemas.first { $0.reference == reference }
  }

  /// The mapping set of one coding; nil where none was read.
  public func mappingSet(
    from subject: MappingSet.Subject, to object: SchemaReference, coding: MappingSet.Coding
  ) -> MappingSet? {
    mappingSets.first { $0.subject == subject && $0.object == object && $0.coding == coding }
  }

  public func scenario(_ id: Scenario.ID) -> Scenario? {
    scenarios.first { $0.id == id }
  }

  /// The lenses that a mapping set leads to from `schema`.
  public func lenses(of schema: SchemaReference) -> [Schema] {
    schemas.filter { lens in
      lens.kind == .lens
        && mappingSets.contains { $0.subject == .schema(schema) && $0.object == lens.reference }
    }
  }
}
