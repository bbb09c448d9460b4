public import ArgumentParser
import FrameworkFiles
import FrameworkModel
public import FrameworkReports

/// How a command prints its result, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: "The language of the output (default: the first scope's own; without a scope, English).")
  var language: SpokenLanguage?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file; .txt, .md, .csv, .json or .html decides the format.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "What separates CSV cells (default: semicolon for nb and da, comma for en).")
  var csvDialect: CSVDialect?

  /// The language to speak where nothing else asks for another.
  var chosenLanguage: Language { language?.language ?? .english }

  /// Prints a report where the user wants it.
  func write(_ report: FrameworkReports.Report, as format: ReportFormat) throws {
    try write(report.rendered(as: format, dialect: csvDialect))
  }

  /// Writes to the file that `--output` names, else to the standard output.
  func write(_ text: String) throws {
    guard let output else { return try Console.result.writeResult(text) }
    do {
      try OutputFile(at: output).write(Array(text.utf8))
    } catch {
      throw Refusal(sentence: error.sentence, hint: error.hint)
    }
  }
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

extension CSVDialect: ExpressibleByArgument {}
