import FrameworkModel
import FrameworkReports
import TestSupport
import Testing

/// What `list`, `show` and `check` print, and that JSON keeps its promise.
@Suite struct ShowReportTests {
  /// Every kind of report once.
  private static func all(in language: Language) throws -> [Report] {
    let catalogue = Sample.catalogue
    let comparison = Sample.comparison()
    let framework = Sample.scorecard
    let indicator = try #require(framework.indicators.first)
    let group = try #require(framework.groups.first)
    let concept = try #require(Sample.schema.concepts.first)
    return [
      ListReport(catalogue).report(in: language),
      FrameworkReport(framework).report(in: language),
      GroupReport(group, of: framework).report(in: language),
      IndicatorReport(
        indicator, of: framework, on: Sample.schema, findings: [Sample.finding], in: catalogue
      ).report(in: language),
      SchemaReport(Sample.schema).report(in: language),
      ConceptReport(concept, of: Sample.schema, in: catalogue).report(in: language),
      FindingsReport([Sample.finding]).report(in: language),
      CoverageReport(comparison, imprint: Sample.imprint).report(in: language),
      ComparisonReport(comparison, imprint: Sample.imprint).report(in: language),
      ComparisonSummary(comparison, command: "bredde").report(in: language),
      MatrixReport(comparison).report(in: language),
    ]
  }

  @Test(arguments: Language.spoken)
  func `every kind of report is a valid document`(language: Language) throws {
    let grammar = try DocumentGrammar()
    let reports = try Self.all(in: language)
    let decided: Set<Report.Kind> = [
      .decision, .cards, .options, .choice, .front, .robustness, .agreement, .scorecard,
      .decisionPaper, .onePage, .verification, .difference,
    ]
    #expect(Set(reports.map(\.kind)).union(decided) == Set(Report.Kind.allCases))
    for report in reports {
      let faults = try grammar.faults(in: report.rendered(as: .json))
      #expect(faults == [], "\(report.kind)")
    }
  }

  @Test func `a document that breaks the promise is found out`() throws {
    let grammar = try DocumentGrammar()
    let wrong = #"{"format":"bredde-report","version":2,"kind":"essay","title":"","head":[3]}"#
    #expect(try grammar.faults(in: wrong).count == 5)
  }

  @Test(arguments: Language.spoken)
  func `what is shown in a terminal reads the same as last time`(language: Language) throws {
    for report in try Self.all(in: language).prefix(7) {
      expectSnapshot(
        of: report.rendered(as: .terminal), named: "show-\(report.kind).\(language).txt")
    }
  }

  @Test(arguments: Language.spoken)
  func `keys and anchors are the same in every language`(language: Language) throws {
    func keys(_ report: Report) -> [String] {
      report.tables.flatMap { table in
        [table.id] + table.columns.map(\.key) + table.rows.map(\.key)
          + table.rows.compactMap(\.anchor)
      }
    }
    let english = try Self.all(in: .english).map(keys)
    #expect(try Self.all(in: language).map(keys) == english)
  }

  @Test func `row keys are unique within a table`() throws {
    for table in try Self.all(in: .english).flatMap(\.tables) {
      #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.id)")
    }
  }

  @Test func `every page balances its tags`() throws {
    for report in try Self.all(in: .danish) {
      #expect(try Tags(of: report.rendered(as: .html)).isBalanced)
    }
  }
}
