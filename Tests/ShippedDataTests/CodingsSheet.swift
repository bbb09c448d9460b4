import FrameworkModel
import Testing

/// The codings and tables as the sheets have them, and the rows that each shipped file must hold.
///
/// The cells are compared as text: an indicator, concept, relation, strength, confidence, the coders
/// and both rationales.
enum CodingsSheet {
  struct Row: Hashable, Comparable, CustomStringConvertible {
    var indicator: String
    /// Empty for *none*.
    var concept: String
    var relation: String
    /// With two decimals; empty where none is stated.
    var strength: String
    var confidence: String
    var coders: [String]
    var english: String
    var bokmål: String

    var description: String {
      [
        indicator, concept, relation, strength, confidence, coders.joined(separator: "+"), english,
        bokmål,
      ].joined(separator: "; ")
    }

    static func < (left: Row, right: Row) -> Bool { left.description < right.description }
  }

  private static func table(_ name: String) throws -> [Sheet.Row] { try Sheet(name).rows }

  /// Two decimals, since the sheets write 0.9 and 0.90; a dash is no number.
  private static func number(_ text: String?, less: Int = 0) -> String {
    guard let text, var number = ExactDecimal(text) else { return "" }
    while number.scale < 2 {
      number = ExactDecimal(number.significand * 10, scale: number.scale + 1)
    }
    return ExactDecimal(number.significand - less, scale: 2).description
  }

  private static func coders(_ row: [String: String], of coding: String) -> [String] {
    switch (coding, row["coders"] ?? "") {
    case ("agreed", "3 of 3"): ["coder 1", "coder 2", "coder 3"]
    case ("agreed", let names): names.split(separator: "+").map { "coder \($0)" }
    default: [coding.replacing("-", with: " ")]
    }
  }

  /// The rows of one set of a coding (`agreed`, `coder-1` …) for some indicators.
  private static func rows(
    _ coding: String, set: String, indicators: Set<String>, loss: Int = 0,
    renamed: (String) -> String = { $0 }
  ) throws -> [Row] {
    try table("coding/\(coding)").filter {
      $0["set"] == set && indicators.contains($0["indicator"] ?? "")
    }
    .map { row in
      Row(
        indicator: renamed(row["indicator"] ?? ""),
        concept: row["concept"] == "-" ? "" : row["concept"] ?? "",
        relation: row["relation"] ?? "", strength: number(row["strength"]),
        confidence: number(row["confidence"], less: loss), coders: coders(row, of: coding),
        english: row["rationale_en"] ?? "", bokmål: row["rationale_nb"] ?? "")
    }
  }
}

extension CodingsSheet {
  /// A framework edition that ships a mapping, with the indicators that it has.
  struct Edition: CustomStringConvertible, Sendable {
    var framework: String
    var edition: String
    var indicators: Int

    var description: String { "\(framework)@\(edition)" }
  }

  static let editions = [
    Edition(framework: "asker-bms", edition: "2015", indicators: 53),
    Edition(framework: "asker-bms", edition: "2016", indicators: 26),
    Edition(framework: "asker-bms", edition: "2017", indicators: 27),
    Edition(framework: "coi-innovationsbarometer", edition: "2015", indicators: 58),
    Edition(framework: "coi-innovationsbarometer", edition: "2017", indicators: 59),
    Edition(framework: "coi-innovationsbarometer", edition: "2020", indicators: 75),
    Edition(framework: "coi-innovationsbarometer", edition: "2023", indicators: 66),
    Edition(framework: "ks-innovasjonsbarometer", edition: "2018", indicators: 35),
    Edition(framework: "ks-innovasjonsbarometer", edition: "2020", indicators: 17),
  ]

  static func indicators(of edition: Edition) throws -> Set<String> {
    switch edition.framework {
    case "asker-bms": try bmsIndicators(edition.edition)
    case "coi-innovationsbarometer":
      Set(
        try table("coi-6.6").compactMap { row in
          let cell = row.first { $0.key.hasPrefix(edition.edition) }?.value
          return cell == "–" ? nil : row["id"]
        })
    default: Set(try ksIndicators(edition.edition).keys)
    }
  }

  /// Four stand in the table of results per service area alone, which has no edition and id columns.
  private static func bmsIndicators(_ edition: String) throws -> Set<String> {
    let printed = ["2015": "ÅR 2015", "2016": "HP 2016–2019", "2017": "HP 2017–2020"][edition]
    let alone = ["2016": ["S.3.1", "Ø.2.1"], "2017": ["MV.1.1", "Ø.2.1"]][edition] ?? []
    var indicators = Set(alone)
    for table in ["4.2", "5.1", "5.2", "5.3", "5.4", "5.5", "6.1", "6.2", "6.3"] {
      for row in try self.table("asker-\(table)") where row["Edition"] == printed {
        indicators.insert(row["Id"] ?? "")
      }
    }
    return indicators
  }

  /// KS items asked in an edition, each with its Danish counterpart or a dash.
  private static func ksIndicators(_ edition: String) throws -> [String: String] {
    let waves =
      edition == "2018" ? ["NO18", "edition not told"] : ["NO20", "NOpol20"]
    var items: [String: String] = [:]
    for part in 1...9 {
      for row in try table("ks-5.\(part)") {
        let asked = (row["asked"] ?? "").split(separator: ", ").map(String.init)
        guard let id = row["id"], waves.contains(where: asked.contains) else { continue }
        items[id] = row["counterpart"]
      }
    }
    return items
  }

  /// Every row that the file of an edition must hold, sorted.
  static func rows(of edition: Edition, coding: String) throws -> [Row] {
    let indicators = try indicators(of: edition)
    let rows =
      switch edition.framework {
      case "asker-bms":
        try rows(
          coding, set: edition.edition == "2017" ? "asker-bms@2017" : "asker-bms@2015",
          indicators: indicators)
      case "coi-innovationsbarometer": try rows(coding, set: "coi", indicators: indicators)
      // KS-x takes the rows of IB-x, confidence 0.05 lower (the codings' own rule).
      default:
        try rows(coding, set: "ks", indicators: indicators)
          + rows(
            coding, set: "coi", indicators: Set(try ksIndicators(edition.edition).values), loss: 5,
            renamed: { $0.replacing("IB-", with: "KS-") })
      }
    return rows.sorted()
  }

  /// Every row that the file of a lens must hold: a concept without one has no place there.
  static func rows(ofLensTable name: String) throws -> [Row] {
    let table = try table(name)
    let placed = Set(table.compactMap { $0["Concept"] })
    let rows = table.map { row in
      Row(
        indicator: row["Concept"] ?? "", concept: row["Lens concept"] ?? "",
        relation: row["Relation"] ?? "", strength: number(row["Strength"]),
        confidence: number(row["Confidence"]), coders: ["coder 1"], english: "", bokmål: "")
    }
    let rest = try self.table("schema-concepts").compactMap { $0["id"] }
      .filter { !placed.contains($0) }
      .map { concept in
        Row(
          indicator: concept, concept: "", relation: "none", strength: "", confidence: "",
          coders: ["coder 1"], english: "", bokmål: "")
      }
    return (rows + rest).sorted()
  }
}
