import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
  static let question = "compare asker-bms@2017/L coi-innovationsbarometer@2023"

  @Test func `the answer fits a terminal and is in the first scope's language`() throws {
    let run = try Bredde.run(Self.question)
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "compare.nb.txt")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["da", "en"])
  func `the answer speaks the language that is asked for`(language: String) throws {
    let run = try Bredde.run("\(Self.question) --language \(language)")
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "compare.\(language).txt")
  }

  @Test(arguments: [
    "3 av 12", "9 av 12", "4,8", "2,7–6,9", "32,6", "21,0–47,6", "3,0", "3,5",
  ])
  func `the known figures come out`(figure: String) throws {
    let output = try Bredde.run(Self.question).output
    #expect(output.replacing("\u{A0}", with: " ").contains(figure))
  }

  /// Known answers of facts/coding/README.md: through a lens, and by the first coder alone.
  @Test(arguments: [
    ("--lens asker-innovation-strategy@2015", ["3 av 10", "12,5 %", "6 av 10", "18,1 %"]),
    ("--coder 1", ["6 av 12", "8,2 % [2,7–13,5]", "10 av 12", "39,1 % [26,3–51,4]"]),
  ])
  func `the known figures come out on other terms`(terms: String, figures: [String]) throws {
    let run = try Bredde.run("\(Self.question) \(terms)")
    let output = run.output.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(run.status == 0)
    for figure in figures { #expect(output.contains(figure), "\(figure)") }
  }

  @Test func `scopes are joined by a plus within a word and between words`() throws {
    let one = try Bredde.run(
      ["compare", "asker-bms@2017/L + asker-bms@2017/MV", "coi-innovationsbarometer@2023"])
    let three = try Bredde.run(
      "compare asker-bms@2017/L + asker-bms@2017/MV coi-innovationsbarometer@2023")
    #expect(one.status == 0)
    #expect(one.output == three.output)
  }

  @Test func `without an edition the newest is meant, and the errors' stream says which`() throws {
    let run = try Bredde.run("compare asker-bms/L coi-innovationsbarometer")
    #expect(run.status == 0)
    #expect(run.output == (try Bredde.run(Self.question).output))
    #expect(run.errors.contains("asker-bms@2017"))
    #expect(run.errors.contains("coi-innovationsbarometer@2023"))
  }

  @Test func `the same question gives the same bytes in every environment`() throws {
    let plain = try Bredde.run(Self.question)
    let shuffled = try Bredde.run(
      Self.question,
      environment: ["LANG": "da_DK.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"])
    #expect(plain.output == shuffled.output)
    #expect(plain.errors == shuffled.errors)
  }

  @Test func `one scope is nothing to compare`() throws {
    let run = try Bredde.run("compare asker-bms@2017/L")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }
}
