import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

@Suite struct DecisionReportTests {
  @Test(arguments: [Language.bokmål, .danish, .english])
  func `the whole report reads the same as last time`(language: Language) async throws {
    expectSnapshot(
      of: try await Sample.decisionReport(language).rendered(as: .terminal),
      named: "decision.\(language).txt")
  }

  @Test func `so does its Markdown`() async throws {
    expectSnapshot(
      of: try await Sample.decisionReport(.bokmål).rendered(as: .markdown),
      named: "decision.nb.md")
  }

  @Test func `so does every report of its own`() async throws {
    for (name, report) in try await Sample.decisionReports(.bokmål) {
      expectSnapshot(of: report.rendered(as: .terminal), named: "decision-\(name).nb.txt")
    }
  }

  @Test(arguments: Language.spoken)
  func `no hole of a sentence is left unfilled`(language: Language) async throws {
    for report in try await Self.all(language) {
      let text = report.rendered(as: .terminal)
      #expect(text.firstMatch(of: #/\{[a-zA-ZæøåÆØÅ]+\}/#) == nil, "\(report.kind)")
    }
  }

  @Test(arguments: Language.spoken)
  func `every link leads to exactly one place and every page balances its tags`(
    language: Language
  ) async throws {
    for report in try await Self.all(language) {
      let page = report.rendered(as: .html)
      let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(places).count == places.count, "\(report.kind)")
      let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(targets).subtracting(places) == [], "\(report.kind)")
      #expect(try Tags(of: page).isBalanced)
    }
  }

  @Test(arguments: Language.spoken)
  func `every report is a valid document with unique keys`(language: Language) async throws {
    let grammar = try DocumentGrammar(testFile: #filePath.replacing("/Decision/", with: "/"))
    for report in try await Self.all(language) {
      #expect(try grammar.faults(in: report.rendered(as: .json)) == [], "\(report.kind)")
      for table in report.tables {
        #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.id)")
        #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.id)")
      }
      #expect(Set(report.tables.map(\.id)).count == report.tables.count)
    }
  }

  @Test func `keys are the same in every language`() async throws {
    func keys(_ report: Report) -> [String] {
      report.tables.flatMap { [$0.id] + $0.columns.map(\.key) + $0.rows.map(\.key) }
    }
    let english = try await Self.all(.english).map(keys)
    for language in [Language.bokmål, .danish] {
      #expect(try await Self.all(language).map(keys) == english)
    }
  }

  @Test func `nothing is recommended, and every outcome carries its rule`() async throws {
    for language in Language.spoken {
      for report in try await Self.all(language) {
        let text = report.rendered(as: .terminal).lowercased()
        for word in ["anbefal", "recommend"] { #expect(!text.contains(word)) }
      }
    }
    let text = try await Sample.decisionReport(.bokmål).rendered(as: .terminal)
    let outcomes = text.matches(of: #/Regelen gir: [^.]*\.(\s+Regel:)?/#)
    #expect(outcomes.count > 2)
    #expect(outcomes.allSatisfy { $0.output.1 != nil })
  }

  @Test func `the answer has five lines, each with links to its rows`() async throws {
    let report = try await Sample.decisionReport(.bokmål)
    guard case .section(let answer)? = report.blocks.first,
      case .list(let lines, let isNumbered)? = answer.blocks.first
    else {
      Issue.record("the answer doesn't come first")
      return
    }
    #expect(isNumbered)
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { !$0.targets.isEmpty })
  }

  @Test func `facts and judgement stand apart, with room to write`() async throws {
    let report = try await Sample.decisionReport(.bokmål)
    let sections = report.blocks.compactMap { block -> Section? in
      if case .section(let section) = block { section } else { nil }
    }
    let assessment = try #require(sections.first { $0.id == "assessment" })
    #expect(assessment.heading.plain == "Egenvurdering")
    #expect(
      assessment.blocks.contains {
        if case .paragraph(_, .blank) = $0 { true } else { false }
      })
    #expect(sections.contains { $0.heading.plain == "Skisse til forslag til vedtak" })
  }

  @Test func `the user's own title goes before the question`() async throws {
    let decision = try await Sample.decision()
    let report = DecisionReport(Sample.comparison(), decision, imprint: Imprint(title: "Min sak"))
    #expect(report.report(in: .bokmål).title.plain == "Min sak")
    let asked = DecisionReport(Sample.comparison(), decision).report(in: .english)
    #expect(asked.title.plain.hasPrefix("Should the indicators in"))
  }

  @Test func `the order of the catalogue's files changes no byte`() async throws {
    let catalogue = Sample.catalogue
    let shuffled = Catalogue(
      frameworks: catalogue.frameworks.reversed(), schemas: catalogue.schemas.reversed(),
      mappingSets: catalogue.mappingSets.reversed())
    let comparison = Sample.comparison(in: shuffled)
    let other = DecisionReport(
      comparison, try await Sample.decision(of: comparison), imprint: Sample.imprint
    ).report(in: .danish)
    #expect(try await Sample.decisionReport(.danish) == other)
  }

  @Test func `one scope is no decision`() async {
    let comparison = Sample.comparison(of: [Sample.scopes[0]])
    #expect(await Decision(of: comparison) == nil)
  }

  @Test func `through a lens the decision is told of the lens`() async throws {
    let comparison = Comparison(
      of: Sample.scopes, on: Sample.schema, through: Sample.lens, in: Sample.catalogue)
    let report = DecisionReport(comparison, try await Sample.decision(of: comparison))
    let page = report.report(in: .bokmål).rendered(as: .html)
    let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(targets).subtracting(places) == [])
  }

  private static func all(_ language: Language) async throws -> [Report] {
    [try await Sample.decisionReport(language)]
      + (try await Sample.decisionReports(language)).map(\.report)
  }
}
