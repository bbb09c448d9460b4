import ArgumentParser
import FrameworkReports

extension Bredde {
  /// Prints how well the coders of a scope agree, and what their differences do to the answer.
  struct Agreement: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Show how well the coders agree, where not, and what that does to the answer.",
      discussion: """
        Example: bredde agreement asker-bms@2017
        Example: bredde agreement coi-innovationsbarometer@2023 --format json
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Analysis") var coding: CodingOptions

    @Option(
      help: ArgumentHelp(
        "The same seed gives the same resamples of indicators.", valueName: "number"))
    var seed: UInt64 = 1

    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      guard scopes.scopes.count == 1 else { throw Refusal.oneScopeOnly }
      let inquiry = try Inquiry(
        scopes.scopes, under: coding.terms, in: data, speaking: output.language,
        reaching: .coders)
      let study = CoderStudy(
        of: inquiry.scopes, on: inquiry.schema, coding: inquiry.coding, in: inquiry.catalogue,
        seed: seed)
      let report = AgreementReport(study, imprint: inquiry.imprint)
      return try MadeReport(
        report.report(in: inquiry.language), of: inquiry,
        words: ["agreement"] + inquiry.scopeWords + inquiry.termWords(coding)
          + .option("--seed", seed)
      ).recording(draws: Record.Draws(seed: seed))
    }
  }
}
