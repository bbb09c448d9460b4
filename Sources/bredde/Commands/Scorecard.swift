import ArgumentParser
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Lays an option out as the municipality's new scorecard.
  struct Scorecard: AsyncParsableCommand, Repeatable {
    static let configuration = CommandConfiguration(
      abstract: "Lay an option out as a new scorecard (målekart), ready to edit and to compare.",
      discussion: """
        The option is one that bredde options shows, by its key; a set that you name; one chosen \
        under constraints as bredde choose does; or a scenario. Written to a folder it becomes \
        a definition with its mapping, which can be compared at once.

        Example: bredde scorecard supplement-4 asker-bms@2017/L --with \
        coi-innovationsbarometer@2023
        Example: bredde scorecard asker-bms@2017/L --with coi-innovationsbarometer@2023 \
        --add IB-A4,IB-C7,IB-F2,IB-J1 --place L.2 A4=L.1 -o new/
        Example: bredde scorecard --scenario asker-broad --format markdown
        Example: bredde compare asker-bms@2017/L asker-bms-chosen@1 --data new
        """)

    @OptionGroup var choice: OptionChoice
    @OptionGroup(title: "Constraints") var constraints: ConstraintOptions
    @OptionGroup(title: "Scorecard") var scorecard: ScorecardOptions
    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions

    @Option(
      help: ArgumentHelp(
        "A report's format, or definition (default: what --output's name says; definition for a folder).",
        valueName: "format"))
    var format: ScorecardFormat?

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    /// The option worked out and laid out.
    private struct Laid {
      let card: FrameworkDecision.Scorecard
      let answer: AskedOption.Answer
      var inquiry: Inquiry
      let wasInterrupted: Bool
    }

    func run() async throws {
      let format = try chosenFormat
      switch format {
      case .report(let format):
        let made = try made()
        try output.write(made.report(as: format), as: format)
        try made.finish()
      case .definition:
        var laid = try laidOut()
        try write(
          laid.card, called: title(of: laid.answer), answering: laid.answer, in: &laid.inquiry)
        try laid.inquiry.finish()
      }
    }

    func made() throws -> MadeReport {
      let laid = try laidOut()
      let report = ScorecardReport(
        laid.card, called: title(of: laid.answer), costUnit: laid.answer.costUnit,
        imprint: laid.inquiry.imprint)
      return try MadeReport(
        report.report(in: laid.inquiry.language), of: laid.inquiry, words: words(on: laid.inquiry)
      ).recording(title: scorecard.title, wasInterrupted: laid.wasInterrupted)
    }

    private func laidOut() throws -> Laid {
      let asked = try AskedOption(choice, constraints)
      var inquiry = try asked.inquiry(under: analysis.terms, in: data, speaking: output.language)
      let watch = SearchWatch(speaking: inquiry.language)
      let answer = try asked.answer(in: inquiry, within: watch.limits)
      watch.end()
      if watch.wasInterrupted { inquiry.assumptions.append(.interruptedOption) }
      let card = FrameworkDecision.Scorecard(
        of: answer.option, in: answer.question,
        placing: try scorecard.placement(
          of: answer.option, in: answer.question, of: inquiry))
      return Laid(
        card: card, answer: answer, inquiry: inquiry, wasInterrupted: watch.wasInterrupted)
    }

    /// The command with everything that the scorecard depends on.
    private func words(on inquiry: Inquiry) -> [String] {
      let named = choice.words.gluedAtPlus
      let key = named.count == 2 ? Array(named.prefix(1)) : []
      let option =
        choice.scenario.map { name in
          [String].option("--scenario", name.split(separator: "/").last.map(String.init) ?? name)
        }
        ?? key + inquiry.candidateWords + .list("--chosen", choice.chosen)
        + .list("--add", choice.add) + constraints.words
      return ["scorecard"] + option + .option("--for", choice.purpose.rawValue) + scorecard.words
        + inquiry.termWords(analysis.coding)
    }

    /// A folder is meant where the name ends so, or is one already.
    private var chosenFormat: ScorecardFormat {
      get throws {
        if case .definition? = format {
          guard output.output != nil else {
            throw Refusal(sentence: .definitionNeedsFolder, hint: .nameFolder)
          }
          return .definition
        }
        if format == nil, output.output?.hasSuffix("/") == true { return .definition }
        var option = FormatOption()
        option.format = if case .report(let format)? = format { format } else { nil }
        return .report(try option.chosen(for: output))
      }
    }

    /// The user's own title in the reader's language; empty for what the option is called.
    private func title(of answer: AskedOption.Answer) -> Texts {
      guard let title = scorecard.title else { return answer.title }
      return Texts([Texts.Entry(answer.language, title)])
    }

    private func write(
      _ card: FrameworkDecision.Scorecard, called title: Texts,
      answering answer: AskedOption.Answer, in inquiry: inout Inquiry
    ) throws {
      guard let path = output.output else { return }
      let own = card.question.inUse.first?.framework.framework.rawValue ?? "scorecard"
      let id = scorecard.id ?? DefinitionID(own, answer.option.key)
      let reference = FrameworkReference(id.id, edition: scorecard.edition.name)
      guard inquiry.catalogue.framework(reference) == nil else {
        throw Refusal(sentence: .takenEdition(reference), hint: .chooseEdition)
      }
      let definition: OutputFolder.File
      do {
        definition = try OutputFolder.File(card.framework(reference, titled: title))
      } catch {
        throw Refusal(sentence: .unwritableText)
      }
      let mapping = OutputFolder.File(
        card.mappingSet(of: reference, to: answer.schema, coding: inquiry.coding))
      do {
        try OutputFolder(at: path).write([definition, mapping])
      } catch {
        throw Refusal(sentence: error.sentence, hint: error.hint)
      }
      inquiry.assumptions.append(
        .written(reference, beside: answer.inUse, in: path))
    }
  }
}

