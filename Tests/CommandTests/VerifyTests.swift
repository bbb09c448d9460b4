import Foundation
import TestSupport
import Testing

/// Reports read back, computed again, and held against what they say.
@Suite struct VerifyTests {
  static let question =
    "report asker-bms@2017/L coi-innovationsbarometer@2023 --front 2 --draws 50 --date 2026-11-24"

  /// A report in a folder of its own.
  static func written(_ line: String, as name: String) throws -> (TemporaryFolder, URL) {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    let run = try Bredde.run(
      line.split(separator: " ").map(String.init) + ["-o", file.path])
    #expect(run.status == 0, "\(run.errors)")
    return (folder, file)
  }

  static func change(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let place = try #require(text.range(of: old), "\(old) isn't in \(file.lastPathComponent)")
    try text.replacingCharacters(in: place, with: new)
      .write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    ("nb", "json", "Gjenskapt uten avvik."), ("nb", "xlsx", "arbeidsboken: "),
    ("da", "html", "Genskabt uden afvigelser."), ("en", "html", "Reproduced."),
  ])
  func `the whole report is reproduced`(language: String, kind: String, answer: String) throws {
    let (folder, file) = try Self.written(
      "\(Self.question) --language \(language)", as: "report.\(kind)")
    let run = try Bredde.run(["verify", file.path])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains(answer))
    // The same three ways from a page that tells its record in words alone.
    guard kind == "html" else { return }
    let page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: "<script type=\"application/json\""))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let bare = folder.url.appending(path: "bare.html")
    try (page[..<start.lowerBound] + page[end.upperBound...]).write(
      to: bare, atomically: true, encoding: .utf8)
    guard language == "en" else { return }
    let again = try Bredde.run(["verify", bare.path])
    #expect(again.status == 0, "\(again.output)")
  }

  @Test(arguments: [
    "coverage asker-bms@2017/L", "compare asker-bms@2017/L ks-innovasjonsbarometer@2020",
    "replace asker-bms@2017/L --with ks-innovasjonsbarometer@2020", "list",
    "show asker-bms@2017/L.2.1", "diff asker-bms@2016/L asker-bms@2017/L",
    "choose asker-bms@2017/L ks-innovasjonsbarometer@2020 --at-most 2",
    "agreement asker-bms@2017/L",
  ])
  func `what other commands print is reproduced`(line: String) throws {
    let (folder, file) = try Self.written("\(line) --language nb", as: "svar.json")
    let run = try Bredde.run(["verify", file.path, "--format", "json"])
    #expect(run.status == 0, "\(run.output)")
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func `a changed digit in a mapping file is named, and every figure that it changes`() throws
  {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "rapport.html.json")
    let data = try TemporaryFolder.withShippedData()
    let name = "Mappings/asker-bms@2017--public-innovation@1.sssom.tsv"
    let mappings = data.url.appending(path: name)
    let lines = try String(contentsOf: mappings, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix("asker_bms:L.2.1\t") })
    var changed = lines.map(String.init)
    changed[place] = changed[place].replacing("0.5", with: "0.7")
    #expect(changed[place] != lines[place])
    try changed.joined(separator: "\n").write(to: mappings, atomically: true, encoding: .utf8)
    let run = try Bredde.run(["verify", file.path, "--language", "nb"], in: data.url)
    #expect(run.status == 1)
    #expect(run.output.contains("Ikke gjenskapt."))
    #expect(run.output.contains(name))
    let json = try Bredde.run(["verify", file.path, "--format", "json"], in: data.url)
    let tables = try PrintedTables(in: json.output)
    #expect(tables.rows(of: "changed-files") == [name])
    #expect(tables["changed-files", name, "what"]?.text == "endret")
    // The file alone is told of the file, and the row that was changed with what depends on it.
    let rows = tables.rows(of: "differences")
    #expect(!rows.isEmpty)
    #expect(rows.contains { tables["differences", $0, "column"]?.text == "Grad av dekning" })
    #expect(
      !rows.contains { tables["differences", $0, "before"]?.text.contains("sha") ?? false })
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [
    ("json", "\"text\": \"4,8\u{A0}%\"", "\"text\": \"5,8\u{A0}%\"", "4,8"),
    ("html", ">4,8\u{A0}%<", ">5,8\u{A0}%<", "4,8"),
    ("html", "berører", "treffer", "berører"),
  ])
  func `a figure that somebody altered is named though every file is the same`(
    kind: String, old: String, new: String, shown: String
  ) throws {
    let (folder, file) = try Self.written("report asker-bms@2017/L", as: "rapport.\(kind)")
    try Self.change(file, old, new)
    let run = try Bredde.run(["verify", file.path])
    #expect(run.status == 1)
    #expect(run.output.contains("selve rapporten er endret"))
    #expect(run.output.contains(shown))
    withExtendedLifetime(folder) {}
  }

  /// The parts of a workbook, unpacked, changed and packed again by Python.
  static func changeSheet(_ file: URL, _ old: String, _ new: String) throws {
    let script = """
      import sys, zipfile
      path, old, new = sys.argv[1:]
      with zipfile.ZipFile(path) as archive:
        parts = [(each.filename, archive.read(each)) for each in archive.infolist()]
      count = sum(content.count(old.encode()) for _, content in parts)
      with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED) as archive:
        for name, content in parts:
          archive.writestr(name, content.replace(old.encode(), new.encode()))
      print(count)
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path, old, new]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let count = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(count != "0\n" && count != "", "\(old) isn't in \(file.lastPathComponent)")
  }

  @Test func `a workbook is verified cell by cell, packed otherwise or altered`() throws {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "svar.xlsx")
    #expect(try Bredde.run(["verify", file.path]).status == 0)
    // Other bytes, the same cells.
    let before = try Data(contentsOf: file)
    try Self.changeSheet(file, "<c r=\"A1\"", "<c  r=\"A1\"")
    #expect(try Data(contentsOf: file) != before)
    let packed = try Bredde.run(["verify", file.path])
    #expect(packed.status == 0, "\(packed.output)")
    try Self.changeSheet(file, "Kunnskapsdeling", "Kunnskapsspredning")
    let run = try Bredde.run(["verify", file.path])
    #expect(run.status == 1)
    #expect(run.output.contains("Kunnskapsspredning"))
    #expect(run.output.contains("selve rapporten er endret"))
    withExtendedLifetime(folder) {}
  }

  @Test func `a fingerprint or a command that somebody altered is found`() throws {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "svar.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let digest = try #require(text.firstMatch(of: #/"sha-256": "([0-9a-f]{64})"/#)?.output.1)
    try Self.change(file, String(digest), String(repeating: "0", count: 64))
    let run = try Bredde.run(["verify", file.path])
    #expect(run.status == 1)
    #expect(run.output.contains("000000000000"))
    try Self.change(file, "asker-bms@2017/L\"", "asker-bms@2016/L\"")
    #expect(try Bredde.run(["verify", file.path]).status == 1)
    withExtendedLifetime(folder) {}
  }

  @Test func `own data folders are asked for, and their report is reproduced`() throws {
    let data = try TemporaryFolder.withShippedData()
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "svar.json")
    let made = try Bredde.run([
      "coverage", "asker-bms@2017/L", "--no-base", "--data", data.url.path, "-o", file.path,
    ])
    #expect(made.status == 0, "\(made.errors)")
    let without = try Bredde.run(["verify", file.path, "--language", "nb"])
    #expect(without.status == 64)
    #expect(without.errors.contains("gi hver av dem med --data"))
    let with = try Bredde.run(["verify", file.path, "--data", data.url.path])
    #expect(with.status == 0, "\(with.output)\(with.errors)")
  }

  @Test func `a file that is gone is named, and why nothing could be computed`() throws {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "svar.json")
    let data = try TemporaryFolder.withShippedData()
    try FileManager.default.removeItem(
      at: data.url.appending(path: "Frameworks/asker-bms/2017.xml"))
    let run = try Bredde.run(["verify", file.path], in: data.url)
    #expect(run.status == 1)
    #expect(run.output.contains("Frameworks/asker-bms/2017.xml"))
    #expect(run.output.contains("mangler nå"))
    #expect(run.output.contains("kunne ikke regnes ut på nytt"))
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [
    ["export", "asker-bms@2017/L"], ["coverage", "asker-bms@2017/L", "-o", "OUT"],
    ["coverage", "asker-bms@2017/L", "--output=OUT"], ["coverage", "asker-bms@2017/L", "-oOUT"],
    ["coverage", "asker-bms@2017/L", "--data", "/etc"], ["verify", "svar.json"], [], ["rm", "-rf"],
    ["options", "asker-bms@2017/L", "--with", "asker-bms@2016", "--scenario", "../../x.xml"],
    ["diff", "/etc/passwd.xml", "/etc/hosts.tsv"], ["coverage", "--help"], ["coverage"],
  ])
  func `a record's words run nothing but what computes`(words: [String]) throws {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "svar.json")
    let target = folder.url.appending(path: "written.txt").path
    let list = words.map { "\"\($0.replacing("OUT", with: target))\"" }.joined(separator: ", ")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing(#/"words": \[[^\]]*\]/#, with: "\"words\": [\(list)]")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try Bredde.run(["verify", file.path])
    #expect(run.status == 64, "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count <= 3)
  }

  @Test(arguments: [
    ("\"bredde\": \"0.1.0\"", "\"bredde\": \"9.9\"", "9.9"),
    ("\"record\": {\n    \"format\": 1", "\"record\": {\n    \"format\": 7", "newer"),
    ("\"format\": \"bredde-report\"", "\"format\": \"noe annet\"", "doesn't say"),
    ("\"version\": 1", "\"version\": 2", "newer"),
  ])
  func `what can't be verified is refused in a sentence`(
    old: String, new: String, words: String
  ) throws {
    let (folder, file) = try Self.written("coverage asker-bms@2017/L", as: "svar.json")
    try Self.change(file, old, new)
    let run = try Bredde.run(["verify", file.path, "--language", "en"])
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test func `a file that isn't there, and one of another program, are refused`() throws {
    let folder = try TemporaryFolder()
    let page = folder.url.appending(path: "side.html")
    try "<!DOCTYPE html><p>Hei</p>".write(to: page, atomically: true, encoding: .utf8)
    for path in [page.path, folder.url.appending(path: "borte.html").path] {
      let run = try Bredde.run(["verify", path])
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
    }
  }
}
