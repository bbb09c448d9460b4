import ArgumentParser
import FrameworkDecision
import FrameworkReports

extension Bredde {
  /// Prints a replacement card for every indicator in use.
  struct Replace: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Show what a replacement of each indicator in use keeps, loses and gains.",
      discussion: """
        Example: bredde replace asker-bms@2017/L --with coi-innovationsbarometer@2023
        Example: bredde replace asker-bms/L.2 --with coi-innovationsbarometer \
        ks-innovasjonsbarometer
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Candidates") var candidates: CandidateOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      let inquiry = try Inquiry(
        scopes.inUse + candidates.scopes, under: analysis.terms, in: data,
        speaking: output.language, reaching: .editions)
      let question = try inquiry.question
      let report = CardsReport(
        ReplacementCards(in: question), in: question, imprint: inquiry.imprint)
      return try MadeReport(
        report.report(in: inquiry.language), of: inquiry,
        words: ["replace"] + inquiry.candidateWords + inquiry.termWords(analysis.coding))
    }
  }
}
