import FrameworkModel

/// On what terms scopes are looked at, as the user named them.
struct Terms {
  /// What is meant where no schema is named.
  static let standardSchema = Schema.ID("public-innovation")

  /// The common schema; nil for the newest of the one that ships.
  var schema: String?
  var lens: String?
  var coding = MappingSet.Coding.agreed
  /// Whose values are measured here; nil for the first scope's owner.
  var here: String?
  /// Ids, or files outside the data folders.
  var scenarios: [String] = []

  var schemaName: String { schema ?? Self.standardSchema.rawValue }
}
