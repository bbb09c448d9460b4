import Foundation
import TestSupport
import Testing

/// The bars of the exact choice, on the shipped data (agreed coding).
@Suite struct ChooseTests {
  static let question = "choose asker-bms@2017/L coi-innovationsbarometer@2023"
  static let coi = "coi-innovationsbarometer@2023/IB-"
  static let bms = "asker-bms@2017/L."

  private func tables(_ options: String) throws -> PrintedTables {
    let run = try Bredde.run("\(Self.question) \(options) --format json")
    #expect(run.status == 0, "\(run.errors)")
    return try PrintedTables(in: run.output)
  }

  @Test func `four indicators cover 6,56 percent at most`() throws {
    let tables = try tables("--at-most 4 --for coverage")
    let coverage = try #require(tables["choice-coverage", "chosen", "coverage"])
    #expect(coverage.value["percent"]?.hasPrefix("6.56") ?? false, "\(coverage)")
  }

  @Test func `four indicators touch six dimensions at most, and twenty sets do it as well`() throws
  {
    let tables = try tables("--at-most 4 --for breadth")
    #expect(tables["choice-breadth", "chosen", "dimensions"]?.value.values.first == "6")
    let coverage = try #require(tables["choice-breadth", "chosen", "coverage"])
    #expect(coverage.value["percent"]?.hasPrefix("6.11") ?? false, "\(coverage)")
  }
}
