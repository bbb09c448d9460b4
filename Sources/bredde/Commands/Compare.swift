import ArgumentParser
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints the answer in a terminal's twenty lines.
  struct Compare: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Compare two scopes or more: what each covers, how broad, what they share.",
      discussion: """
        Example: bredde compare asker-bms@2017/L coi-innovationsbarometer@2023
        Example: bredde compare asker-bms/L + asker-bms/MV coi-innovationsbarometer --language en
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      guard scopes.scopes.count > 1 else { throw Refusal.tooFewScopes }
      let inquiry = try Inquiry(
        scopes.scopes, under: analysis.terms, in: data, speaking: output.language)
      let summary = ComparisonSummary(
        inquiry.comparison, command: analysis.reportCommand(on: inquiry))
      return try MadeReport(
        summary.report(in: inquiry.language), of: inquiry,
        words: ["compare"] + inquiry.scopeWords + inquiry.termWords(analysis.coding))
    }
  }
}
