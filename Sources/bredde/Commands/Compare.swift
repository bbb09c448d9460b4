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
        inquiry.comparison, command: reportCommand(on: inquiry.scopes))
      return try MadeReport(
        summary.report(in: inquiry.language), of: inquiry,
        words: ["compare"] + inquiry.scopeWords + inquiry.termWords(analysis.coding))
    }

    /// What to type for the whole report on the same terms.
    private func reportCommand(on scopes: [Scope]) -> String {
      let options = [
        ("--schema", analysis.coding.schema), ("--lens", analysis.lens),
        ("--coder", analysis.coding.coder == .agreed ? nil : analysis.coding.coder.rawValue),
        ("--here", analysis.here),
      ]
      let chosen = options.compactMap { name, value in value.map { "\(name) \($0)" } }
      let names = scopes.map { $0.parts.count > 1 ? "\"\($0)\"" : "\($0)" }
      return (["bredde report"] + names + chosen + ["-o report.html"]).joined(separator: " ")
    }
  }
}
