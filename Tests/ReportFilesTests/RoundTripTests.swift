import Foundation
import FrameworkModel
import FrameworkReports
import ReportFiles
import Testing

/// A report with everything that a file could get wrong.
enum SampleReport {
  static let record = Record(
    version: "1.0",
    words: ["report", "a@1", "b@2 + c@3", "--title", "Hva «nå»? \"$5\" </script> & <b>"],
    language: .bokmål, title: "Hva «nå»? \"$5\" </script> & <b>", date: "2026-11-24",
    draws: Record.Draws(count: 50, seed: .max), folders: ["egne", "data-2"],
    files: [
      Imprint.File(path: "Frameworks/a/1.xml", fingerprint: String(repeating: "ab", count: 32)),
      Imprint.File(path: "egne/Mappings/a.tsv", fingerprint: String(repeating: "0f", count: 32)),
    ])

  static func report(_ degree: String = "0,5", in language: Language = .bokmål) -> Report {
    Report(
      .coverage, language: language, title: "Tittel & mer", head: ["Hode <1>"],
      blocks: [
        .section(
          Section(
            id: "s", "Overskrift",
            [
              .paragraph("Et tall på \(degree) og \(Phrase.strong("sterkt")), ferdig."),
              .list(["Første", "Andre"]), .definitions([Block.Definition("Ord", "Mening")]),
              .table(
                Table(
                  id: "t", caption: "Tabellen",
                  columns: [
                    Table.Column("a", "Begrep", .header), Table.Column("b", "Grad", .number),
                    Table.Column("c", "Hvem"),
                  ],
                  rows: [
                    Table.Row("g", [Table.Cell("Gruppe", span: 3)], isGroup: true),
                    Table.Row(
                      "r1",
                      [
                        "Kultur", Table.Cell(Phrase(degree), value: .decimal("0.5")),
                        "vurderer 1",
                      ]),
                    Table.Row("r2", ["Ideer", Table.Cell("1", value: .integer(1)), "vurderer 2"]),
                  ])),
            ]))
      ]
    ).recorded(record, addingSection: true)
  }

  static func copy(_ report: Report, as format: TextFormat) throws -> ReportCopy {
    try ReportFile.read(Array(report.rendered(as: format).utf8))
  }
}

struct `A report's file` {
  static let formats: [TextFormat] = [.json, .html]

  @Test(arguments: formats)
  func `gives its record back whole`(format: TextFormat) throws {
    let copy = try SampleReport.copy(SampleReport.report(), as: format)
    #expect(copy.record == SampleReport.record)
    #expect(copy.tables.map(\.id) == ["t", "record", "files-table"])
    #expect(copy.texts.contains("Et tall på 0,5 og sterkt, ferdig."))
  }

  @Test(arguments: formats, [Language.bokmål, .danish, .english])
  func `says the same as itself`(format: TextFormat, language: Language) throws {
    let one = try SampleReport.copy(SampleReport.report(in: language), as: format)
    let other = try SampleReport.copy(SampleReport.report(in: language), as: format)
    #expect(one.differences(from: other).isEmpty)
  }

  @Test(arguments: formats)
  func `that says otherwise is told cell by cell and text by text`(format: TextFormat) throws {
    let old = try SampleReport.copy(SampleReport.report(), as: format)
    let new = try SampleReport.copy(SampleReport.report("0,7"), as: format)
    #expect(
      old.differences(from: new) == [
        CopyDifference(
          .cell(table: "Tabellen", row: "Kultur", column: "Grad", at: ""), in: "t", before: "0,5",
          after: "0,7"),
        CopyDifference(
          .text, before: "Et tall på 0,5 og sterkt, ferdig.",
          after: "Et tall på 0,7 og sterkt, ferdig."),
      ])
  }

  @Test func `tells its record in words where a program has taken the data away`() throws {
    for language in [Language.bokmål, .danish, .english] {
      let page = SampleReport.report(in: language).rendered(as: .html)
      let start = try #require(page.range(of: "<script"))
      let end = try #require(page.range(of: "</script>"))
      let copy = try ReportFile.read(
        Array((page[..<start.lowerBound] + page[end.upperBound...]).utf8))
      let record = try #require(copy.record)
      #expect(record.words == SampleReport.record.words)
      #expect(record.version == "1.0")
      #expect(record.folders == ["egne", "data-2"])
      #expect(record.files == SampleReport.record.files)
      #expect(record.includesBase)
    }
  }

  @Test func `sorted by its reader says the same`() throws {
    let copy = try SampleReport.copy(SampleReport.report(), as: .html)
    var sorted = copy
    sorted.tables[0].rows.reverse()
    #expect(copy.differences(from: sorted).isEmpty)
  }

  @Test func `that a browser saved again says the same`() throws {
    let page = SampleReport.report().rendered(as: .html)
    let saved =
      page.replacing("<html", with: "<!-- saved from url=(0014)about:internet -->\n<html")
      .replacing("<p>", with: "\n<P>").replacing("</p>", with: "</P>\n")
      .replacing("\u{A0}", with: "&nbsp;").replacing("Et tall på", with: "Et tall\n   på")
      .replacing("class=\"number\">Grad", with: "class=\"number\"><button>Grad</button>")
      .replacing("Tabellen</span>", with: "Tabellen</span><span class=\"unseen\"> sorter</span>")
      .replacing(
        "<div class=\"scroll",
        with: "<div class=\"filter\"><label>Søk <input></label><p class=\"count\">3</p></div>"
          + "<div class=\"scroll")
    let copy = try ReportFile.read(Array(saved.utf8))
    #expect(copy.differences(from: try SampleReport.copy(SampleReport.report(), as: .html)).isEmpty)
  }

  @Test func `lacks a row, and has one too many`() throws {
    let copy = try SampleReport.copy(SampleReport.report(), as: .json)
    var other = copy
    other.tables[0].rows.remove(at: 2)
    #expect(
      copy.differences(from: other) == [
        CopyDifference(
          .row(table: "Tabellen", row: "Ideer"), in: "t", before: "Ideer | 1 | vurderer 2",
          after: nil)
      ])
    #expect(other.differences(from: copy).first?.before == nil)
    other.tables.remove(at: 1)
    #expect(copy.differences(from: other).contains { $0.place == .table(copy.tables[1].name) })
  }

  @Test func `whose exact value was changed under its text is told`() throws {
    let text = SampleReport.report().rendered(as: .json)
      .replacing("\"integer\": 1}", with: "\"integer\": 2}")
    let copy = try ReportFile.read(Array(text.utf8))
    let now = try SampleReport.copy(SampleReport.report(), as: .json)
    #expect(
      copy.differences(from: now) == [
        CopyDifference(
          .cell(table: "Tabellen", row: "Ideer", column: "Grad", at: ""), in: "t", before: "1 (2)",
          after: "1 (1)")
      ])
  }
}

struct `A command line` {
  @Test(arguments: [
    ["bredde", "report", "a@1/L.2", "--front", "12"], ["a b", "", "\"", "\\", "$HOME `x`"],
    ["«æøå» – 50 %", "a + b", "--title=-x"], ["tab\tog\nlinje"],
  ])
  func `reads back as the words that it was written from`(words: [String]) {
    #expect(CommandLineText.words(of: CommandLineText.text(of: words)) == words)
  }

  @Test func `with an open quote is none`() {
    #expect(CommandLineText.words(of: "bredde \"report") == nil)
  }
}
