import ArgumentParser
import FrameworkReports

extension Bredde {
  /// Prints one scope's coverage, breadth, layers and gaps.
  struct Coverage: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Show what one scope covers: by dimension and concept, with layers and gaps.",
      discussion: """
        Example: bredde coverage asker-bms@2017/L
        Example: bredde coverage coi-innovationsbarometer@2023 --format csv -o coverage.csv
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      guard scopes.scopes.count == 1 else { throw Refusal.oneScopeOnly }
      let inquiry = try Inquiry(
        scopes.scopes, under: analysis.terms, in: data, speaking: output.language,
        reaching: .coders)
      let report = CoverageReport(inquiry.comparison, imprint: inquiry.imprint)
      return try MadeReport(
        report.report(in: inquiry.language), of: inquiry,
        words: ["coverage"] + inquiry.scopeWords + inquiry.termWords(analysis.coding))
    }
  }
}
