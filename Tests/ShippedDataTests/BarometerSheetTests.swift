import FrameworkModel
import Testing

/// One barometer: its framework, the sheet's tables and the columns that differ.
struct Barometer: Sendable, CustomTestStringConvertible {
  var id: String
  var tables: [String]
  /// Edition, tables of values.
  var values: [(edition: String, tables: [String])]
  var answers: String
  var printedLanguage: Language

  var testDescription: String { id }

  static let coi = Barometer(
    id: "coi-innovationsbarometer", tables: (1...15).map { "coi-5.\($0)" },
    values: [
      ("2015", ["coi-6.1"]), ("2017", ["coi-6.2"]), ("2020", ["coi-6.3"]), ("2023", ["coi-6.4"]),
    ],
    answers: "answers / derivation", printedLanguage: .danish)

  static let ks = Barometer(
    id: "ks-innovasjonsbarometer", tables: (1...9).map { "ks-5.\($0)" },
    values: [("2018", ["ks-6.1"]), ("2020", ["ks-6.2", "ks-6.3"])],
    answers: "answers", printedLanguage: .bokmål)

  func rows() throws -> [Sheet.Row] { try tables.flatMap { try Sheet($0).rows } }

  /// The ids that belong to an edition.
  func ids(in edition: String) throws -> Set<String> {
    if id == "coi-innovationsbarometer" {
      let matrix = try Sheet("coi-6.6")
      let head = try #require(matrix.heads.first { $0.hasPrefix(edition) })
      return Set(try matrix.rows.filter { try $0.cell(head) != "–" }.map { try $0.cell("id") })
    }
    let codes = edition == "2018" ? ["NO18"] : ["NO20", "NOpol20"]
    let notTold = ["KS-A2", "KS-A3", "KS-A5"]
    return Set(
      try rows().filter { row in
        let asked = try row.cell("asked").split(separator: ", ").map(String.init)
        return try asked.contains(where: codes.contains)
          || (edition == "2018" && notTold.contains(row.cell("id")))
      }.map { try $0.cell("id") })
  }
}

@Suite struct `Barometers as the sheets have them` {
  @Test(arguments: [Barometer.coi, .ks])
  func `every edition holds its own indicators and no other`(barometer: Barometer) throws {
    for (edition, _) in barometer.values {
      let shipped = try Shipped.framework(barometer.id, edition).indicators.map(\.id.rawValue)
      #expect(try Set(shipped) == barometer.ids(in: edition))
      #expect(Set(shipped).count == shipped.count)
    }
  }

  @Test(arguments: [Barometer.coi, .ks])
  func `names, definitions and sources are the sheet's`(barometer: Barometer) throws {
    for row in try barometer.rows() {
      for (edition, _) in barometer.values {
        let framework = try Shipped.framework(barometer.id, edition)
        let id = try row.cell("id")
        guard let indicator = framework.indicators.first(where: { $0.id.rawValue == id }) else {
          continue
        }
        #expect(try indicator.label[.english] == row.cell("name en"))
        #expect(try indicator.label[.danish] == row.cell("name da"))
        let norwegian = try row.cell("name nb").replacing(#/ KS$/#, with: "")
        #expect(indicator.label[.bokmål] == norwegian)
        #expect(try indicator.definition[.english] == row.cell("what it measures"))
        #expect(try indicator.sources.map(\.rawValue) == sourceKeys(row.cell("sources")))
        let topic = try row.cell("id").split(separator: "-")[1].prefix(1)
        #expect(indicator.group?.rawValue == String(topic))
        let higher = try row.cell("direction") == "higher"
        #expect(indicator.facets.direction == (higher ? .higher : .descriptive))
        #expect(indicator.facets.unit == .percent)
        #expect(
          indicator.facts.contains { $0.key == "asked" && $0.text[.english] == row["asked"] })
      }
    }
  }

  @Test(arguments: [Barometer.coi, .ks])
  func `answers or derivation are the sheet's`(barometer: Barometer) throws {
    let rows = try barometer.rows()
    var texts: [String: String] = [:]
    for row in rows { texts[try row.cell("id")] = try row.cell(barometer.answers) }
    for (edition, _) in barometer.values {
      for indicator in try Shipped.framework(barometer.id, edition).indicators {
        var expected = try #require(texts[indicator.id.rawValue])
        if let match = expected.wholeMatch(of: /as ([A-Z][0-9]+)( \(assumed\))?/) {
          expected = try #require(texts["IB-\(match.1)"])
        }
        let facets = indicator.facets
        let derived = try #require(texts[indicator.id.rawValue]).hasPrefix("derived")
        let text = derived ? facets.formula[.english] : facets.answers[.english]
        #expect(text == (expected == "not-seen" ? nil : withoutKeys(expected)))
        #expect(derived == (facets.dataSources.contains(.derived)))
      }
    }
  }

