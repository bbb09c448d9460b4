import Foundation
import TestSupport
import Testing

@Suite struct WrongUseTests {
  /// A command line, and a piece of what must be answered.
  struct Mistake: CustomTestStringConvertible, Sendable {
    var line: String
    var answer: String
    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake(line: "compare asker-bmss@2017/L coi-innovationsbarometer", answer: "asker-bms@2017"),
    Mistake(line: "compare asker-bms@2018/L coi-innovationsbarometer", answer: "asker-bms@2017"),
    Mistake(line: "compare asker-bms@2017/L.2.11 coi-innovationsbarometer", answer: "L.2.1"),
    Mistake(
      line: "compare asker-bms@2017/L, coi-innovationsbarometer", answer: "asker-bms@2017/L,"),
    Mistake(line: "coverage asker-bms --schema public-inovation", answer: "public-innovation"),
    Mistake(
      line: "coverage asker-bms --lens asker-innovation-strategi",
      answer: "asker-innovation-strategy"),
    Mistake(
      line: "coverage asker-bms --lens whatever", answer: "oecd-innovative-capacity@2022"),
    Mistake(line: "coverage asker-bms --lens public-innovation@1", answer: "not a lens"),
    Mistake(line: "coverage asker-bms --here whoever", answer: "asker-kommune, coi, ks"),
    Mistake(line: "coverage asker-bms --here asker-komune", answer: "asker-kommune"),
    Mistake(line: "coverage asker-bms --language sv", answer: "nb"),
    Mistake(line: "coverage asker-bms --format xml", answer: "markdown"),
    Mistake(line: "coverage asker-bms --coder 4", answer: "agreed"),
    Mistake(line: "coverage asker-bms --csv-dialect tab", answer: "semicolon"),
    Mistake(line: "coverage asker-bms -o out.odt", answer: ".docx"),
    Mistake(line: "coverage asker-bms -o no/such/folder/out.csv", answer: "no/such/folder/out.csv"),
    Mistake(line: "coverage asker-bms --data no-such-folder", answer: "no-such-folder"),
    Mistake(line: "report asker-bms --date 2026-02-30", answer: "2026-02-30"),
    Mistake(line: "explain GapsBetweenBands", answer: "GapBetweenBands"),
    Mistake(line: "show public-innovation/culture.sharng", answer: "culture.sharing"),
    Mistake(line: "show asker-bms@2017/L.2.l", answer: "L.2.1"),
    Mistake(line: "compere asker-bms coi-innovationsbarometer", answer: "compare"),
    Mistake(line: "coverage", answer: "scope"),
  ]

  @Test(arguments: mistakes)
  func `a wrong use ends with 64, no output, and the nearest or what is possible`(
    mistake: Mistake
  ) throws {
    let run = try Bredde.run(mistake.line)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(mistake.answer), "\(run.errors)")
  }

  @Test(arguments: ["nb", "da", "en"])
  func `a mistyped scope is answered in the language asked for`(language: String) throws {
    let run = try Bredde.run("coverage asker-bmss --language \(language)")
    expectSnapshot(of: run.errors, named: "mistyped.\(language).txt")
  }

  @Test func `outside a data folder it says where to stand`() throws {
    let folder = try TemporaryFolder()
    let run = try Bredde.run("list", in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("Scripts/install"))
  }
}
