import Foundation
import TestSupport
import Testing

/// An option as a scorecard, on the shipped data: printed, written, read again and compared.
@Suite struct ScorecardTests {
  static let with = "asker-bms@2017/L --with coi-innovationsbarometer@2023"
  static let added = "scorecard \(with) --add A4,C7,F2,J1"

  /// Writes a scorecard and gives the folder that holds it.
  private func written(_ line: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try Bredde.run(
      line.split(separator: " ").map(String.init) + ["-o", folder.url.path + "/new/"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    return folder
  }

  @Test(arguments: ["nb", "da", "en"])
  func `the supplement with four fits its snapshot`(language: String) throws {
    let run = try Bredde.run("scorecard supplement-4 \(Self.with) --language \(language)")
    #expect(run.status == 0, "\(run.errors)")
    expectSnapshot(of: run.output, named: "scorecard.\(language).txt")
  }

  @Test func `the new scorecard of the supplemented set reads back as 9 of 12 dimensions`() throws {
    let folder = try written("scorecard supplement-4 \(Self.with) --id new --edition 2027")
    let run = try Bredde.run([
      "compare", "asker-bms@2017/L", "new@2027", "--data", folder.url.path + "/new",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let text = run.output.replacing("\u{A0}", with: " ")
    #expect(text.contains("B 8 indikatorer; 9 av 12 dimensjoner er berørt; dekning 10,6 %"))
  }

  @Test func `the set that is named is the one that is computed`() throws {
    let computed = try written("scorecard supplement-4 \(Self.with) --id new")
    let named = try written("\(Self.added) --id new")
    let exact = try written(
      "scorecard \(Self.with) --chosen asker-bms@2017/L IB-A4 IB-C7,IB-F2,IB-J1 --id new")
    let mapping = "new/Mappings/new@1--public-innovation@1.sssom.tsv"
    let bytes = try [computed, named, exact].map {
      try Data(contentsOf: $0.url.appending(path: mapping))
    }
    #expect(Set(bytes).count == 1)
  }

  @Test(arguments: ["", "--coder 2", "--lens oecd-innovative-capacity@2022"])
  func `what is written covers what the option covers`(terms: String) throws {
    let folder = try written("scorecard hybrid-4 \(Self.with) --id new \(terms)")
    let options = try Bredde.run("options \(Self.with) --format json \(terms)")
    let wanted = try #require(
      try PrintedTables(in: options.output)["options-all-breadth", "hybrid-4", "coverage"])
    let words = ["coverage", "new@1", "--data", folder.url.path + "/new", "--format", "json"]
    let run = try Bredde.run(words + terms.split(separator: " ").map(String.init))
    #expect(run.status == 0, "\(run.errors)")
    let own = try PrintedTables(in: run.output)
    #expect(own["coverage-table", "A", "default"]?.value == wanted.value)
    #expect(!wanted.value.isEmpty)
    for bound in ["low", "high"] {
      let text = try #require(own["coverage-table", "A", bound]?.text.prefix { $0 != "\u{A0}" })
      #expect(wanted.text.contains(text))
    }
  }

  @Test func `check finds no error in what is written`() throws {
    let folder = try written(Self.added)
    let run = try Bredde.run(["check", "--data", folder.url.path + "/new", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let tables = try Bredde.run(["list", "--data", folder.url.path + "/new"])
    #expect(tables.output.contains("asker-bms-chosen"))
  }

  @Test func `the same question gives the same bytes, and again over the old ones`() throws {
    let line = "scorecard replace-4 \(Self.with)"
    let first = try written(line)
    let second = try written(line)
    let file = "new/Frameworks/asker-bms-replace-4/1.xml"
    let bytes = try Data(contentsOf: first.url.appending(path: file))
    #expect(try Data(contentsOf: second.url.appending(path: file)) == bytes)
    let again = try Bredde.run(
      line.split(separator: " ").map(String.init) + ["-o", first.url.path + "/new/"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try Data(contentsOf: first.url.appending(path: file)) == bytes)
  }

  @Test func `a folder with somebody's work is left alone`() throws {
    let folder = try written(Self.added)
    let note = folder.url.appending(path: "new/notes.txt")
    try "mine".write(to: note, atomically: true, encoding: .utf8)
    let run = try Bredde.run(
      Self.added.split(separator: " ").map(String.init) + ["-o", folder.url.path + "/new/"])
    #expect(run.status == 64)
    #expect(run.errors.contains("notes.txt"))
    #expect(try String(contentsOf: note, encoding: .utf8) == "mine")
  }

  @Test func `a scenario becomes a scorecard with its own costs`() throws {
    let run = try Bredde.run("scorecard --scenario asker-one-collection --format json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
    let tables = try PrintedTables(in: run.output)
    #expect(tables.kind == "scorecard")
    #expect(tables.ids.contains("scorecard-scenario-asker-one-collection"), "\(tables.ids)")
    #expect(tables.ids.contains("answers-needed"))
  }

  @Test func `a key that no list shows is computed too`() throws {
    let run = try Bredde.run("scorecard supplement-3 \(Self.with) --format json")
    #expect(run.status == 0, "\(run.errors)")
    let rows = try PrintedTables(in: run.output).rows(of: "scorecard-supplement-3")
    #expect(rows.count { $0.contains("/") } == 7)
  }

  @Test func `placed indicators stand under their challenge`() throws {
    let run = try Bredde.run("\(Self.added) --place L.2 A4=L.1 --format json")
    let tables = try PrintedTables(in: run.output)
    func place(_ id: String) -> String? {
      tables["scorecard-chosen", "coi-innovationsbarometer@2023/\(id)", "challenge"]?.text
    }
    #expect(place("IB-A4")?.hasPrefix("L.1 ") == true)
    #expect(place("IB-J1")?.hasPrefix("L.2 ") == true)
  }

  static let mistakes = [
    ("scorecard", "--scenario"),
    ("scorecard \(with)", "supplement-4"),
    ("scorecard supplement4 \(with)", "supplement-4"),
    ("scorecard suplement-4 \(with)", "hybrid-4.direction"),
    ("scorecard supplement-0 \(with)", "keep"),
    ("scorecard supplement-67 \(with)", "keep"),
    ("scorecard supplement-99999999999999999999 \(with)", "keep"),
    ("scorecard keep asker-bms@2017/L", "--with"),
    ("scorecard keep \(with) --add A4", "--chosen"),
    ("scorecard \(with) --add A4 --at-most 4", "--chosen"),
    ("scorecard \(with) --add A99", "A99"),
    ("scorecard \(with) --chosen asker-bms@2017/MV", "asker-bms@2017/MV"),
    ("scorecard \(with) --add A4 --drop asker-bms@2017/L A4", "empty"),
    ("scorecard \(with) --add A4 --place L.3", "L.2"),
    ("scorecard \(with) --add A4 --place C7=L", "IB-C7"),
    ("scorecard \(with) --add A4 --place L.1.1=L.2", "L.1.1"),
    ("scorecard \(with) --add A4 --place X9=L.1", "X9"),
    ("scorecard \(with) --add A4 --format definition", "folder"),
    ("scorecard \(with) --add A4 --id ../etc -o x/", "--id"),
    ("scorecard \(with) --add A4 --id a--b -o x/", "--id"),
    ("scorecard \(with) --add A4 --id Schemas -o x/", "--id"),
    ("scorecard \(with) --add A4 --edition 20/27 -o x/", "--edition"),
    ("scorecard \(with) --add A4 --edition .. -o x/", "--edition"),
    ("scorecard \(with) --add A4 --id asker-bms --edition 2017 -o x/", "--edition"),
    ("scorecard --scenario asker-brod", "asker-broad"),
    ("scorecard keep \(with) --scenario asker-broad", "scenario"),
  ]

  @Test(arguments: mistakes)
  func `a wrong use tells what is possible and writes nothing`(
    line: String, answer: String
  ) throws {
    let run = try Bredde.run("\(line) --language en")
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(answer), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: Bredde.repository.path + "/x"))
  }

  @Test(arguments: ["Ny \u{1}", "\u{FFFE}"]) func `a title that XML can't hold is refused`(
    title: String
  ) throws {
    let folder = try TemporaryFolder()
    let run = try Bredde.run(
      Self.added.split(separator: " ").map(String.init) + [
        "--title", title, "-o", folder.url.path + "/new/",
      ])
    #expect(run.status == 64)
    #expect(run.errors.contains("the title"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test(arguments: [
    "<b>&\"'", "=1+1", "Mål\tkart", "🙂 שלום", String(repeating: "å", count: 10_000),
  ])
  func `any other title comes back as it was given`(title: String) throws {
    let folder = try TemporaryFolder()
    let run = try Bredde.run(
      Self.added.split(separator: " ").map(String.init) + [
        "--title", title, "--id", "new", "-o", folder.url.path + "/new/",
      ])
    #expect(run.status == 0, "\(run.errors.prefix(300))")
    let shown = try Bredde.run([
      "show", "new", "--data", folder.url.path + "/new", "--format", "json",
    ])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    #expect(root["title"] as? String == title)
  }

  @Test func `constraints that conflict are told`() throws {
    let run = try Bredde.run("scorecard \(Self.with) --at-most 3 --lose-nothing --language en")
    #expect(run.status == 1)
    #expect(run.errors.contains("can't be satisfied together: at most 3 indicators"))
  }
}