extension Sentence {
  fileprivate static let interruptedOption = Sentence(
    nb: "avbrutt med Ctrl-C: alternativet er det beste til nå",
    da: "afbrudt med Ctrl-C: alternativet er det bedste indtil nu",
    en: "stopped by Ctrl-C: the option is the best so far")

  fileprivate static let definitionNeedsFolder = Sentence(
    nb: "en definisjon er flere filer og trenger en mappe",
    da: "en definition er flere filer og kræver en mappe",
    en: "a definition is several files and needs a folder")

  fileprivate static let nameFolder = Sentence(
    nb: "nevn en ny mappe, som -o nytt-malekart/", da: "nævn en ny mappe, som -o nyt-maalekort/",
    en: "name a new folder, such as -o new-scorecard/")

  fileprivate static func takenEdition(_ reference: FrameworkReference) -> Sentence {
    Sentence(
      nb: "\(reference) finnes allerede", da: "\(reference) findes allerede",
      en: "there is a \(reference) already")
  }

  fileprivate static let chooseEdition = Sentence(
    nb: "velg en annen utgave med --edition, eller en annen id med --id",
    da: "vælg en anden udgave med --edition eller et andet id med --id",
    en: "choose another edition with --edition, or another id with --id")

  fileprivate static let unwritableText = Sentence(
    nb: "tittelen har et tegn som en definisjon ikke kan ha",
    da: "titlen har et tegn, som en definition ikke kan have",
    en: "the title has a character that a definition can't have")

  fileprivate static func written(
    _ reference: FrameworkReference, beside inUse: String, in path: String
  ) -> Sentence {
    let folder = path.last == "/" && path.count > 1 ? String(path.dropLast()) : path
    let line = "bredde compare \(inUse) \(reference) --data \(folder)"
    return Sentence(
      nb: "målekartet er skrevet som \(reference); sammenlign med: \(line)",
      da: "målekortet er skrevet som \(reference); sammenlign med: \(line)",
      en: "the scorecard is written as \(reference); compare with: \(line)")
  }
}
