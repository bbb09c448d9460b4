import ArgumentParser
import FrameworkDecision
import FrameworkReports

extension Bredde {
  /// Prints keep, supplement, replace and hybrid side by side.
  struct Options: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Set keep, supplement, replace and hybrid side by side, with gains and losses.",
      discussion: """
        Example: bredde options asker-bms@2017/L --with coi-innovationsbarometer@2023
        Example: bredde options asker-bms/L --with coi-innovationsbarometer \
        --scenario asker-broad own.xml
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Candidates") var candidates: CandidateOptions
    @OptionGroup(title: "Candidates") var scenarios: ScenarioOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let format = try format.chosen(for: output)
      var terms = analysis.terms
      terms.scenarios = scenarios.names
      var inquiry = try Inquiry(
        scopes.inUse + candidates.scopes, under: terms, in: data, speaking: output.language,
        reaching: .editions)
      let question = try inquiry.question
      let scenarios = try inquiry.scenarioQuestions
      let watch = SearchWatch(speaking: inquiry.language)
      let study = OptionsStudy(in: question, scenarios: scenarios, within: watch.limits)
      watch.end()
      inquiry.note(study, on: watch)
      let report = OptionsReport(study, imprint: inquiry.imprint)
      try output.write(report.report(in: inquiry.language), as: format)
      try inquiry.finish()
    }
  }
}
