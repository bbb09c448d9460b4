import FrameworkAnalysis
import FrameworkModel
import Foundation
import TestSupport
import Testing

@testable import FrameworkReports

/// What the page gives to a browser: sorting, filter and paper, and nothing that needs a script.
@Suite struct HTMLPageTests {
  private static func report(_ cells: [Table.Cell], _ language: Language = .bokmål) -> Report {
    Report(
      .list, language: language, title: "Tabell",
      blocks: [
        .table(
          Table(
            id: "t", caption: "T",
            columns: [Table.Column("a", "A", .header), Table.Column("b", "B", .number)],
            rows: cells.enumerated().map { Table.Row(String($0), ["rad", $1]) }))
      ])
  }

  private static func page(_ cells: [Table.Cell], _ language: Language = .bokmål) -> String {
    report(cells, language).rendered(as: .html)
  }

  @Test func `a number sorts by its exact value, not by its rounded text`() {
    let page = Self.page([
      Table.Cell("33,3\u{A0}%", value: .share(Fraction(1, over: 3))),
      Table.Cell("33,3\u{A0}%", value: .percent("33.34")),
      Table.Cell("10\u{A0}000", value: .integer(10_000)),
      Table.Cell("4,50", value: .decimal("4.50")), Table.Cell("7", value: .integer(7)),
      Table.Cell("IB", value: .code("IB-A1")),
      Table.Cell("0.25", value: .decimal("0.25")),
    ])
    let keys = page.matches(of: #/data-value="([^"]*)"/#).map { String($0.output.1) }
    #expect(keys == ["33.333333", "33.34", "10000", "4.50", "0.25"])
  }

  @Test(arguments: Language.spoken)
  func `paper and the table script speak the page's language`(language: Language) {
    let page = Self.page(Array(repeating: "1", count: 5), language)
    let words: [Language: [String]] = [
      .bokmål: ["\"side \" counter(page) \" av \" counter(pages)", "Vis bare rader med"],
      .danish: ["\"side \" counter(page) \" af \" counter(pages)", "Vis kun rækker med"],
      .english: ["\"page \" counter(page) \" of \" counter(pages)", "Show only rows with"],
    ]
    for word in words[language] ?? [] { #expect(page.contains(word), "\(word)") }
  }

  @Test func `the one script is named by its fingerprint in the page's policy`() throws {
    let page = Self.page(Array(repeating: "1", count: 5))
    let scripts = page.matches(of: #/<script>([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/#)
      .map { String($0.output.1) }
    #expect(scripts == [TableScript.text])
    let fingerprint = try Self.fingerprint(of: TableScript.text)
    #expect(fingerprint == TableScript.fingerprint)
    #expect(page.contains("script-src '\(fingerprint)'"))
  }

  @Test func `a page without a table to sort has no script`() {
    #expect(!Self.page(["1"]).contains("<script"))
  }

  @Test(arguments: [TextFormat.markdown, .csv, .json, .terminal])
  func `no other format has the script`(format: TextFormat) {
    let text = Self.report(Array(repeating: "1", count: 30)).rendered(as: format)
    #expect(!text.contains("addEventListener"))
    #expect(!text.contains("data-value"))
  }

  @Test func `only a large table keeps its head in sight`() {
    #expect(Self.page(Array(repeating: "1", count: 21)).contains("class=\"scroll tall\""))
    #expect(!Self.page(Array(repeating: "1", count: 20)).contains("class=\"scroll tall\""))
  }

  /// By coreutils, so that the writer doesn't judge itself.
  private static func fingerprint(of text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).js")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    process.standardOutput = output
    try process.run()
    let digits = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    process.waitUntilExit()
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place -> UInt8? in
      let start = digits.index(digits.startIndex, offsetBy: place)
      return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
    }
    return "sha256-" + Data(bytes).base64EncodedString()
  }
}
