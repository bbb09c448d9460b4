import FrameworkAlignment
import FrameworkModel
import FrameworkReports
import TestSupport
import Testing

@Suite struct ComparisonReportTests {
  private func report(_ language: Language = .bokmål) -> Report {
    ComparisonReport(Sample.comparison(), imprint: Sample.imprint).report(in: language)
  }

  @Test(arguments: Language.spoken, TextFormat.allCases)
  func `reads the same as last time`(language: Language, format: TextFormat) {
    expectSnapshot(
      of: report(language).rendered(as: format),
      named: "comparison.\(language).\(Self.fileExtension(of: format))")
  }

  @Test(arguments: Language.spoken)
  func `a terminal gets the answer in few narrow lines`(language: Language) {
    let summary = ComparisonSummary(Sample.comparison(), command: "bredde report …")
      .report(in: language)
    expectSnapshot(of: summary.rendered(as: .terminal), named: "summary.\(language).txt")
  }

  @Test(arguments: Language.spoken)
  func `no hole of a sentence is left unfilled`(language: Language) {
    let text = report(language).rendered(as: .terminal)
    #expect(text.firstMatch(of: #/\{[a-zA-ZæøåÆØÅ]+\}/#) == nil)
  }

  @Test(arguments: Language.spoken)
  func `every link within the page leads to exactly one place`(language: Language) throws {
    let page = report(language).rendered(as: .html)
    let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(places).count == places.count)
    let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(targets).subtracting(places) == [])
    #expect(targets.count > 50)
  }

  @Test func `through a lens, every figure leads to its paths and every link to a place`() throws {
    let comparison = Comparison(
      of: Sample.scopes, on: Sample.schema, through: Sample.lens, in: Sample.catalogue)
    let page = ComparisonReport(comparison, imprint: Sample.imprint).report(in: .danish)
      .rendered(as: .html)
    let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(targets).subtracting(places) == [])
    #expect(targets.contains("lens-lens_1"))
    #expect(page.contains("Fordi den siger det."))
  }

  @Test func `headings go down one level at a time`() throws {
    let page = report().rendered(as: .html)
    let levels = page.matches(of: #/<h([1-6])/#).compactMap { Int(String($0.output.1)) }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test func `every table names its rows and columns and can be scrolled by keyboard`() throws {
    let page = report().rendered(as: .html)
    let tags = try Tags(of: page)
    #expect(tags.isBalanced)
    #expect(
      tags.opened.filter { $0.hasPrefix("<th") && !$0.hasPrefix("<thead") }.allSatisfy {
        $0.contains("scope=")
      })
    let tables = tags.opened.filter { $0 == "<table>" }.count
    #expect(
      tags.opened.filter { $0.contains("role=\"group\"") && $0.contains("tabindex=\"0\"") }
        .count == tables)
    #expect(page.contains("<html lang=\"nb\">"))
  }

  @Test func `text in another language says which`() {
    let page = report().rendered(as: .html)
    #expect(page.contains("<span lang=\"en\">Nothing that fits</span>"))
  }

  @Test func `nothing is fetched, and the page's own policy forbids it`() {
    let page = report().rendered(as: .html)
    for word in ["<link", "@import", "url(http", "src=", " style=", " onclick="] {
      #expect(!page.contains(word))
    }
    #expect(page.contains("content=\"default-src 'none';"))
  }

  @Test func `the order of the catalogue's files changes no byte`() {
    let catalogue = Sample.catalogue
    let shuffled = Catalogue(
      frameworks: catalogue.frameworks.reversed(), schemas: catalogue.schemas.reversed(),
      mappingSets: catalogue.mappingSets.reversed())
    let one = ComparisonReport(Sample.comparison(), imprint: Sample.imprint).report(in: .danish)
    let other = ComparisonReport(Sample.comparison(in: shuffled), imprint: Sample.imprint)
      .report(in: .danish)
    #expect(one == other)
  }

  @Test func `a scope that nobody examined is told so, never as 0`() {
    let catalogue = Catalogue(
      frameworks: Sample.catalogue.frameworks, schemas: [Sample.schema],
      mappingSets: Sample.catalogue.mappingSets.filter { $0.subject != .framework(Sample.survey) })
    let comparison = Sample.comparison(in: catalogue)
    let text = ComparisonReport(comparison).report(in: .bokmål).rendered(as: .terminal)
    #expect(text.contains("er ikke vurdert mot"))
    let summary = ComparisonSummary(comparison, command: "…").report(in: .bokmål)
    #expect(summary.rendered(as: .terminal).contains("B 3\u{A0}indikatorer, ikke vurdert."))
  }

  @Test func `one coder is told beside every coverage figure`() {
    let catalogue = Catalogue(
      frameworks: Sample.catalogue.frameworks, schemas: [Sample.schema],
      mappingSets: Sample.mappings(.agreed))
    let comparison = Sample.comparison(in: catalogue)
    let text = ComparisonReport(comparison).report(in: .bokmål).rendered(as: .terminal)
    #expect(text.replacing("\n", with: " ").contains("intervall. Én vurderer, samsvar ukjent."))
    let summary = ComparisonSummary(comparison, command: "…").report(in: .english)
    #expect(
      summary.rendered(as: .terminal).replacing("\n", with: " ").contains(
        "One coder, agreement unknown."))
  }

  @Test func `three scopes are compared pair by pair`() {
    let scopes = Sample.scopes + [Scope(whole: Sample.barometer("2019"))]
    let report = ComparisonReport(Sample.comparison(of: scopes)).report(in: .english)
    let pairs = report.tables.first { $0.id == "overlap-table" }
    #expect(pairs?.rows.map(\.key) == ["A-B", "A-C", "B-C"])
    #expect(report.rendered(as: .terminal).contains("Mean Jaccard similarity over"))
  }

  @Test func `an id never stands without its name`() {
    for table in report().tables where table.id != "files-table" {
      for cell in table.rows.flatMap(\.cells) where ["L.1", "L.2", "Q1"].contains(cell.text.plain) {
        Issue.record("\(table.id): \(cell.text.plain)")
      }
    }
  }

  @Test func `a finding stands on the card of its indicator`() throws {
    let text = report().rendered(as: .terminal)
    #expect(text.contains("Advarsel: Terskelverdiene har et sprang."))
  }

  @Test func `one scope has a report without overlap`() {
    let comparison = Sample.comparison(of: [Sample.scopes[0]])
    let report = CoverageReport(comparison, imprint: Sample.imprint).report(in: .english)
    #expect(report.tables.contains { $0.id == "coverage-table" })
    #expect(!report.tables.contains { $0.id.hasPrefix("overlap") })
    #expect(report.only(table: "gaps-table")?.tables.count == 1)
    #expect(report.only(table: "none") == nil)
  }

  static func fileExtension(of format: TextFormat) -> String {
    switch format {
    case .terminal: "txt"
    case .html: "html"
    case .markdown: "md"
    case .csv: "csv"
    case .json: "json"
    }
  }
}
