import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport

/// Frameworks, schemas and codings built from the fact sheets' tables.
enum SheetCatalogue {
  static let schema = SchemaReference("public-innovation", edition: "1")
  static let lenses = [
    SchemaReference("asker-innovation-strategy", edition: "2015"),
    SchemaReference("arundel-bloch-ferguson", edition: "2016"),
    SchemaReference("oecd-innovative-capacity", edition: "2022"),
  ]
  static let coiEditions = ["2015 (DK1)", "2017 (DK2)", "2020 (DK3)", "2023 (DK4)"]

  static func make() throws -> Catalogue {
    let frameworks =
      try [bms("2015", of: "asker-bms@2015"), bms("2017", of: "asker-bms@2017")] + coi()
      + [ks("2018"), ks("2020")]
    var sets: [MappingSet] = []
    for coding in [MappingSet.Coding.agreed, .coder(1), .coder(2), .coder(3)] {
      let rows = try Sheet("\(coding)").rows
      sets += try frameworks.map { try mappingSet(of: $0, by: coding, rows) }
    }
    return Catalogue(
      frameworks: frameworks, schemas: try [commonSchema()] + lenses.indices.map(lens),
      mappingSets: sets + (try lenses.indices.map(lensSet)))
  }

  private static func commonSchema() throws -> Schema {
    let concepts = try Sheet("schema-concepts").rows.map { $0["id", default: ""] }
    let dimensions = try Sheet("schema-dimensions").rows.map { $0["id", default: ""] }
    return Schema(
      id: schema.schema, edition: schema.edition, kind: .common, title: [:],
      dimensions: dimensions.map { dimension in
        .sample(
          dimension, concepts.filter { $0.hasPrefix(dimension + ".") }.map { .sample($0) })
      }, location: .sample())
  }

  private static func lens(_ number: Int) throws -> Schema {
    let ids = try Sheet("schema-5.\(number + 1)").rows.map { $0["Id", default: ""] }
    return Schema(
      id: lenses[number].schema, edition: lenses[number].edition, kind: .lens, title: [:],
      dimensions: ids.map { .sample($0, [.sample($0)]) }, location: .sample())
  }

  /// Concepts without a row have no place under the lens: nothing found.
  private static func lensSet(_ number: Int) throws -> MappingSet {
    var rows = try Sheet("schema-5.\(number + 1)-2").rows.map { row in
      try mapping(
        row["Concept", default: ""], row["Relation", default: ""],
        row["Lens concept", default: ""], row["Strength", default: ""],
        row["Confidence", default: ""])
    }
    let placed = Set(rows.map(\.subject))
    for concept in try commonSchema().concepts.map(\.id.rawValue) where !placed.contains(concept) {
      rows.append(.sample(concept, .nothingFound))
    }
    return .sample(.schema(schema), to: lenses[number], rows)
  }

  static func mapping(
    _ subject: String, _ relation: String, _ object: String, _ strength: String,
    _ confidence: String
  ) throws -> Mapping {
    let confidence = ExactDecimal(confidence)
    guard relation != "none" else {
      return .sample(subject, .nothingFound, confidence: confidence)
    }
    guard let relation = MappingRelation(rawValue: relation) else { throw UnknownWord(relation) }
    return .sample(
      subject, relation, object, strength: ExactDecimal(strength), confidence: confidence)
  }

  struct UnknownWord: Error {
    let word: String
    init(_ word: String) { self.word = word }
  }
}
