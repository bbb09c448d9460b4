import ArgumentParser
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Writes the whole report, with everything that it rests on.
  struct Report: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Write the report: the answer, what it rests on, and how sure it is.",
      discussion: """
        The first scope is in use, the others are candidates: the report tells of replacing and \
        supplementing it. One scope is reported on alone. As saksframlegg (decision-paper, \
        dagsordenspunkt) it has the order and headings of a case for politicians, as one-page it \
        is a sheet for a meeting.

        Example: bredde report asker-bms@2017/L coi-innovationsbarometer@2023 -o report.html
        """)

    @OptionGroup var scopes: ScopeArguments

    @Option(
      name: .customLong("as"),
      help: ArgumentHelp(
        "full, saksframlegg (decision-paper, dagsordenspunkt) or one-page (default: full).",
        valueName: "form"),
      completion: .list(ReportForm.listed))
    var form: String?

    @Option(help: "The report's title (default: what is compared).")
    var title: String?

    @Option(
      help: ArgumentHelp(
        "The day that the report is made, as 2026-11-24; without it the head has no date.",
        valueName: "date"))
    var date: ReportDate?

    @OptionGroup(title: "Analysis") var scenarios: ScenarioOptions
    @Option(
      help: ArgumentHelp(
        "How many indicators the largest set of the curve has.", valueName: "number"))
    var front = WholeNumber(12)

    @OptionGroup(title: "Analysis") var draws: DrawOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() async throws -> MadeReport {
      let form = try ReportForm(named: form)
      var terms = analysis.terms
      terms.scenarios = scenarios.names
      var inquiry = try Inquiry(
        scopes.scopes, under: terms, in: data, speaking: output.language, reaching: .everything)
      let comparison = inquiry.comparison
      guard form != .decisionPaper || inquiry.offersCandidates else {
        throw Refusal.paperNeedsCandidates
      }
      let decision = try await decision(on: comparison, in: &inquiry)
      var imprint = inquiry.imprint
      imprint.title = title
      imprint.date = date?.text
      imprint.files = inquiry.fingerprints
      let report = report(on: comparison, decision, as: form, imprint, in: inquiry)
      return try MadeReport(report, of: inquiry, words: words(on: inquiry, as: form)).recording(
        title: title, date: date?.text, draws: draws.recorded, wasInterrupted: Interruption.isAsked)
    }

    /// The command with everything that the report depends on.
    private func words(on inquiry: Inquiry, as form: ReportForm) -> [String] {
      ["report"] + inquiry.scopeWords + .option("--as", form == .full ? nil : form.rawValue)
        + .option("--title", title) + .option("--date", date?.text)
        + inquiry.scenarioWords(scenarios) + .option("--front", front) + draws.words
        + inquiry.termWords(analysis.coding)
    }

    private func report(
      on comparison: Comparison, _ decision: Decision?, as form: ReportForm, _ imprint: Imprint,
      in inquiry: Inquiry
    ) -> FrameworkReports.Report {
      let language = inquiry.language
      switch (form, decision) {
      case (.onePage, _):
        let command = analysis.reportCommand(on: inquiry)
        return OnePage(comparison, decision, command: command, imprint: imprint)
          .report(in: language)
      case (.decisionPaper, let decision?):
        return DecisionPaper(comparison, decision, imprint: imprint).report(in: language)
      case (_, let decision?):
        return DecisionReport(comparison, decision, imprint: imprint).report(in: language)
      case (_, nil):
        return ComparisonReport(comparison, imprint: imprint).report(in: language)
      }
    }

    /// Nil where there is nothing to decide: one scope, or candidates that are in use already.
    private func decision(
      on comparison: Comparison, in inquiry: inout Inquiry
    ) async throws -> Decision? {
      guard inquiry.offersCandidates else { return nil }
      let watch = SearchWatch(speaking: inquiry.language)
      let decision = await Decision(
        of: comparison,
        asking: Decision.Request(
          scenarios: try inquiry.scenarioQuestions, draws: draws.parameters,
          largestSet: front.value),
        within: watch.limits)
      watch.end()
      if let decision { inquiry.note(decision.options, on: watch) }
      return decision
    }
  }
}

/// A day as ISO 8601 writes it.
struct ReportDate: ExpressibleByArgument {
  let text: String

  /// Reads `2026-11-24`; nil for what is no such day.
  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(Self.isDigit) ? Int($0) : nil }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      let length = Self.length(ofMonth: numbers[1], year: numbers[0]),
      (1...length).contains(numbers[2])
    else { return nil }
    text = argument
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int? {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    case 1...12: return 31
    default: return nil
    }
  }
}
