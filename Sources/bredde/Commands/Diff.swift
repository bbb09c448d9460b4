import ArgumentParser
import FrameworkAnalysis
import FrameworkModel
import FrameworkReports
import ReportFiles

extension Bredde {
  /// Holds two editions, mapping files or reports against each other.
  struct Diff: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "Show what changed between two editions, mapping files or reports.",
      discussion: """
        Tells what was added, dropped, redefined (same id, other meaning) or moved, and what that \
        does to coverage and breadth. Differences are no fault: the exit status is 0.

        Example: bredde diff asker-bms@2016 asker-bms@2017
        Example: bredde diff asker-bms@2017 own/2018.xml --with coi-innovationsbarometer
        Example: bredde diff Mappings/coder-1/asker-bms@2017--public-innovation@1.sssom.tsv \
        Mappings/asker-bms@2017--public-innovation@1.sssom.tsv
        Example: bredde diff report-2025.html report-2026.html
        """)

    @Argument(
      help: ArgumentHelp(
        "What was before: an edition, a definition file, a mapping file or a report.",
        valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("What comes after, of the same kind.", valueName: "new"))
    var new: String

    @Option(
      name: .customLong("with"), parsing: .upToNextOption,
      help: ArgumentHelp(
        "Candidates that the indicators could be replaced by: tells the outcome too.",
        valueName: "scope"))
    var candidates: [String] = []

    @OptionGroup(title: "Analysis") var coding: CodingOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() async throws -> MadeReport {
      switch try ComparedPair(ComparedThing(old), ComparedThing(new)) {
      case .editions(let old, let new): try editions(old, new)
      case .mappings(let old, let new): try mappings(old, new)
      case .reports(let old, let new): try reports(old, new)
      }
    }

    private func editions(_ old: ComparedThing, _ new: ComparedThing) throws -> MadeReport {
      let offered = candidates.gluedAtPlus
      let before = try ComparedEdition(old, offering: offered, under: coding.terms, in: data)
      let after = try ComparedEdition(new, offering: offered, under: coding.terms, in: data)
      let changes = EditionChanges(
        from: before.framework, to: after.framework,
        keeping: (
          Set(before.scope.parts.flatMap(\.indicators)),
          Set(after.scope.parts.flatMap(\.indicators))
        ))
      let effect = CoverageChange(
        from: before.alignment, to: after.alignment, here: after.framework.owner.id)
      let outcome = before.cards.flatMap { old in
        after.cards.map { OutcomeChange(from: old, to: $0) }
      }
      let report = EditionChangesReport(
        changes, effect: effect, outcome: outcome, imprint: Imprint(version: Bredde.version))
      let language = output.language?.language ?? after.framework.language
      return try MadeReport(
        report.report(in: language),
        words: ["diff", before.word, after.word] + .list("--with", after.offered)
          + coding.words(on: effect.schema), from: data,
        telling: data.toldPaths.naming([old, new].compactMap(\.file)),
        reading: (before.files + after.files).once,
        finishing: { try (before.findings + after.findings).finish(speaking: language) })
    }

    private func mappings(_ old: String, _ new: String) throws -> MadeReport {
      let compared = try ComparedMappings(old, new, offering: candidates.gluedAtPlus, in: data)
      let language = output.language?.language ?? compared.framework.language
      let report = MappingChangesReport(
        MappingChanges(from: compared.old, to: compared.new), of: compared.framework,
        named: (old, new), effect: compared.effect, outcome: compared.outcome,
        imprint: Imprint(version: Bredde.version))
      return try MadeReport(
        report.report(in: language), words: ["diff", old, new] + .list("--with", compared.offered),
        from: data,
        reading: compared.files.once,
        finishing: { try compared.findings.finish(speaking: language) })
    }

    private func reports(_ old: String, _ new: String) throws -> MadeReport {
      let (before, after) = (try WrittenReport(at: old), try WrittenReport(at: new))
      guard before.format == after.format else { throw Refusal(sentence: .otherFormats) }
      let report = ReportChangesReport(
        from: .init(name: before.name, copy: before.copy),
        to: .init(name: after.name, copy: after.copy))
      return try MadeReport(
        report.report(in: output.language?.language ?? after.record.language),
        words: ["diff", before.name, after.name], from: data,
        telling: ToldPaths().naming([old, new]), reading: [old, new])
    }
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var once: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}

extension [Finding] {
  /// Says on the error stream what is wrong with the files, and ends with 1 for an error.
  fileprivate func finish(speaking language: Language) throws {
    let errors = sortedOnce.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    Console.error.write(
      FindingPrinter(speaking: language, isColoured: Console.error.isColoured).text(of: errors))
    throw ExitCode(1)
  }
}

extension Sentence {
  fileprivate static let otherFormats = Sentence(
    nb: "de to rapportene er i ulike formater; gi to av samme slag",
    da: "de to rapporter er i forskellige formater; giv to af samme slags",
    en: "the two reports are in different formats; give two of the same kind")
}
