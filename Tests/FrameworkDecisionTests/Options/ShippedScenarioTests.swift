import FrameworkFiles
import FrameworkModel
import Testing

@Suite struct `Scenarios that ship` {
  @Test func `nothing is wrong with them, and every name is there`() throws {
    let catalogue = try Shipped.catalogue()
    #expect(
      catalogue.scenarios.map(\.id) == [
        "asker-benefit-chain", "asker-broad", "asker-one-collection",
      ])
    let findings = catalogue.findings + DefinitionFindings(in: catalogue).all
    #expect(!findings.contains { $0.location?.file.contains("Scenarios/") == true })
  }

  @Test func `they speak Norwegian, Danish and English`() throws {
    for scenario in try Shipped.catalogue().scenarios {
      for language in Language.spoken {
        #expect(scenario.title[language] != nil && scenario.summary[language] != nil)
      }
    }
  }

  @Test func `the barometers' instrument asks the five topics that the sheet names`() throws {
    for framework in try Shipped.catalogue().editions(of: "coi-innovationsbarometer") {
      let fact = try #require(framework.facts.first { $0.key == "instrument-topics" })
      let topics = try #require(fact.text.entries.first?.text).split(separator: " ").map(
        String.init)
      let groups = framework.groups.map(\.id.rawValue)
      #expect(topics == ["B", "D", "G", "I", "L"].filter(groups.contains))
    }
  }
}
