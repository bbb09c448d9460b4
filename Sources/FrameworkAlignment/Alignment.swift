public import FrameworkModel

/// A scope laid on a schema by one coding, every identifier resolved.
///
/// Its one public initialiser resolves; a row that can't be resolved is a finding and counts nowhere.
public struct Alignment: Sendable {
  /// An indicator of the scope with its cells.
  public struct Row: Sendable {
    public let reference: IndicatorReference
    public let indicator: Indicator
    /// The owner of the indicator's framework, who decides what is *measured here*.
    public let owner: Framework.Owner.ID
    /// Whether at least one reviewed row was written (method, section 2).
    public let isExamined: Bool
    /// Every concept that some row says something about, in the order of the schema.
    public let cells: [Cell]
  }

  public let scope: Scope
  /// What the scope is laid on: the common schema, or the lens.
  public let schema: Schema
  /// The common schema that a lens is reached through; nil without a lens.
  public let commonSchema: SchemaReference?
  public let coding: MappingSet.Coding
  /// In the order of the scope.
  public let rows: [Row]
  /// The schema's concepts in its order: a cell names its concept by the place here.
  public let concepts: [Schema.Concept]
  /// For each concept the place of its dimension in the schema.
  public let dimensionOfConcept: [Int]
  /// The rows of the mapping files that couldn't be used, sorted by place.
  public let findings: [Finding]

  init(
    scope: Scope, schema: Schema, commonSchema: SchemaReference?, coding: MappingSet.Coding,
    rows: [Row], findings: [Finding]
  ) {
    self.scope = scope
    self.schema = schema
    self.commonSchema = commonSchema
    self.coding = coding
    self.rows = rows
    self.concepts = schema.concepts
    self.dimensionOfConcept = schema.dimensions.enumerated().flatMap { place, dimension in
      Array(repeating: place, count: dimension.concepts.count)
    }
    self.findings = findings.sortedOnce
  }

  /// Whether a lens stands between.
  public var isThroughLens: Bool { commonSchema != nil }

  /// How many indicators of the scope are examined.
  public var examinedCount: Int { rows.count { $0.isExamined } }

  public var isFullyExamined: Bool { rows.allSatisfy(\.isExamined) }

  /// What is known of one indicator and one concept; nil where no row speaks of the two.
  public func cell(_ indicator: Indicator.ID, _ concept: Schema.Concept.ID) -> Cell? {
    guard let place = concepts.firstIndex(where: { $0.id == concept }),
      let row = rows.first(where: { $0.reference.indicator == indicator })
    else { return nil }
    return row.cells.first { $0.concept == place }
  }

  /// The same alignment with only the rows that pass a test.
  public func keeping(_ isKept: (Row) -> Bool) -> Alignment {
    Alignment(
      scope: scope, schema: schema, commonSchema: commonSchema, coding: coding,
      rows: rows.filter(isKept), findings: findings)
  }
}
