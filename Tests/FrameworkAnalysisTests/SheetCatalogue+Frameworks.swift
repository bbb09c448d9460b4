import FrameworkModel
import TestSupport

extension SheetCatalogue {
  /// The indicators that anybody coded; direction and bands of focus area L by its own table.
  static func bms(_ edition: String, of set: String) throws -> Framework {
    var seen = Set<String>()
    let ids = try Sheet("agreed").rows.filter { $0["set"] == set }
      .map { $0["indicator", default: ""] }.filter { seen.insert($0).inserted }
    let document = edition == "2017" ? "HP 2017–2020" : "ÅR 2015"
    let cards = try Sheet("asker-4.3").rows.filter { $0["Edition"] == document }
    return .sample(
      "asker-bms", edition: edition, owner: "asker-kommune",
      groups: [.sample("L"), .sample("L.1", in: "L"), .sample("L.2", in: "L")],
      indicators: ids.map { id in
        let card = cards.first { $0["Id"] == id }
        let direction = card?["Direction (inferred from band order)"] ?? ""
        let group = ["L.1", "L.2"].first { id.hasPrefix($0 + ".") }
        return .sample(
          Indicator.ID(id), group: group.map { Group.ID($0) },
          direction: direction == "higher" ? .higher : .unknown,
          presumedDirection: direction.contains("higher presumed") ? .higher : nil,
          bands: card.map { $0["Green"] == "null" ? nil : .sample() } ?? nil,
          results: ExactDecimal(card?["Value"] ?? "").map { [.sample($0)] } ?? [])
      })
  }

  /// The four Danish editions, and all hundred indicators as an edition of their own.
  static func coi() throws -> [Framework] {
    let cards = try (1...15).flatMap { try Sheet("coi-5.\($0)").rows }
    let matrix = try Sheet("coi-6.6").rows
    let danish = try coiEditions.enumerated().map { number, column in
      let results = try Sheet("coi-6.\(number + 1)").rows
      let present = Set(
        matrix.filter { $0[column] != "–" }.map { $0["id", default: ""] })
      return barometer(
        edition: String(column.prefix(4)), cards.filter { present.contains($0["id", default: ""]) },
        results)
    }
    let ever = Set(danish.flatMap { $0.indicators.map(\.id.rawValue) })
    return danish + [
      barometer(edition: "all", cards, []),
      barometer(edition: "any", cards.filter { ever.contains($0["id", default: ""]) }, []),
    ]
  }

  private static func barometer(
    edition: String, _ cards: [[String: String]], _ results: [[String: String]]
  ) -> Framework {
    .sample(
      "coi-innovationsbarometer", edition: edition, owner: "coi", ownerLevel: .country,
      indicators: cards.map { card in
        let own = results.filter { $0["id"] == card["id"] }
        return .sample(
          Indicator.ID(card["id", default: ""]),
          direction: card["direction"] == "higher" ? .higher : .descriptive,
          results: own.map(result))
      })
  }

  private static func result(_ row: [String: String]) -> Indicator.Result {
    let printed = row["number, %", default: ""]
    let isAbout = printed.hasPrefix("≈ ")
    let isBound = printed.hasPrefix("> ") || printed.hasPrefix("< ")
    return .sample(
      ExactDecimal(isAbout || isBound ? String(printed.dropFirst(2)) : printed),
      segment: row["segment", default: ""], level: .country,
      exactness: isAbout ? .about : isBound ? .above : .exact,
      standing: Standing(rawValue: row["standing", default: ""]))
  }

  /// KS by edition: 2018 takes those whose edition isn't told, 2020 the mayors' three.
  static func ks(_ edition: String) throws -> Framework {
    let words = edition == "2018" ? ["NO18", "edition not told"] : ["NO20", "NOpol20"]
    let cards = try (1...9).flatMap { try Sheet("ks-5.\($0)").rows }.filter { card in
      words.contains { card["asked", default: ""].contains($0) }
    }
    return .sample(
      "ks-innovasjonsbarometer", edition: edition, owner: "ks", ownerLevel: .country,
      indicators: cards.map { .sample(Indicator.ID($0["id", default: ""])) })
  }

  /// The rows of one coding for a framework; KS-x takes the rows of IB-x.
  static func mappingSet(
    of framework: Framework, by coding: MappingSet.Coding, _ rows: [[String: String]]
  ) throws -> MappingSet {
    let isKS = framework.id == "ks-innovasjonsbarometer"
    let set = framework.id == "asker-bms" ? framework.reference.description : "coi"
    let ids = Set(framework.indicators.map(\.id.rawValue))
    let mappings = try rows.compactMap { row -> Mapping? in
      let id = row["indicator", default: ""]
      let own = isKS ? "KS-" + id.drop { $0 != "-" }.dropFirst() : coiID(id, in: set)
      guard [set, isKS ? "ks" : set].contains(row["set"]), ids.contains(own) else { return nil }
      return try mapping(
        own, row["relation", default: ""], row["concept", default: ""],
        row["strength", default: ""], row["confidence", default: ""])
    }
    return .sample(.framework(framework.reference), to: schema, coding: coding, mappings)
  }

  private static func coiID(_ id: String, in set: String) -> String {
    set == "coi" && !id.hasPrefix("IB-") ? "IB-" + id : id
  }
}
