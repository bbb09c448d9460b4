import ArgumentParser
import FrameworkModel
import FrameworkReports

/// How a command prints its result, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: "The language of the output (default: the first scope's own; without a scope, English).")
  var language: SpokenLanguage?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file; its extension (.txt, .md, .csv, .json, .html) decides the format.",
      valueName: "file"))
  var output: String?

  @Option(help: "What separates CSV cells (default: semicolon for nb and da, comma for en).")
  var csvDialect: CSVDialect?
}

/// A command whose `--language` its refusals speak too.
protocol Speaking {
  var output: OutputOptions { get }
}

/// A language that `--language` takes.
enum SpokenLanguage: String, CaseIterable, ExpressibleByArgument {
  case nb, da, en

  var language: Language { Language(rawValue: rawValue) }
}

extension CSVDialect: @retroactive ExpressibleByArgument {}
extension ReportFormat: @retroactive ExpressibleByArgument {}
