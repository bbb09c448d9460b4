import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  @Test func `the extension decides the format, and the option decides against it`() throws {
    let folder = try TemporaryFolder()
    let beginnings = [
      "a.html": "<!DOCTYPE html>", "a.md": "# ", "a.json": "{", "a.csv": "\u{FEFF}",
    ]
    for (name, beginning) in beginnings.sorted(by: { $0.key < $1.key }) {
      let file = folder.url.appending(path: name)
      let run = try Bredde.run(["report", "asker-bms@2017/L", "-o", file.path])
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text.unicodeScalars.starts(with: beginning.unicodeScalars), "\(name)")
    }
    let file = folder.url.appending(path: "b.csv")
    _ = try Bredde.run(["coverage", "asker-bms@2017", "-o", file.path, "--format", "json"])
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).hasPrefix("{"))
  }

  @Test func `a file that can't be replaced keeps what it held`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "report.json")
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    let run = try Bredde.run(["coverage", "asker-bms@2017", "-o", file.path])
    #expect(run.status == 64)
    #expect(run.errors.contains("report.json"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["report.json"])
  }

  @Test(arguments: [
    "coverage asker-bms@2017/L", "compare asker-bms@2017/L ks-innovasjonsbarometer",
    "list", "check", "show asker-bms@2017/L.2.1", "report asker-bms@2017/L",
    "show public-innovation",
  ])
  func `JSON is valid and carries a version`(line: String) throws {
    let run = try Bredde.run("\(line) --format json")
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(root["version"] as? Int == 1)
  }

  @Test func `CSV follows the language, and the dialect can be chosen`() throws {
    let line = "export asker-bms@2017/L --format csv"
    let norwegian = try Bredde.run(line).output
    let english = try Bredde.run("\(line) --language en").output
    let chosen = try Bredde.run("\(line) --csv-dialect comma").output
    #expect(norwegian.unicodeScalars.first == "\u{FEFF}")
    #expect(norwegian.contains("subject_id;"))
    #expect(norwegian.contains(";0,85;"))
    #expect(english.contains("subject_id,"))
    #expect(english.contains(",0.85,"))
    #expect(chosen.contains(",0.85,"))
  }

  @Test func `the report carries title, long date and the fingerprints of its files`() throws {
    let words = [
      "report", "asker-bms@2017/L", "coi-innovationsbarometer@2023", "--title",
      "Bør innovasjonsindikatorene erstattes?", "--date", "2026-11-24", "--front", "2", "--draws",
      "50", "--format", "markdown",
    ]
    let run = try Bredde.run(words)
    #expect(run.status == 0)
    #expect(run.output.contains("Bør innovasjonsindikatorene erstattes?"))
    #expect(run.output.contains("24. november 2026"))
    #expect(run.output.contains("Frameworks/asker-bms/2015.xml"))
    #expect(run.output.contains(/[0-9a-f]{64}/))
    let elsewhere = try Bredde.run(words, environment: ["LANG": "C", "TZ": "Asia/Tokyo"])
    #expect(run.output == elsewhere.output)
  }

  @Test func `an exported mapping file holds the scope's rows and no others`() throws {
    let whole = try Bredde.run("export asker-bms@2017")
    let part = try Bredde.run("export asker-bms@2017/L")
    #expect(whole.status == 0)
    #expect(whole.output.hasPrefix("#curie_map:\n"))
    let subjects = part.output.split(separator: "\n").filter { $0.hasPrefix("asker_bms:") }
      .compactMap { $0.split(separator: "\t").first }
    #expect(
      Set(subjects) == ["asker_bms:L.1.1", "asker_bms:L.2.1", "asker_bms:L.2.2", "asker_bms:L.2.3"])
    #expect(whole.output.contains("asker_bms:MV.2.1"))
  }

  @Test(arguments: [
    "list", "show", "check", "explain", "coverage", "compare", "replace", "options", "choose",
    "scorecard", "robustness", "agreement", "report", "verify", "diff", "picture", "export",
  ])
  func `every command's help has an example`(command: String) throws {
    let run = try Bredde.run("\(command) --help", environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    #expect(run.output.contains("Example: bredde \(command)"))
    expectSnapshot(of: run.output, named: "help-\(command).txt")
  }

  @Test func `the help of the whole tells what a scope is and what the exit status means`() throws {
    let run = try Bredde.run("--help", environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    expectSnapshot(of: run.output, named: "help.txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are made for the shell`(shell: String) throws {
    let run = try Bredde.run("--generate-completion-script \(shell)")
    #expect(run.status == 0)
    #expect(run.output.contains("compare"))
  }
}
