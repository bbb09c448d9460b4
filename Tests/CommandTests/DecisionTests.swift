import Foundation
import TestSupport
import Testing

/// Cards, options, robustness and agreement, on the shipped data.
@Suite struct DecisionTests {
  static let inUse = "asker-bms@2017/L"
  static let with = "\(inUse) --with coi-innovationsbarometer@2023"

  static let lines = [
    "replace \(with)", "options \(with)", "robustness \(with) --draws 200",
    "agreement \(inUse)",
  ]

  @Test(arguments: lines)
  func `the whole answer fits its snapshot`(line: String) throws {
    let run = try Bredde.run(line)
    #expect(run.status == 0, "\(run.errors)")
    let command = line.prefix { $0 != " " }
    expectSnapshot(of: run.output, named: "\(command).nb.txt")
  }

  @Test(arguments: lines)
  func `JSON keeps to its grammar`(line: String) throws {
    let run = try Bredde.run("\(line) --format json --language en")
    #expect(run.status == 0)
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
  }

  @Test(arguments: ["L.1.1", "L.2.1", "L.2.2", "L.2.3"])
  func `every indicator in use has a card`(indicator: String) throws {
    let run = try Bredde.run("replace \(Self.with) --format json")
    let tables = try PrintedTables(in: run.output)
    #expect(tables.rows(of: "outcomes").contains("asker-bms@2017/\(indicator)"), "\(tables.ids)")
  }

  @Test func `scenarios stand beside the options, by name and from a file`() throws {
    let folder = try TemporaryFolder()
    let shipped = Bredde.repository.appending(path: "Scenarios/asker-broad.xml")
    let text = try String(contentsOf: shipped, encoding: .utf8)
      .replacing("id=\"asker-broad\"", with: "id=\"own\"")
    let file = folder.url.appending(path: "own.xml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try Bredde.run(
      ["options"] + Self.with.split(separator: " ").map(String.init)
        + ["--scenario", "asker-benefit-chain", file.path, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("scenario-asker-benefit-chain"))
    #expect(run.output.contains("scenario-own"))
  }

  @Test func `a scenario that names nothing is answered with its line`() throws {
    let folder = try TemporaryFolder.withShippedData()
    let file = folder.url.appending(path: "Scenarios/asker-broad.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing(
        "<in-use scope=\"asker-bms@2017/L\"/>", with: "<in-use scope=\"asker-bms@2017/Q\"/>")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try Bredde.run("options \(Self.with) --scenario asker-broad", in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("Scenarios/asker-broad.xml:9:3"))
    #expect(run.errors.contains("[UnknownScenarioReference]"))
  }

  /// Short runs of the whole report: a small front and few draws.
  @Test(arguments: ["", "--lens asker-innovation-strategy@2015", "--coder 2", "--language da"])
  func `the report tells of the decision, on every ground`(terms: String) throws {
    let line = "report \(Self.inUse) coi-innovationsbarometer@2023 --front 2 --draws 50 \(terms)"
    let run = try Bredde.run("\(line) --format json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
    let tables = try PrintedTables(in: run.output)
    #expect(tables.kind == "decision")
    for id in ["outcomes", "options-breadth", "options-coverage", "draws", "front-breadth"] {
      #expect(tables.ids.contains(id), "\(id)")
    }
  }

  /// Known answers of facts/coding/README.md: L has 3 of 10 dimensions and 12.5 % on the lens.
  @Test(arguments: [
    "robustness \(with)", "report \(inUse) coi-innovationsbarometer@2023 --front 2",
  ])
  func `what is asked through a lens is doubted on that lens`(command: String) throws {
    let line = "\(command) --draws 50 --lens asker-innovation-strategy@2015 --format json"
    let run = try Bredde.run(line)
    let tables = try PrintedTables(in: run.output)
    #expect(tables["draws", "keep", "default"]?.text == "12,5\u{A0}%")
    #expect(
      tables["robustness-lenses", "asker-innovation-strategy@2015", "keep"]?.number == "3")
    #expect(tables.rows(of: "robustness-lenses").count == 4)
  }

  /// The forms of the report, each by one of its names.
  @Test(arguments: [
    ("saksframlegg", "nb", "decision-paper"), ("dagsordenspunkt", "da", "decision-paper"),
    ("decision-paper", "en", "decision-paper"), ("one-page", "nb", "one-page"),
    ("full", "en", "decision"),
  ])
  func `the report is written as the user asks`(
    form: String, language: String, kind: String
  ) throws {
    let run = try Bredde.run(
      """
      report \(Self.inUse) coi-innovationsbarometer@2023 --front 2 --draws 50 --as \(form) \
      --language \(language) --format json
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
    #expect(try PrintedTables(in: run.output).kind == kind)
  }

  @Test(arguments: ["terminal", "markdown", "csv", "html"])
  func `one scope has its page for a meeting in every format`(format: String) throws {
    let run = try Bredde.run("report \(Self.inUse) --as one-page --format \(format)")
    #expect(run.status == 0, "\(run.errors)")
    #expect(format == "csv" || run.output.contains("Hva som ikke er kjent"))
  }

  @Test func `candidates that are in use already leave nothing to decide`() throws {
    let run = try Bredde.run("report asker-bms@2017/L asker-bms@2017/L.2 --format json")
    #expect(run.status == 0)
    #expect(try PrintedTables(in: run.output).kind == "comparison")
  }

  @Test(arguments: ["options", "robustness"])
  func `the same question gives the same bytes in every environment`(command: String) throws {
    let line = "\(command) \(Self.with)" + (command == "robustness" ? " --draws 100" : "")
    let plain = try Bredde.run(line)
    let other = try Bredde.run(
      line, environment: ["LANG": "da_DK.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"])
    #expect(plain.output == other.output)
    #expect(plain.errors == other.errors)
  }

  @Test func `another seed draws otherwise, the same seed the same`() throws {
    let line = "robustness \(Self.with) --draws 100"
    #expect(
      try Bredde.run("\(line) --seed 2").output != (try Bredde.run("\(line) --seed 3").output))
  }
}
