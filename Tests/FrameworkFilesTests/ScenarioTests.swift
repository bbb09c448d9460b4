import Foundation
import FrameworkModel
import Testing

@testable import FrameworkFiles

extension SampleFolder {
  /// The frameworks `example` and `other` of 2020, and a schema.
  func addWhatScenariosCompare() throws {
    let valid = try Fixtures.text("invalid/DuplicateFile.xml")
    try write(Array(valid.utf8), to: "Frameworks/example/2020.xml")
    try write(
      Array(valid.replacing("id=\"example\"", with: "id=\"other\"").utf8),
      to: "Frameworks/other/2020.xml")
    let schema = """
      <?xml version="1.0" encoding="UTF-8"?>
      <schema xmlns="https://w3id.org/bredde/format" format="1" id="s" edition="1" kind="common">
        <title lang="nb">En</title><title lang="da">En</title><title lang="en">One</title>
        <dimension id="ideas">
          <label lang="nb">Ideer</label><label lang="da">Idéer</label><label lang="en">Ideas</label>
          <concept id="ideas.new">
            <label lang="nb">Nye</label><label lang="da">Nye</label><label lang="en">New</label>
          </concept>
        </dimension>
      </schema>
      """
    try write(Array(schema.utf8), to: "Frameworks/Schemas/s/1.xml")
  }
}

@Suite struct `Scenario files` {
  private func everything() throws -> Scenario {
    let text = try Fixtures.text("valid/EverythingScenario.xml")
    let catalogue = try SampleFolder(["Scenarios/everything.xml": text]).catalogue()
    #expect(catalogue.findings.map { $0.message(.english) } == [])
    return try #require(catalogue.scenario("everything"))
  }

  @Test func `every demand is read`() throws {
    let scenario = try everything()
    #expect(scenario.title[.bokmål] == "Alt")
    #expect(scenario.summary[.bokmål] == "Bruker hvert element")
    #expect(scenario.objective == .breadthAtHalf)
    #expect(scenario.schema == "example@2020")
    #expect(scenario.inUse.scope.description == "example@2020/L")
    #expect(scenario.candidateScope.description == "other@2020 + third/A,B.1 + fourth@1")
    #expect(scenario.mustKeep.map(\.scope.description) == ["example@2020/L.1"])
    #expect(scenario.mustDrop.map(\.scope.description) == ["example@2020/L.2"])
    #expect(scenario.weights.map(\.dimension) == ["ideas"])
    #expect(scenario.weights.map(\.value) == [.zero])
    #expect(scenario.directions.map(\.direction) == [.higher])
    #expect(scenario.directions.map(\.indicators.scope.description) == ["other@2020/A.1,A.2"])
  }

  @Test func `every limit, cost and sample is read`() throws {
    let scenario = try everything()
    let limits = scenario.limits
    #expect(limits.indicators == 4 && limits.newCollections == 1)
    #expect(limits.burden == ExactDecimal(1205, scale: 1))
    #expect(limits.onlyWithDirection && limits.losesNothing)
    #expect(limits.floors.map(\.dimension) == [nil, "ideas"])
    #expect(limits.floors.map(\.concepts) == [1, 2])
    let costs = try #require(scenario.costs)
    #expect(costs.unit[.bokmål] == "timer")
    #expect(costs.items.first?.subject == .collection(framework: "example", "survey"))
    #expect(costs.items.map(\.value) == [ExactDecimal(40), ExactDecimal(25, scale: 1), .zero])
    let sample = try #require(scenario.sample)
    #expect(sample.units == 250 && sample.answerRate == ExactDecimal(6, scale: 1))
    #expect(sample.baseShare == .one && sample.deviation == ExactDecimal(9, scale: 1))
  }

  @Test func `an element's place is that of its tag`() throws {
    let scenario = try everything()
    let lines = try Fixtures.text("valid/EverythingScenario.xml").split(separator: "\n")
    for (place, tag) in [
      (scenario.location, "<scenario"), (scenario.mustDrop[0].location, "<must-drop"),
      (scenario.limits.floors[1].location, "<at-least concepts=\"2\""),
      (scenario.directions[0].indicators.location, "<direction"),
    ] {
      #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix(tag))
    }
  }

  @Test func `a scenario is called as its file`() throws {
    let text = try Fixtures.text("valid/EverythingScenario.xml")
    let folder = try SampleFolder(["Scenarios/nothing.xml": text])
    #expect(try folder.catalogue().findings.map(\.check) == ["PathMismatch"])
    #expect(try FolderContents(of: folder.folders).scenarios == ["nothing"])
  }

  @Test func `a command reads only the scenario that it asks for`() throws {
    let text = try Fixtures.text("valid/EverythingScenario.xml")
    let folder = try SampleFolder(["Scenarios/everything.xml": text, "Scenarios/other.xml": "<"])
    let catalogue = try Catalogue(
      readingFrom: folder.folders,
      only: Wanted(frameworks: [], schemas: [], scenarios: ["everything"]))
    #expect(catalogue.scenarios.map(\.id) == ["everything"] && catalogue.findings.isEmpty)
  }

  @Test func `a name that is not there is told with its place, in three languages`() throws {
    let folder = try SampleFolder()
    try folder.addWhatScenariosCompare()
    try folder.write(
      Fixtures.bytes("invalid/UnknownScenarioReference.xml"), to: "Scenarios/example.xml")
    let finding = try #require(folder.findings().first)
    #expect(
      finding.message(.bokmål, below: folder.path) == """
        Scenarios/example.xml:8:3: error: scenarioet example viser til example@2020/A.9, \
        som ikke finnes [UnknownScenarioReference]
        hint: rett id-en, eller legg til det den viser til
        """)
    #expect(
      finding.sentence.da == "scenariet example henviser til example@2020/A.9, som ikke findes")
    #expect(
      finding.sentence.en
        == "the scenario example refers to example@2020/A.9, which doesn't exist")
  }

  @Test(arguments: [
    ("answer-rate=\"0.6\"", "answer-rate=\"1.2\""), ("value=\"0\"", "value=\"-1\""),
    ("is=\"higher\"", "is=\"descriptive\""), ("scope=\"other@2020\"", "scope=\"other@\""),
  ])
  func `a value that can't be meant is refused by the XSD`(old: String, new: String) throws {
    let text = try Fixtures.text("valid/EverythingScenario.xml").replacing(old, with: new)
    let catalogue = try SampleFolder(["Scenarios/everything.xml": text]).catalogue()
    #expect(catalogue.findings.map(\.check) == ["InvalidDefinition"])
    #expect(catalogue.scenarios.isEmpty)
  }
}
