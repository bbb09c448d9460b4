import ArgumentParser
import FrameworkDecision
import FrameworkReports

extension Bredde {
  /// Prints keep, supplement, replace and hybrid side by side.
  struct Options: AsyncParsableCommand, Reporting {
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

    func made() throws -> MadeReport {
      var terms = analysis.terms
      terms.scenarios = scenarios.names
      var inquiry = try Inquiry(
        scopes.inUse + candidates.scopes, under: terms, in: data, speaking: output.language,
        reaching: .editions)
      let question = try inquiry.question
      let questions = try inquiry.scenarioQuestions
      let watch = SearchWatch(speaking: inquiry.language)
      let study = OptionsStudy(in: question, scenarios: questions, within: watch.limits)
      watch.end()
      inquiry.note(study, on: watch)
      let report = OptionsReport(study, imprint: inquiry.imprint)
      return try MadeReport(
        report.report(in: inquiry.language), of: inquiry,
        words: ["options"] + inquiry.candidateWords + inquiry.scenarioWords(scenarios)
          + inquiry.termWords(analysis.coding)
      ).recording(wasInterrupted: watch.wasInterrupted)
    }
  }
}
