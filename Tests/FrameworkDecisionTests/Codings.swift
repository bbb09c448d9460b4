import Foundation
import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import TestSupport

/// The three coders' rows and the agreed ones, as `Sheets/` holds them, laid out as a catalogue.
///
/// Frameworks: both BMS editions, `coi` by edition and `coi@all`, and `ks@own` with the four items that
/// only KS asks, so that every row of the sheets stands in exactly one framework of `everySet`.
struct Codings {
  typealias Row = [Substring]

  let catalogue: Catalogue
  static let everySet = "asker-bms@2015 + asker-bms@2017 + coi@all + ks@own"

  init() throws {
    let agreed = try Self.table("agreed")
    var frameworks = Self.frameworks(agreed)
    let editions = try Self.table("coi-6.6")
    for (column, edition) in ["2015", "2017", "2020", "2023"].enumerated() {
      let rows = editions.filter { $0[column + 2] != "–" }
      frameworks.append(
        .sample(
          "coi", edition: edition, owner: "coi", ownerLevel: .country,
          indicators: rows.map { row in
            // A bare q is a question without a figure.
            Self.indicator(String(row[0]), row[column + 2] == "q" ? .questionOnly : .verified)
          }))
    }
    var sets: [MappingSet] = []
    for coding in [MappingSet.Coding.agreed, .coder(1), .coder(2), .coder(3)] {
      let rows = try Self.table("\(coding)")
      sets += try frameworks.map { try Self.mappings(of: $0, by: coding, rows) }
    }
    let schemas = try [Self.commonSchema()] + (1...3).map { try Self.lens($0) }
    sets += try (1...3).map { try Self.lensMappings($0, schemas) }
    catalogue = Catalogue(frameworks: frameworks, schemas: schemas, mappingSets: sets)
  }

  static func table(_ name: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sheets/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  private static func frameworks(_ agreed: [Row]) -> [Framework] {
    let names = ["asker-bms@2015", "asker-bms@2017", "coi", "ks"]
    return names.map { name in
      var seen = Set<Substring>()
      let ids = agreed.filter { $0[0] == name }.map { $0[1] }
        .filter { seen.insert($0).inserted }
      let parts = name.split(separator: "@")
      return .sample(
        Framework.ID(String(parts[0])),
        edition: parts.count > 1 ? String(parts[1]) : name == "coi" ? "all" : "own",
        indicators: ids.map { indicator(String($0), .verified) })
    }
  }

  private static func indicator(_ id: String, _ standing: Standing) -> Indicator {
    var indicator = Indicator.sample(Indicator.ID(id))
    indicator.standing = standing
    return indicator
  }

  private static func mappings(
    of framework: Framework, by coding: MappingSet.Coding, _ rows: [Row]
  ) throws -> MappingSet {
    let set =
      framework.id == "asker-bms" ? framework.reference.description : framework.id.rawValue
    let ids = Set(framework.indicators.map(\.id.rawValue))
    return .sample(
      .framework(framework.reference), to: schemaReference, coding: coding,
      rows.filter { $0[0] == set && ids.contains(String($0[1])) }.map { row in
        mapping(
          String(row[1]), to: String(row[2]), MappingRelation(rawValue: String(row[3])),
          row[4], row[5])
      })
  }

  private static func mapping(
    _ subject: String, to object: String, _ relation: MappingRelation?, _ strength: Substring,
    _ confidence: Substring
  ) -> Mapping {
    let confidence = ExactDecimal(confidence)
    guard let relation, relation != .none else {
      return .sample(subject, .nothingFound, confidence: confidence)
    }
    return .sample(
      subject, relation, object, strength: ExactDecimal(strength), confidence: confidence)
  }

  static let schemaReference = SchemaReference("public-innovation", edition: "1")

  private static func commonSchema() throws -> Schema {
    let concepts = try table("schema-concepts").map { String($0[0]) }
    var schema = Schema.sample("public-innovation", [:])
    schema.dimensions = try table("schema-dimensions").map { row in
      .sample(
        String(row[0]),
        concepts.filter { $0.hasPrefix(row[0] + ".") }.map { .sample($0) })
    }
    return schema
  }

  private static let lensNames: [Schema.ID] = [
    "asker-innovation-strategy", "arundel-bloch-ferguson", "oecd-innovative-capacity",
  ]

  private static func lens(_ number: Int) throws -> Schema {
    var lens = Schema.sample(lensNames[number - 1], kind: .lens, [:])
    lens.dimensions = try table("schema-5.\(number)").map { row in
      .sample(String(row[0]), [.sample(String(row[0]))])
    }
    return lens
  }

  private static func lensMappings(_ number: Int, _ schemas: [Schema]) throws -> MappingSet {
    let rows = try table("schema-5.\(number)-2").map { row in
      mapping(
        String(row[0]), to: String(row[1]), MappingRelation(rawValue: String(row[2])), row[3],
        row[4])
    }
    let placed = Set(rows.map(\.subject))
    let unplaced = schemas[0].concepts.map(\.id.rawValue).filter { !placed.contains($0) }
    return .sample(
      .schema(schemaReference), to: schemas[number].reference,
      rows + unplaced.map { .sample($0, .nothingFound) })
  }
}

extension Codings {
  var schema: Schema {
    get throws { try Schema("public-innovation", in: catalogue) }
  }

  func standpoints(_ scope: String) throws -> Standpoints {
    Standpoints(of: try Scope(scope, in: catalogue), on: try schema, in: catalogue)
  }

  /// Four sets of four from L and COI 2023: kept, replaced, and two mixtures.
  static func fourOptions() -> [Option] {
    let bms = FrameworkReference("asker-bms", edition: "2017")
    let coi = FrameworkReference("coi", edition: "2023")
    func option(_ name: String, _ ids: [String]) -> Option {
      Option(
        name,
        of: ids.map { id in
          id.hasPrefix("L.")
            ? IndicatorReference(bms, Indicator.ID(id))
            : IndicatorReference(coi, Indicator.ID("IB-\(id)"))
        })
    }
    return [
      option("keep", ["L.1.1", "L.2.1", "L.2.2", "L.2.3"]),
      option("replace", ["A4", "C7", "F2", "J1"]),
      option("hybrid", ["C7", "F2", "J1", "L.1.1"]),
      option("hybrid by coverage", ["C7", "E1", "J1", "L.1.1"]),
    ]
  }
}
