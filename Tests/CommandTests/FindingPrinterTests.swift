import Foundation
import FrameworkModel
import TestSupport
import Testing

@testable import bredde

@Suite struct FindingPrinterTests {
  /// A finding at a column of a line, with its other half in another file.
  private static func finding(at location: FrameworkModel.SourceLocation?) -> Finding {
    Finding(
      .warning, "OverlappingBands",
      Sentence(
        nb: "båndene i Ø.1.6 overlapper", da: "båndene i Ø.1.6 overlapper",
        en: "the bands of Ø.1.6 overlap"),
      at: location,
      notes: [
        Finding.Note(
          Sentence(nb: "det røde båndet", da: "det røde bånd", en: "the red band"),
          at: SourceLocation(file: "annen.xml", line: 3, column: 7)),
        Finding.Note(Sentence(nb: "uten sted", da: "uden sted", en: "no place")),
      ],
      hint: Sentence(nb: "velg ett", da: "vælg et", en: "choose one"))
  }

  private static func text(
    of line: String, column: Int, isColoured: Bool = false
  ) throws -> String {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "fil.xml").path
    try Data("første\n\(line)\nsiste\n".utf8).write(to: URL(filePath: file))
    let place = SourceLocation(file: file, line: 2, column: column)
    return FindingPrinter(speaking: .bokmål, isColoured: isColoured)
      .text(of: [finding(at: place)]).replacing(file, with: "fil.xml")
  }

  @Test func `the whole message stands under its place, with a caret under its column`() throws {
    let text = try Self.text(of: "  <bånd farge=\"gult\" fra=\"90\"/>", column: 3)
    #expect(
      text == """
        fil.xml:2:3: advarsel: båndene i Ø.1.6 overlapper [OverlappingBands]
         2 |   <bånd farge="gult" fra="90"/>
           |   ^
        merknad: det røde båndet (annen.xml:3:7)
        merknad: uten sted
        råd: velg ett

        """)
  }

  @Test func `the caret counts characters, and a tab stays a tab`() throws {
    let lines = try Self.text(of: "æ\tø\tå<x>", column: 6).split(separator: "\n")
    #expect(lines[1] == " 2 | æ\tø\tå<x>")
    #expect(lines[2] == "   |  \t \t ^")
  }

  @Test func `a long line is cut around the caret`() throws {
    let line = String(repeating: "a", count: 300) + "<x>" + String(repeating: "b", count: 300)
    let lines = try Self.text(of: line, column: 301).split(separator: "\n")
    #expect(lines[1].hasPrefix(" 2 | …aaa") && lines[1].hasSuffix("b…"))
    #expect(lines[1].count < 130)
    #expect(Array(lines[1])[lines[2].count - 1] == "<")
  }

  @Test func `colour adds nothing that words don't say`() throws {
    let plain = try Self.text(of: "<x>", column: 1)
    let coloured = try Self.text(of: "<x>", column: 1, isColoured: true)
    #expect(coloured.contains("\u{1B}[1;33madvarsel\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [0, 99, 4])
  func `a place that the file doesn't have still prints`(line: Int) {
    let place = SourceLocation(file: "no/such.xml", line: line, column: 0)
    let text = FindingPrinter(speaking: .english).text(of: [Self.finding(at: place)])
    #expect(text.hasPrefix("no/such.xml:\(line):0: warning: the bands of Ø.1.6 overlap"))
  }
}