  @Test(arguments: [Barometer.coi, .ks])
  func `values are the sheet's, row by row and in its order`(barometer: Barometer) throws {
    for (edition, tables) in barometer.values {
      let framework = try Shipped.framework(barometer.id, edition)
      var seen: [String: Int] = [:]
      for row in try tables.flatMap({ try Sheet($0).rows }) {
        let id = try row.cell("id")
        let results = try framework.indicator(id).results
        let place = seen[id, default: 0]
        seen[id] = place + 1
        let result = try #require(results.indices.contains(place) ? results[place] : nil)
        try expectEqual(result, row, language: barometer.printedLanguage)
      }
      for indicator in framework.indicators {
        #expect(indicator.results.count == seen[indicator.id.rawValue, default: 0])
      }
    }
  }

  private func expectEqual(
    _ result: Indicator.Result, _ row: Sheet.Row, language: Language
  ) throws {
    let published = try row.cell("as published")
    #expect((result.text[.english] ?? result.text[language]) == published)
    #expect(try written(result) == row.cell("number, %"))
    #expect(try result.standing.rawValue == standing(row.cell("standing")))
    let note = try row.cell("note")
    #expect(result.note[.english] == (note == "–" ? nil : note))
    let segment = try row.cell("segment")
    #expect(result.isForAll == (segment == "all"))
    #expect(result.segmentLabel[.english] == (segment == "all" ? nil : segment))
    #expect(try result.sources.map(\.rawValue) == sourceKeys(row.cell("sources")))
  }

  /// The number as the sheet writes it: plain, ≈, >, < or in brackets.
  private func written(_ result: Indicator.Result) -> String {
    guard let number = result.number else { return "–" }
    return switch result.exactness {
    case .exact: "\(number)"
    case .about: "≈ \(number)"
    case .above: "> \(number)"
    case .below: "< \(number)"
    case .inferred: "(≈ \(number))"
    }
  }

  @Test(arguments: [("coi-innovationsbarometer", "coi-3.1"), ("ks-innovasjonsbarometer", "ks-3")])
  func `metadata is the sheet's, edition by edition`(id: String, table: String) throws {
    let sheet = try Sheet(table)
    for framework in Shipped.catalogue.editions(of: Identifier(id)) {
      let head = try #require(sheet.heads.first { $0.hasPrefix(framework.edition) })
      for row in sheet.rows where try row.cell("Field") != "File key" {
        let text = withoutKeys(try row.cell(head)).replacing("*", with: "")
        guard text != "–" else { continue }
        #expect(framework.facts.contains { $0.text[.english] == text }, "\(text)")
      }
    }
  }

  @Test func `counterparts of KS are the sheet's`() throws {
    for row in try Barometer.ks.rows() {
      let counterpart = try row.cell("counterpart")
      for (edition, _) in Barometer.ks.values {
        let framework = try Shipped.framework(Barometer.ks.id, edition)
        let id = try row.cell("id")
        guard let indicator = framework.indicators.first(where: { $0.id.rawValue == id }) else {
          continue
        }
        let links = indicator.links.filter { $0.kind == "counterpart" }.map(\.target)
        #expect(links == (counterpart == "–" ? [] : ["coi-innovationsbarometer/\(counterpart)"]))
      }
    }
  }

  @Test func `steps of the Danish form are the sheet's`() throws {
    for framework in Shipped.catalogue.editions(of: "coi-innovationsbarometer") {
      let form = try #require(framework.collections.first { $0.id == "workplace-form" })
      for step in form.steps {
        let row = try #require(
          try Sheet("coi-4.1").rows.first { $0["Step"] == step.number })
        #expect(try step.question[.english] == withoutKeys(row.cell("Question, paraphrased")))
        #expect(try step.asked[.english] == withoutKeys(row.cell("Asked of")))
        #expect(try step.answers[.english] == withoutKeys(row.cell("Answers")))
        #expect(try step.standing.rawValue == standing(row.cell("Standing")))
      }
    }
  }

  @Test func `texts of the Danish barometer stand in three languages`() throws {
    for framework in Shipped.catalogue.editions(of: "coi-innovationsbarometer") {
      for indicator in framework.indicators {
        for texts in [indicator.label, indicator.definition] {
          #expect(Set(texts.entries.map(\.language)) == Set(Language.spoken), "\(indicator.id)")
        }
      }
    }
  }
}
