import Foundation
import TestSupport
import Testing

@Suite struct ExportTests {
  private static let both = "export asker-bms@2017/L coi-innovationsbarometer@2023"

  @Test func `SKOS holds the rows of all scopes, whatever the language`() throws {
    let run = try Bredde.run("\(Self.both) --format skos")
    #expect(run.status == 0)
    let rows = run.output.matches(of: #/a owl:Axiom/#).count
    let files = try ["asker-bms@2017/L", "coi-innovationsbarometer@2023"].map { scope in
      try Bredde.run("export \(scope)").output.split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.count - 1
    }
    #expect(rows == files.reduce(0, +))
    let english = try Bredde.run("\(Self.both) --format skos --language en").output
    func statements(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    }
    #expect(statements(english) == statements(run.output))
    #expect(english != run.output)
  }

  @Test func `the name of the file decides for SKOS`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "mapping.ttl")
    let run = try Bredde.run(["export", "asker-bms@2017", "-o", file.path])
    #expect(run.status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("@prefix bredde: "))
    // A Norwegian letter in an id is percent-encoded, as in the mapping files.
    #expect(text.contains("<https://w3id.org/bredde/framework/asker-bms/2017/%C3%98.2.1>"))
  }

  @Test func `another coder's rows can be exported as SKOS`() throws {
    let run = try Bredde.run("export asker-bms@2017/L --coder 2 --format skos")
    #expect(run.output.contains("public-innovation@1/coder-2> a sssom:MappingSet"))
    #expect(!run.output.contains("\"coder 1\""))
  }

  @Test func `the matrix has a column for each scope and a row for each concept`() throws {
    let run = try Bredde.run(
      "\(Self.both) ks-innovasjonsbarometer@2020 --format matrix --language en")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.count == 61)
    #expect(lines[1].hasPrefix("strategy.direction,"))
    let numbers = lines.dropFirst().flatMap { $0.split(separator: ",").suffix(3) }
    #expect(numbers.count == 180)
    #expect(numbers.allSatisfy { ["0", "1", "2"].contains($0) })
  }

  @Test func `the matrix follows the file's name, and says how to read it`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "matrix.md")
    let run = try Bredde.run(
      ["export", "asker-bms@2017/L", "--format", "matrix", "-o", file.path])
    #expect(run.status == 0)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("minst én enkel indikator"))
  }

  @Test func `a mapping file is about one framework, and the hint says what takes several`() throws
  {
    let run = try Bredde.run("\(Self.both) --language nb")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("én utgave av ett rammeverk"))
    #expect(run.errors.contains("--format csv, skos"))
  }

  @Test func `scopes of one edition make one mapping file`() throws {
    let joined = try Bredde.run("export asker-bms@2017/L.1 asker-bms@2017/L.2")
    #expect(joined.status == 0)
    #expect(joined.output == (try Bredde.run("export asker-bms@2017/L").output))
  }

  @Test func `a table for spreadsheets takes several frameworks`() throws {
    let run = try Bredde.run("\(Self.both) --format csv --language en")
    #expect(run.status == 0)
    #expect(run.output.contains("asker-bms@2017/L.2.1,"))
    #expect(run.output.contains("coi-innovationsbarometer@2023/IB-A1,"))
  }
}
