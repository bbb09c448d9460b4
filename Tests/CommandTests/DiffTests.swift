import Foundation
import TestSupport
import Testing

/// Editions, mapping files and reports side by side, on the shipped data.
@Suite struct DiffTests {
  static func tables(_ words: [String]) throws -> PrintedTables {
    let run = try Bredde.run(["diff"] + words + ["--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try DocumentGrammar().faults(in: run.output).isEmpty)
    return try PrintedTables(in: run.output)
  }

  static let coders = [
    "Mappings/coder-1/asker-bms@2017--public-innovation@1.sssom.tsv",
    "Mappings/asker-bms@2017--public-innovation@1.sssom.tsv",
  ]

  @Test(arguments: ["nb", "da", "en"])
  func `the whole answer fits its snapshot`(language: String) throws {
    let editions = try Bredde.run("diff asker-bms@2016/L asker-bms@2017/L --language \(language)")
    #expect(editions.status == 0, "\(editions.errors)")
    expectSnapshot(of: editions.output, named: "diff-editions.\(language).txt")
    let mappings = try Bredde.run(["diff"] + Self.coders + ["--language", language])
    #expect(mappings.status == 0, "\(mappings.errors)")
    expectSnapshot(of: mappings.output, named: "diff-mappings.\(language).txt")
  }

  /// Fact sheet of Asker's BMS, section 11, quirk 1, and section 4.2.
  @Test func `what Asker redefined, dropped and kept from 2016 to 2017 comes out`() throws {
    let tables = try Self.tables(["asker-bms@2016", "asker-bms@2017"])
    let redefined = Set(tables.rows(of: "redefined"))
    for id in ["L.1.1", "MA.1.1", "MA.1.2", "MA.2.1", "MA.3.1", "MV.2.1"] {
      #expect(redefined.contains(id), "\(id)")
    }
    for id in ["L.2.1", "L.2.2", "L.2.3"] { #expect(!redefined.contains(id), "\(id)") }
    #expect(tables.rows(of: "removed").contains("L.1.2"))
    // The same label: MA.1.3 of 2016 is MA.1.2 of 2017.
    #expect(tables.rows(of: "renumbered").contains("MA.1.3 MA.1.2"))
    #expect(tables["bands", "L.1.1 green", "before"]?.text == "4,5–6")
    #expect(tables["bands", "L.1.1 green", "after"]?.text == "4,2 - 5")
    #expect(!tables.rows(of: "bands").contains { $0.hasPrefix("L.2") })
  }

  /// Known answers of the agreed coding: facts/coding/README.md.
  @Test(arguments: [
    ("coi-innovationsbarometer", "2017", "2023", ["59", "66"], ["31.5", "32.6"], ["9", "9"]),
    ("coi-innovationsbarometer", "2015", "2020", ["58", "75"], ["35.9", "38.8"], ["10", "12"]),
  ])
  func `what an edition does to coverage and breadth comes out`(
    name: String, old: String, new: String, indicators: [String], coverage: [String],
    touched: [String]
  ) throws {
    let tables = try Self.tables(["\(name)@\(old)", "\(name)@\(new)"])
    for (place, column) in ["before", "after"].enumerated() {
      #expect(tables["effect", "indicators", column]?.number == indicators[place])
      #expect(tables["effect", "touched", column]?.number == touched[place])
      let percent = try #require(tables["effect", "coverage", column]?.value["percent"])
      let rounded = ((Double(percent) ?? 0) * 10).rounded() / 10
      #expect("\(rounded)" == coverage[place])
    }
  }

  /// L of 2015: 5 indicators, 4 dimensions; of 2017: 4 and 3 (facts/coding/README.md).
  @Test func `a part of an edition is held against the same part of another`() throws {
    let tables = try Self.tables(["asker-bms@2015/L", "asker-bms@2017/L"])
    #expect(tables["effect", "indicators", "before"]?.number == "5")
    #expect(tables["effect", "touched", "before"]?.number == "4")
    #expect(tables["effect", "touched", "after"]?.number == "3")
    #expect(tables.rows(of: "removed") == ["L.1.2"])
    #expect(tables.rows(of: "redefined") == ["L.1.1"])
  }

  /// BMS 2017: coder 1 sees 13.0 % and 7 dimensions, the agreed coding 9.2 % and 5.
  @Test func `two mapping files tell what a coder saw alone, and what that does`() throws {
    let tables = try Self.tables(Self.coders)
    #expect(tables["effect", "touched", "before"]?.number == "7")
    #expect(tables["effect", "touched", "after"]?.number == "5")
    #expect(tables["effect", "coverage", "before"]?.text == "13,0\u{A0}%")
    #expect(tables["effect", "coverage", "after"]?.text == "9,2\u{A0}%")
    // The three weak rows that the coders' README names.
    for key in [
      "L.1.1 collaboration.internal", "L.2.2 development.implementation",
      "L.2.3 evaluation.benefit-tracking",
    ] {
      #expect(tables.rows(of: "removed").contains { $0.hasPrefix(key) }, "\(key)")
    }
  }

  @Test func `a file against itself has no differences`() throws {
    let tables = try Self.tables([Self.coders[1], Self.coders[1]])
    #expect(tables.ids == ["effect", "record", "files-table"].filter(tables.ids.contains))
    #expect(try Self.tables(["asker-bms@2017", "asker-bms@2017"]).rows(of: "redefined").isEmpty)
  }

  @Test func `a definition file of the user's own is held against an edition`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "utkast.xml")
    try String(
      contentsOf: Bredde.repository.appending(path: "Frameworks/asker-bms/2017.xml"),
      encoding: .utf8
    ).replacing(
      "<green printed=\"4,2 - 5\">\n          <range from=\"4.2\"",
      with: "<green printed=\"4,3 - 5\">\n          <range from=\"4.3\""
    )
    .write(to: file, atomically: true, encoding: .utf8)
    let run = try Bredde.run(["diff", "asker-bms@2017", file.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("4,3 - 5"))
    #expect(!run.output.contains(folder.url.path))
  }

  @Test func `two reports differ in their outcome and figures`() throws {
    let folder = try TemporaryFolder()
    let files = ["a.json", "b.json"].map { folder.url.appending(path: $0).path }
    for (file, coder) in zip(files, ["1", "agreed"]) {
      _ = try Bredde.run([
        "replace", "asker-bms@2017/L", "--with", "coi-innovationsbarometer@2023", "--coder", coder,
        "-o", file,
      ])
    }
    let tables = try Self.tables(files)
    #expect(tables.ids.contains("origin"))
    #expect(!tables.rows(of: "differences").isEmpty)
    let same = try Bredde.run(["diff", files[0], files[0], "--language", "nb"])
    #expect(same.output.contains("De to rapportene sier det samme."))
  }

  @Test(arguments: [
    ["asker-bms@2017", coders[0]],
    [coders[0], "Mappings/asker-bms@2015--public-innovation@1.sssom.tsv"],
    ["asker-bms@2017", "borte.xml"], ["asker-bms@2017", "asker-bms@1999"],
    ["asker-bms@2017", "asker-bms@2016 + coi-innovationsbarometer"],
    [
      "Mappings/public-innovation@1--asker-innovation-strategy@2015.sssom.tsv",
      "Mappings/public-innovation@1--asker-innovation-strategy@2015.sssom.tsv",
    ],
  ])
  func `what can't be held against each other is refused in a sentence`(words: [String]) throws {
    let run = try Bredde.run(["diff"] + words)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}
