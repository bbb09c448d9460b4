import Foundation
import TestSupport
import Testing

@testable import bredde

/// What a report says of how it was made.
@Suite struct RecordTests {
  static let lines = [
    "list", "check --language da", "show asker-bms/L.2.1", "show culture.sharing --language nb",
    "coverage asker-bms/L", "coverage asker-bms@2017 --lens asker-innovation-strategy --coder 2",
    "compare asker-bms/L + asker-bms/MV coi-innovationsbarometer --here coi",
    "replace asker-bms@2017/L --with coi-innovationsbarometer --language en",
    "options asker-bms/L --with coi-innovationsbarometer --scenario asker-broad",
    "choose asker-bms/L coi-innovationsbarometer --reach-dimensions 6 --keep asker-bms@2017/L.2 --drop A1 F2",
    "choose asker-bms/L coi-innovationsbarometer --for coverage --burden 5,5 --front 3",
    "agreement asker-bms/L --seed 18446744073709551615",
    "robustness asker-bms/L --with coi-innovationsbarometer --draws 30 --seed 7",
    "robustness asker-bms/L --with coi-innovationsbarometer --draws 30 --lens oecd-innovative-capacity",
    "scorecard supplement-4 asker-bms/L --with coi-innovationsbarometer",
    "scorecard asker-bms/L --with coi-innovationsbarometer --add IB-A4,IB-C7 --place L.2 A4=L.1",
    "scorecard --scenario asker-broad --language da",
    "report asker-bms/L ks-innovasjonsbarometer --as decision-paper --front 2 --draws 20",
    "report asker-bms/L --title=-tittel --date 2026-11-24", "diff asker-bms/L asker-bms@2016/L",
  ]

  @Test(arguments: lines)
  func `names a command that makes the same report again`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let first = try Bredde.run(words + ["--format", "json"])
    let record = try Self.record(in: first.output)
    let again = try Bredde.run(
      try #require(record["words"] as? [String]) + ["--format", "json"])
    #expect(first.output == again.output)
    #expect(try DocumentGrammar().faults(in: first.output).isEmpty)
    // No edition is left open: another one would make another report.
    let named = (record["words"] as? [String] ?? []).joined(separator: " ")
    #expect(!named.contains("asker-bms/"))
    #expect(!named.contains("coi-innovationsbarometer --"))
  }

  @Test func `knows every option of every command but those that only say where and how`() throws {
    let dump = try Bredde.run("--experimental-dump-help").output
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
    let command = try #require(root["command"] as? [String: Any])
    let outside: Set<String> = [
      "--format", "--output", "--csv-dialect", "--pdf-a", "--data", "--no-base", "--help",
      "--version",
    ]
    for each in command["subcommands"] as? [[String: Any]] ?? [] {
      let name = try #require(each["commandName"] as? String)
      guard let recorded = RecordedCommand.options[name] else {
        #expect(
          ["explain", "export", "verify", "help", "picture"].contains(name), "\(name) has no record"
        )
        continue
      }
      let options = (each["arguments"] as? [[String: Any]] ?? []).flatMap { argument in
        (argument["names"] as? [[String: Any]] ?? []).compactMap { name -> String? in
          guard name["kind"] as? String == "long" else { return nil }
          return (name["name"] as? String).map { "--\($0)" }
        }
      }
      #expect(Set(options).subtracting(outside) == recorded, "\(name)")
    }
  }

  @Test func `tells no path of the computer that it was made on`() throws {
    let folder = try TemporaryFolder()
    let own = folder.url.appending(path: "egne")
    for name in ["Frameworks", "Mappings", "Scenarios"] {
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Bredde.repository.appending(path: name), to: own.appending(path: name))
    }
    let scenario = folder.url.appending(path: "min-sak.xml")
    try String(
      contentsOf: Bredde.repository.appending(path: "Scenarios/asker-broad.xml"), encoding: .utf8
    ).replacing("id=\"asker-broad\"", with: "id=\"min-sak\"")
      .write(to: scenario, atomically: true, encoding: .utf8)
    let line = [
      "options", "asker-bms@2017/L", "--with", "coi-innovationsbarometer@2023", "--scenario",
      scenario.path, "--no-base", "--data", own.path, "--format",
    ]
    for format in ["json", "markdown"] {
      let run = try Bredde.run(line + [format])
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.contains(folder.url.path))
      #expect(run.output.contains("egne/Frameworks/asker-bms/2017.xml"))
      #expect(run.output.contains("min-sak.xml"))
    }
    let record = try Self.record(in: try Bredde.run(line + ["json"]).output)
    #expect(record["folders"] as? [String] == ["egne"])
    #expect(record["base"] as? Bool == false)
  }

  @Test func `is told in words in the report, in each language`() throws {
    for (language, words) in [
      ("nb", "Slik ble rapporten laget"), ("da", "Sådan blev rapporten lavet"),
      ("en", "How the report was made"),
    ] {
      let run = try Bredde.run(
        "report asker-bms@2017/L --date 2026-11-24 --language \(language) --format markdown")
      #expect(run.output.contains(words))
      #expect(run.output.contains("`bredde report asker-bms@2017/L --date 2026-11-24 "))
    }
  }

  static func record(in document: String) throws -> [String: Any] {
    let root = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
    return try #require(root?["record"] as? [String: Any])
  }
}
