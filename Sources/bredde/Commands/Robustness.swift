import ArgumentParser
import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints how sure the order of the options is.
  struct Robustness: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Show how sure the order of the options is: draws, flips, coders and lenses.",
      discussion: """
        Example: bredde robustness asker-bms@2017/L --with coi-innovationsbarometer@2023
        Example: bredde robustness asker-bms/L --with coi-innovationsbarometer --draws 1000 --seed 7
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Candidates") var candidates: CandidateOptions
    @OptionGroup(title: "Analysis") var draws: DrawOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() async throws -> MadeReport {
      var inquiry = try Inquiry(
        scopes.inUse + candidates.scopes, under: analysis.terms, in: data,
        speaking: output.language, reaching: .standpoints)
      let question = try inquiry.question
      let watch = SearchWatch(speaking: inquiry.language)
      let study = OptionsStudy(
        in: question, asking: FrameworkDecision.Options.Request(listingEveryReplacement: false),
        within: watch.limits)
      watch.end()
      inquiry.note(study, on: watch)
      let robustness = await FrameworkReports.Robustness(
        of: study, from: inquiry.standpoints, drawing: draws.parameters)
      let report = RobustnessReport(robustness, in: question, imprint: inquiry.imprint)
      return try MadeReport(
        report.report(in: inquiry.language), of: inquiry,
        words: ["robustness"] + inquiry.candidateWords + inquiry.termWords(analysis.coding)
          + draws.words
      ).recording(draws: draws.recorded, wasInterrupted: watch.wasInterrupted)
    }
  }
}
