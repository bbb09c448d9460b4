import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  @Test func `the shipped data has no errors`() throws {
    let run = try Bredde.run("check")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasSuffix(" files\n"))
  }

  @Test(arguments: ["nb", "da", "en"])
  func `the gap and the unit conflict of one indicator stand with file, line and caret`(
    language: String
  ) throws {
    let output = try Bredde.run("check --language \(language)").output
    let start = "Frameworks/asker-bms/2017.xml:"
    let blocks = output.components(separatedBy: "\nFrameworks/").filter { $0.contains("L.2.1") }
      .filter { $0.hasPrefix("asker-bms/2017.xml:") }
    let found = blocks.filter { $0.contains("[GapBetweenBands]") || $0.contains("[UnitConflict]") }
    #expect(found.count == 2)
    expectSnapshot(
      of: found.map { "Frameworks/" + $0 + "\n" }.joined(), named: "check-L.2.1.\(language).txt")
    #expect(output.contains(start))
  }

  @Test func `the same values come as JSON with a format version`() throws {
    let run = try Bredde.run("check --format json")
    #expect(run.status == 0)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(root["version"] as? Int == 1)
    #expect(run.output.contains("GapBetweenBands"))
  }

  @Test func `an error ends the run with 1, and all findings still stand`() throws {
    let folder = try TemporaryFolder.withShippedData()
    let file = folder.url.appending(path: "Frameworks/asker-bms/2016.xml")
    try Data("<framework".utf8).write(to: file)
    let run = try Bredde.run("check", in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.contains("Frameworks/asker-bms/2016.xml:1:"))
    #expect(run.output.contains("[GapBetweenBands]"))
  }

  @Test func `every check that a finding names has a manual entry`() throws {
    let names = try Bredde.run("explain").output.split(separator: "\n")
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.count > 30)
    #expect(names == names.sorted())
    for name in ["GapBetweenBands", "UnitConflict", "NotExamined", "UnknownPredicate"] {
      #expect(names.contains(name))
    }
    let entry = try Bredde.run("explain GapBetweenBands")
    #expect(entry.status == 0)
    expectSnapshot(of: entry.output, named: "explain-GapBetweenBands.txt")
  }
}
