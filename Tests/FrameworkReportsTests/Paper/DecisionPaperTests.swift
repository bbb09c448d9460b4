import FrameworkDecision
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkReports

@Suite struct DecisionPaperTests {
  @Test(arguments: Language.spoken)
  func `the decision paper reads the same as last time`(language: Language) async throws {
    expectSnapshot(
      of: try await Sample.paper(language).rendered(as: .markdown), named: "paper.\(language).md")
  }

  @Test(arguments: [
    (
      Language.bokmål,
      [
        "Sammendrag", "Bakgrunn", "Fakta", "Alternativer", "Følsomhet", "Egenvurdering",
        "Skisse til forslag til vedtak", "Vedlegg",
      ]
    ),
    (
      Language.danish,
      [
        "Resumé", "Skitse til indstilling", "Baggrund", "Sagsfremstilling", "Alternativer",
        "Følsomhed", "Vurdering", "Bilag",
      ]
    ),
    (
      Language.english,
      [
        "Summary", "Background", "Facts", "Options", "Sensitivity", "Assessment",
        "Sketch of a draft decision", "Appendices",
      ]
    ),
  ])
  func `its headings come in the order of the country's own papers`(
    language: Language, headings: [String]
  ) async throws {
    let paper = try await Sample.paper(language)
    #expect(paper.sections.map(\.heading.plain) == headings)
  }

  @Test(arguments: Language.spoken)
  func `the summary has at most five lines, then what their words mean`(
    language: Language
  ) async throws {
    let summary = try #require(try await Sample.paper(language).sections.first)
    let lists = summary.blocks.compactMap { block -> [Phrase]? in
      if case .list(let items, _) = block { items } else { nil }
    }
    #expect(lists.count == 1)
    #expect(lists[0].count <= 5)
    #expect(
      summary.blocks.contains { block in
        if case .definitions(let words) = block { words.count > 5 } else { false }
      })
  }

  @Test(arguments: Language.spoken)
  func `the assessment asks, and leaves room for every answer`(language: Language) async throws {
    let paper = try await Sample.paper(language)
    let assessment = try #require(paper.sections.first { $0.id == "assessment" })
    let questions = assessment.blocks.compactMap { block -> String? in
      guard case .paragraph(let phrase, .plain) = block, case .strong? = phrase.spans.first else {
        return nil
      }
      return phrase.plain
    }
    let rooms = assessment.blocks.compactMap { block -> String? in
      if case .paragraph(let phrase, .blank) = block { phrase.plain } else { nil }
    }
    #expect(questions.count > 5)
    #expect(questions.allSatisfy { $0.hasSuffix("?") })
    #expect(rooms == Array(repeating: "…", count: questions.count))
  }

  @Test func `the questions come from this case's own findings and figures`() async throws {
    let paper = try await Sample.paper(.bokmål)
    let assessment = try #require(paper.sections.first { $0.id == "assessment" })
    let text = Self.only(assessment, of: paper).rendered(as: .terminal)
      .replacing(/\s+/, with: " ")
    // The sample's finding, the one direction of three, and the dimension that a supplement brings.
    #expect(text.contains("L.1 Ansatte deler kunnskap: Terskelverdiene har et sprang."))
    #expect(text.contains("har 1 av 3 indikatorer en ønsket retning"))
    #expect(text.contains("gir flest nye dimensjoner uten tap: Verdi"))
    #expect(text.contains("1 av 2 indikatorer i bruk er målt her"))
  }

  @Test(arguments: Language.spoken)
  func `every option has its gains and its losses`(language: Language) async throws {
    let paper = try await Sample.paper(language)
    let options = try #require(paper.sections.first { $0.id == "options" })
    let balances = options.blocks.compactMap { block -> Section? in
      if case .section(let section) = block, section.id.hasPrefix("gains-") { section } else { nil }
    }
    let decision = try await Sample.decision()
    let headline = decision.options.headline(of: decision.options.options[0])
    #expect(balances.map(\.id) == headline.map { "gains-" + Anchor.slug($0.key) })
    for balance in balances {
      let lists = balance.blocks.compactMap { block -> [Phrase]? in
        if case .list(let items, _) = block { items } else { nil }
      }
      #expect(lists.count == 2)
      #expect(lists.allSatisfy { !$0.isEmpty }, "\(balance.id)")
    }
  }

  @Test(arguments: Language.spoken)
  func `in running text no id stands without its name`(language: Language) async throws {
    let paper = try await Sample.paper(language)
    let body = paper.sections.filter { $0.id != "appendices" }
    let names = Sample.catalogue.frameworks.flatMap { framework in
      framework.indicators.map { ($0.id.rawValue, $0.name(for: language)) }
    }
    for paragraph in body.flatMap(\.running) {
      for (id, name) in names where paragraph.words.contains(id) {
        #expect(paragraph.contains("\(id) \(name)"), "\(paragraph)")
      }
    }
  }

  @Test(arguments: Language.spoken)
  func `it is a valid document, every link leads somewhere, and nothing is recommended`(
    language: Language
  ) async throws {
    let grammar = try DocumentGrammar(testFile: #filePath.replacing("/Paper/", with: "/"))
    let single = try await Sample.onePage(language, decided: false)
    let all = [try await Sample.paper(language), try await Sample.onePage(language), single]
    for report in all {
      #expect(try grammar.faults(in: report.rendered(as: .json)) == [], "\(report.kind)")
      let page = report.rendered(as: .html)
      let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(places).count == places.count, "\(report.kind)")
      let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(targets).subtracting(places) == [], "\(report.kind)")
      #expect(try Tags(of: page).isBalanced)
      let text = report.rendered(as: .terminal).lowercased()
      #expect(!text.contains("anbefal") && !text.contains("recommend"))
      #expect(text.firstMatch(of: #/\{[a-zæøå]+\}/#) == nil)
      #expect(Set(report.tables.map(\.id)).count == report.tables.count)
      for table in report.tables {
        #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.id)")
      }
    }
  }

  private static func only(_ section: Section, of paper: Report) -> Report {
    Report(paper.kind, language: paper.language, title: "", blocks: [.section(section)])
  }
}

extension Sample {
  static func paper(_ language: Language) async throws -> Report {
    DecisionPaper(comparison(), try await decision(), imprint: imprint).report(in: language)
  }

  /// `decided` says whether there is something to choose between.
  static func onePage(_ language: Language, decided: Bool = true) async throws -> Report {
    let compared = decided ? comparison() : comparison(of: [scopes[0]])
    return OnePage(
      compared, decided ? try await decision() : nil, command: "bredde report town survey",
      imprint: imprint
    ).report(in: language)
  }
}

extension Report {
  /// The sections of the first level.
  var sections: [Section] {
    blocks.compactMap { block in
      if case .section(let section) = block { section } else { nil }
    }
  }
}

extension Section {
  /// Its paragraphs and list items, those of its own sections too.
  var running: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .section(let section): [section.heading.plain] + section.running
      case .paragraph(let phrase, _): [phrase.plain]
      case .list(let items, _): items.map(\.plain)
      case .definitions, .table, .figure: []
      }
    }
  }
}

extension String {
  /// Its words, a point within one being part of it.
  fileprivate var words: Set<String> {
    Set(matches(of: /[A-ZÆØÅa-zæøå0-9]+(?:[.-][A-ZÆØÅa-zæøå0-9]+)*/).map { String($0.output) })
  }
}
