import TestSupport
import Testing

@Suite struct ShowTests {
  @Test func `a card shows the bands as printed and the status`() throws {
    let run = try Bredde.run("show asker-bms@2017/L.2.1")
    #expect(run.status == 0)
    for printed in ["> 5 %poeng", "2 - 4,9 %poeng", "< 2 %poeng", "Ikke målt"] {
      #expect(run.output.contains(printed))
    }
    expectSnapshot(of: run.output, named: "show-L.2.1.txt")
  }

  @Test(arguments: [
    "asker-bms@2017", "asker-bms@2017/L", "coi-innovationsbarometer@2023/IB-A1",
    "public-innovation@1", "public-innovation@1/culture", "public-innovation@1/culture.sharing",
    "asker-innovation-strategy@2015",
  ])
  func `everything that has a name can be shown`(reference: String) throws {
    let run = try Bredde.run("show \(reference) --language en")
    #expect(run.status == 0)
    expectSnapshot(
      of: run.output, named: "show-\(reference.replacing("/", with: "_")).txt")
  }

  @Test func `the list holds every framework, schema and mapping`() throws {
    let run = try Bredde.run("list")
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "list.txt")
  }

  @Test func `one scope's coverage is shown with layers, gaps and rows`() throws {
    let run = try Bredde.run("coverage asker-bms@2017/L")
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "coverage-L.nb.txt")
  }

  @Test func `the short id of a barometer's indicator is understood`() throws {
    #expect(
      try Bredde.run("show coi-innovationsbarometer@2023/A1").output
        == Bredde.run("show coi-innovationsbarometer@2023/IB-A1").output)
  }
}
