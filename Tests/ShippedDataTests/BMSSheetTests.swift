import FrameworkModel
import Testing

/// The printed and parsed tables of Asker's scorecard, sections 4 to 6, row beside row.
func bmsRows() throws -> [(printed: Sheet.Row, parsed: Sheet.Row)] {
  let names = ["4.2", "5.1", "5.2", "5.3", "5.4", "5.5", "6.1", "6.2", "6.3"]
  return try names.flatMap { name in
    let printed = try Sheet("asker-\(name)").rows
    let parsed = try Sheet(name == "4.2" ? "asker-4.3" : "asker-\(name)-2").rows
    try #require(printed.count == parsed.count)
    return Array(zip(printed, parsed)).map { ($0.0, $0.1) }
  }
}

private let editions = ["HP 2016–2019": "2016", "ÅR 2015": "2015", "HP 2017–2020": "2017"]
private let years = ["2016": 2014, "2015": 2015, "2017": 2015]

func edition(_ row: Sheet.Row) throws -> String {
  try #require(editions[try row.cell("Edition")])
}

func find(_ row: Sheet.Row) throws -> Indicator {
  try Shipped.framework("asker-bms", edition(row)).indicator(row.cell("Id"))
}

/// *ny 2017* in a table stands for *Ny indikator fra 2017* on the page.
private func writtenOut(_ cell: String) -> String {
  cell.hasPrefix("ny 20") ? "Ny indikator fra " + cell.dropFirst(3) : cell
}

@Suite struct `BMS as the sheet has it` {
  @Test func `every edition holds the indicators that the sheet counts, and no other`() throws {
    var expected: [String: Set<String>] = [
      "2016": ["S.3.1", "Ø.2.1"], "2017": ["MV.1.1", "Ø.2.1"], "2015": [],
    ]
    for (row, _) in try bmsRows() { expected[try edition(row)]?.insert(try row.cell("Id")) }
    for (edition, ids) in expected {
      let shipped = try Shipped.framework("asker-bms", edition).indicators.map(\.id.rawValue)
      #expect(Set(shipped) == ids)
      #expect(shipped.count == ids.count)
    }
    #expect(expected.mapValues(\.count) == ["2015": 53, "2016": 26, "2017": 27])
  }

  @Test func `labels stand letter by letter`() throws {
    for (row, _) in try bmsRows() {
      let indicator = try find(row)
      #expect(try indicator.label[.bokmål] == row.cell("Label (nb)"))
      #expect(try indicator.label[.english] == row.cell("Label (en)"))
    }
  }

  @Test func `bands stand as printed, an empty cell empty`() throws {
    for (row, _) in try bmsRows() {
      let bands = try #require(try find(row).bands)
      for (head, band) in [("Green", bands.green), ("Yellow", bands.yellow), ("Red", bands.red)] {
        let cell = try row.cell(head)
        #expect(band.printed == (cell == "(blank)" ? "" : cell))
      }
    }
  }

  @Test func `bands are parsed as the sheet parses them`() throws {
    for (_, row) in try bmsRows() {
      let bands = try #require(try find(row).bands)
      for (head, band) in [("Green", bands.green), ("Yellow", bands.yellow), ("Red", bands.red)] {
        let read =
          band.word.map { "word: \"\($0)\"" }
          ?? band.intervals.map(\.description).joined(separator: " ∪ ")
        let expected = try row.cell(head).replacing("−", with: "-").replacing("(-∞", with: "(−∞")
        #expect((read.isEmpty ? "null" : read) == expected)
      }
    }
  }

  @Test func `the band that a result hits is the sheet's`() throws {
    for (printed, row) in try bmsRows() where try row.cell("Value") != "–" {
      let indicator = try find(printed)
      let result = try #require(indicator.results.first { $0.isForAll && $0.isInColumn })
      let number = try #require(result.number)
      let hits = indicator.bands?.holding(number).map(\.colour.rawValue) ?? []
      let expected = try row.cell("Band hit").replacing("**", with: "")
      #expect(hits == (expected == "none" ? [] : [expected]), "\(indicator.id)")
    }
  }

  @Test func `directions are the sheet's`() throws {
    let words: [String: (Direction, Direction?)] = [
      "higher": (.higher, nil), "lower": (.lower, nil), "target range": (.range, nil),
      "exact (0) / lower": (.exact, nil), "reduction (signs mixed)": (.lower, nil),
      "not set (share; higher presumed)": (.unknown, .higher),
    ]
    for (_, row) in try bmsRows() {
      let facets = try find(row).facets
      let expected = try #require(words[try row.cell("Direction (inferred from band order)")])
      #expect(facets.direction == expected.0)
      #expect(facets.presumedDirection == expected.1)
      #expect(try facets.unitText[.english] == row.cell("Unit / scale"))
    }
  }

  @Test func `results and status texts are those of the result column`() throws {
    for (printed, parsed) in try bmsRows() {
      let indicator = try find(printed)
      let cell = try printed["Result shown"] ?? printed.cell("Result / status printed")
      let all = indicator.results.filter { $0.isForAll && $0.isInColumn }
      if try parsed.cell("Value") == "–" {
        #expect(all.isEmpty)
        guard !cell.hasPrefix("per unit only"), !cell.hasPrefix("100 % (") else { continue }
        #expect(indicator.status?.printed == writtenOut(cell))
      } else {
        let result = try #require(all.first)
        #expect(all.count == 1)
        #expect(result.text[.bokmål] == cell)
        #expect(result.year == years[try edition(printed)])
        let value = try parsed.cell("Value").replacing("−", with: "-")
        #expect(result.number == ExactDecimal(value))
        #expect(result.standing == .verified && result.exactness == .exact)
      }
    }
  }

  @Test func `notes stand in English with a Norwegian translation`() throws {
    for (row, _) in try bmsRows() {
      guard let note = row["Note"], note != "–" else { continue }
      let indicator = try find(row)
      let fact = indicator.facts.first { $0.text[.english] == withoutKeys(note) }
      #expect(fact?.text[.bokmål] != nil, "\(row): \(note)")
    }
  }

  @Test(arguments: [("asker-7", "2016"), ("asker-7-2", "2017")])
  func `values per service area are those of section 7`(table: String, edition: String) throws {
    let sheet = try Sheet(table)
    for row in sheet.rows {
      let id = try #require(try row.cell("Indicator").split(separator: " ").first)
      let indicator = try Shipped.framework("asker-bms", edition).indicator(String(id))
      for unit in sheet.heads.dropFirst() {
        let result = indicator.results.first { $0.segmentLabel[.bokmål] == unit }
        let cell = try row.cell(unit)
        #expect(result?.text[.bokmål] == (cell == "not-seen" ? nil : cell))
        #expect(result == nil || result?.level == .serviceArea)
        #expect(result == nil || result?.year == years[edition])
      }
      #expect(
        indicator.results.count { !$0.isForAll }
          == (try sheet.heads.dropFirst().count { try row.cell($0) != "not-seen" }))
    }
  }

  @Test func `the figure told under the table is no result of the column`() throws {
    let indicator = try Shipped.framework("asker-bms", "2017").indicator("B.2.1")
    let result = try #require(indicator.results.first)
    #expect(indicator.results.count == 1)
    #expect(result.number == ExactDecimal("82.2") && !result.isInColumn && !result.isMeasured)
  }
}
