import FrameworkModel
import Testing

@Suite struct `BMS's groups, breaks and collections` {
  @Test func `goals and challenges are those of the sheet, edition by edition`() throws {
    let areas = ["Oppvekst": "B-O", "Eiendom": "B-E", "Kultur, frivillighet og fritid": "B-KFF"]
    let editions = [("HP 2016–2019", "2016"), ("ÅR 2015", "2015"), ("HP 2017–2020", "2017")]
    for row in try Sheet("asker-2.4").rows {
      let named = try row.cell("Edition")
      for (name, edition) in editions where named == "all three" || named.contains(name) {
        let framework = try Shipped.framework("asker-bms", edition)
        let area = try row.cell("Area")
        let group = try #require(framework.groups.first { $0.id.rawValue == areas[area] ?? area })
        let goal = try row.cell("Fokusmål as printed")
        if goal == "–" { #expect(group.goal.isEmpty) }
        if goal != "–", !goal.hasPrefix("the same") { #expect(group.goal[.bokmål] == goal) }
        for text in try row.cell("Key challenges as printed").split(separator: " · ") {
          guard let match = text.wholeMatch(of: /([A-ZØ-]+\.[0-9]) (.*)/) else { continue }
          let challenge = framework.groups.first { $0.id.rawValue == match.1 }
          guard area != "L" else { continue }
          #expect(challenge?.label[.bokmål] == String(match.2), "\(edition) \(match.1)")
        }
      }
    }
  }

  @Test func `a heading that was not read has an id and no label`() throws {
    let framework = try Shipped.framework("asker-bms", "2017")
    let group = try #require(framework.groups.first { $0.id == "S.1" })
    #expect(group.label.isEmpty)
    #expect(group.parent == "S")
  }

  @Test func `an unseen row is a note in its group and no indicator`() throws {
    let framework = try Shipped.framework("asker-bms", "2017")
    let notes = framework.groups.filter { $0.id == "S" || $0.id == "MA" }
      .flatMap(\.facts).filter { $0.standing == .notSeen }
    #expect(notes.contains { $0.text[.english]?.contains("S.3.2") == true })
    #expect(notes.contains { $0.text[.english] == "more rows after MA.4.1" })
    #expect(!framework.indicators.contains { $0.id == "S.3.2" })
  }

  @Test func `meanings that changed under the same id are said so on both sides`() throws {
    let changed = ["L.1.1", "MA.1.1", "MA.2.1", "MA.3.1", "MA.4.1", "MV.2.1", "MA.1.2"]
    for edition in ["2015", "2016", "2017"] {
      for indicator in try Shipped.framework("asker-bms", edition).indicators {
        let stated = indicator.breaks.filter(\.isOtherMeaning).flatMap(\.editions)
        let others = try ["2015", "2016", "2017"].filter { other in
          guard other != edition, changed.contains(indicator.id.rawValue) else { return false }
          guard indicator.id == "MA.1.2" || other == "2017" || edition == "2017" else {
            return false
          }
          return try Shipped.framework("asker-bms", other).indicators
            .contains { $0.id == indicator.id }
        }
        #expect(stated.sorted() == others, "\(edition) \(indicator.id)")
      }
    }
  }

  @Test func `collections feed the indicators that the sheet names`() throws {
    let editions = [("HP 2016–2019", "2016"), ("ÅR 2015", "2015"), ("HP 2017–2020", "2017")]
    var expected: [String: Set<String>] = [:]
    for row in try Sheet("asker-8-2").rows {
      let id = try row.cell("Collection").replacing(" (inferred)", with: "")
      for part in try row.cell("Indicators").split(separator: ";") {
        let named = editions.filter { part.contains(" of ") ? part.contains($0.0) : true }
        for (_, edition) in named {
          for match in part.matches(of: /(B-)?[A-ZØ]+\.[0-9]\.[0-9]/) {
            expected["\(edition) \(match.output.0)", default: []].insert(id)
          }
        }
      }
    }
    for edition in ["2015", "2016", "2017"] {
      for indicator in try Shipped.framework("asker-bms", edition).indicators {
        let shipped = Set(indicator.collections.map(\.rawValue))
        #expect(shipped == expected["\(edition) \(indicator.id)"] ?? [])
      }
    }
  }

  @Test func `short names are those of the cards, and only where they apply`() throws {
    let cards = try Sheet("asker-4.5").rows
    for (language, code) in [(Language.bokmål, "nb"), (.danish, "da"), (.english, "en")] {
      let row = try #require(
        cards.first { $0["Field"] == "Short name, \(code) (project's own words)" })
      for id in ["L.1.1", "L.2.1", "L.2.2", "L.2.3"] {
        for edition in ["2015", "2016", "2017"] {
          let short = try Shipped.framework("asker-bms", edition).indicator(id).shortLabel
          let applies = id != "L.1.1" || edition == "2017"
          #expect(try short[language] == (applies ? row.cell(id) : nil))
        }
      }
    }
  }

  @Test func `BMS labels are not translated into Danish`() throws {
    for edition in ["2015", "2016", "2017"] {
      for indicator in try Shipped.framework("asker-bms", edition).indicators {
        #expect(indicator.label[.danish] == nil)
      }
    }
  }

  @Test func `metadata is the sheet's`() throws {
    for row in try Sheet("asker-2.1").rows where try row.cell("Field") != "Name (en)" {
      for edition in ["2015", "2016", "2017"] {
        let text = withoutKeys(try row.cell("Fact")).replacing("*", with: "")
        let fact = try Shipped.framework("asker-bms", edition).facts
          .first { $0.text[.english] == text }
        #expect(fact?.text[.bokmål] != nil, "\(text)")
      }
    }
  }
}
