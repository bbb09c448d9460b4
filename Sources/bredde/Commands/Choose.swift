import ArgumentParser
import FrameworkDecision
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints the best set under constraints, proven.
  struct Choose: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Choose the best set of indicators exactly, under what can be afforded.",
      discussion: """
        The first scope is in use, the others are candidates; the set is chosen from all of \
        them. Without a limit it has at most as many indicators as are in use. Ctrl-C prints \
        the best found so far.

        Example: bredde choose asker-bms@2017/L coi-innovationsbarometer@2023 --at-most 4
        Example: bredde choose asker-bms/L coi-innovationsbarometer --for breadth --at-most 8 \
        --keep asker-bms/L
        Example: bredde choose asker-bms/L coi-innovationsbarometer --reach-dimensions 9
        Example: bredde choose asker-bms/L coi-innovationsbarometer --front 10
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Choice") var seeking: SeekingOptions
    @OptionGroup(title: "Constraints") var constraints: ConstraintOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      try seeking.refuseTwoQuestions()
      guard scopes.scopes.count > 1 else { throw Refusal.noCandidates }
      var inquiry = try Inquiry(
        scopes.scopes, under: analysis.terms, in: data, speaking: output.language)
      let question = try inquiry.question
      var wanted = try constraints.constraints(among: question.candidates, in: inquiry.catalogue)
      if seeking.front == nil, seeking.target == nil, !constraints.limitsSize {
        wanted.insert(.indicators(atMost: question.inUse.count), at: 0)
        inquiry.assumptions.append(.asManyAsInUse(question.inUse.count))
      }
      let watch = SearchWatch(
        for: seeking.timeForEach, speaking: inquiry.language)
      let search = ChoiceSearch(seeking, in: question, where: wanted, within: watch.limits)
      watch.end()
      return try MadeReport(
        search.report(on: question, in: inquiry), of: inquiry,
        words: ["choose"] + inquiry.scopeWords + seeking.words + constraints.words
          + inquiry.termWords(analysis.coding),
        finishing: { [inquiry] in try inquiry.finish(search, on: watch) }
      ).recording(wasInterrupted: watch.wasInterrupted)
    }
  }
}

extension ConstraintOptions {
  var limitsSize: Bool { atMost != nil || burden != nil }
}

extension Sentence {
  fileprivate static func asManyAsInUse(_ count: Int) -> Sentence {
    Sentence(
      nb: "uten --at-most eller --burden velges høyst \(count), like mange som er i bruk",
      da: "uden --at-most eller --burden vælges højst \(count), lige så mange som er i brug",
      en: "without --at-most or --burden at most \(count) are chosen, as many as are in use")
  }
}
