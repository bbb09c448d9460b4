import Foundation
import TestSupport
import Testing

/// The bars of the exact choice, on the shipped data (agreed coding).
@Suite struct ChooseTests {
  static let question = "choose asker-bms@2017/L coi-innovationsbarometer@2023"

  private func tables(_ options: String) throws -> PrintedTables {
    let run = try Bredde.run("\(Self.question) \(options) --format json")
    #expect(run.status == 0, "\(run.errors)")
    return try PrintedTables(in: run.output)
  }

  private func members(_ tables: PrintedTables, _ id: String) -> [String] {
    tables.rows(of: "\(id)-contribution")
      .map { $0.split(separator: "/").last.map(String.init) ?? $0 }
  }

  @Test func `four indicators cover 6,56 percent at most, for coverage`() throws {
    let tables = try tables("--at-most 4 --for coverage")
    let coverage = try #require(tables["choice-coverage", "chosen", "coverage"])
    #expect(coverage.value["percent"]?.hasPrefix("6.56") ?? false, "\(coverage)")
  }

  @Test func `four indicators touch six dimensions at most, and twenty sets do so`() throws {
    let tables = try tables("--at-most 4 --for breadth")
    let id = "choice-breadth"
    #expect(tables[id, "chosen", "dimensions"]?.number == "6")
    #expect(tables[id, "chosen", "coverage"]?.value["percent"]?.hasPrefix("6.11") ?? false)
    #expect(members(tables, id) == ["L.1.1", "IB-C7", "IB-F2", "IB-J1"])
    #expect(tables.rows(of: "\(id)-sets").count >= 20)
  }

  @Test func `all four of L kept and four added reach nine dimensions`() throws {
    let tables = try tables("--at-most 8 --keep asker-bms@2017/L --for breadth")
    let id = "choice-breadth"
    #expect(tables[id, "chosen", "dimensions"]?.number == "9")
    #expect(
      members(tables, id) == ["L.1.1", "L.2.1", "L.2.2", "L.2.3"]
        + ["IB-A4", "IB-C7", "IB-F2", "IB-J1"])
  }

  @Test func `three with a direction added to L reach six dimensions`() throws {
    let tables = try tables("--at-most 7 --keep asker-bms@2017/L --with-direction --for breadth")
    let id = "choice-breadth"
    #expect(tables[id, "chosen", "dimensions"]?.number == "6")
    #expect(
      members(tables, id) == ["L.1.1", "L.2.1", "L.2.2", "L.2.3"] + ["IB-A1", "IB-C7", "IB-J1"])
  }

  @Test func `without a purpose the choice is told for breadth and for coverage`() throws {
    let run = try Bredde.run("\(Self.question) --at-most 4")
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "choose.nb.txt")
  }

  @Test func `without a limit as many are chosen as are in use, and it is said`() throws {
    let open = try Bredde.run(Self.question)
    #expect(open.errors.contains("--at-most"))
    #expect(open.output == (try Bredde.run("\(Self.question) --at-most 4").output))
  }

  @Test(arguments: ["nb", "da", "en"])
  func `an impossible set of constraints is answered with the fewest that conflict`(
    language: String
  ) throws {
    let line = "\(Self.question) --at-most 3 --drop L.1.1 --keep L.2.1 L.2.2 L.2.3 A1"
    let run = try Bredde.run("\(line) --for breadth --language \(language)")
    #expect(run.status == 1)
    expectSnapshot(of: run.output + run.errors, named: "choose-impossible.\(language).txt")
  }

  @Test(arguments: [
    "--at-most 4", "--front 2", "--reach-dimensions 4", "--at-most 1 --keep L.1.1 L.2.1",
  ])
  func `JSON keeps to its grammar, also where there is no set`(options: String) throws {
    let run = try Bredde.run("\(Self.question) \(options) --format json")
    #expect(run.status == (options.contains("L.2.1") ? 1 : 0))
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
  }

  @Test func `the smallest set that touches four dimensions, and the front up to it`() throws {
    let smallest = try Bredde.run("\(Self.question) --reach-dimensions 4")
    #expect(smallest.status == 0)
    expectSnapshot(of: smallest.output, named: "choose-smallest.nb.txt")
    let front = try Bredde.run("\(Self.question) --front 4")
    #expect(front.status == 0)
    expectSnapshot(of: front.output, named: "choose-front.nb.txt")
  }

  @Test func `a time limit prints the best so far and how far it may be from the best`() throws {
    let run = try Bredde.run("\(Self.question) --at-most 20 --time 0.001 --language en")
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.contains("the search was stopped when its time was over"))
  }

  @Test func `Ctrl-C prints the best so far and ends well`() throws {
    let words = "\(Self.question) coi-innovationsbarometer@2020 --front --language en"
    let run = try Bredde.run(words.split(separator: " ").map(String.init)) { process in
      try process.interruptOnceItListens()
    }
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors.contains("the search was stopped by Ctrl-C"))
  }
}
