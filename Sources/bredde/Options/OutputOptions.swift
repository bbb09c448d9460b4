import ArgumentParser
import FrameworkModel
import FrameworkReports

/// How a command prints its result, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: "The language of the output (default: the first scope's own; without a scope, English).")
  var language: SpokenLanguage?

  @Option(
    help: ArgumentHelp(
      "terminal, markdown, csv or json; report also html (default: what --output's name says).",
      valueName: "format"))
  var format: ReportFormat?

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

  /// The format asked for, by option or by file name; the terminal's where nothing is said.
  func chosenFormat(withHTML: Bool = false) throws -> ReportFormat {
    let format = try self.format ?? output.map(Self.format(of:)) ?? .terminal
    guard format != .html || withHTML else {
      throw Refusal(sentence: .onlyReportsAreHTML, hint: .useReport)
    }
    return format
  }

  private static func format(of file: String) throws -> ReportFormat {
    guard let format = ReportFormat(fileName: file) else {
      throw Refusal(sentence: .unknownExtension(file), hint: .knownExtensions)
    }
    return format
  }

  /// Prints a report where the user wants it.
  func write(_ report: FrameworkReports.Report, withHTML: Bool = false) throws {
    let format = try chosenFormat(withHTML: withHTML)
    try write(report.rendered(as: format, dialect: csvDialect))
  }

  /// Writes to the file that `--output` names, else to the standard output.
  func write(_ text: String) throws {
    guard let output else { return try Console.result.writeResult(text) }
    try OutputFile(output).replace(with: text)
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

extension CSVDialect: @retroactive ExpressibleByArgument {}
extension ReportFormat: @retroactive ExpressibleByArgument {}

extension Sentence {
  fileprivate static let onlyReportsAreHTML = Sentence(
    nb: "bare bredde report skriver HTML", da: "kun bredde report skriver HTML",
    en: "only bredde report writes HTML")

  fileprivate static let useReport = Sentence(
    nb: "bruk bredde report, eller velg terminal, markdown, csv eller json",
    da: "brug bredde report, eller vælg terminal, markdown, csv eller json",
    en: "use bredde report, or choose terminal, markdown, csv or json")

  fileprivate static func unknownExtension(_ file: String) -> Sentence {
    Sentence(
      nb: "filnavnet «\(file)» sier ikke hvilket format filen skal ha",
      da: "filnavnet »\(file)« siger ikke, hvilket format filen skal have",
      en: "the file name “\(file)” doesn't say which format the file is to have")
  }

  fileprivate static let knownExtensions = Sentence(
    nb: "la navnet slutte på .txt, .md, .csv, .json eller .html, eller velg med --format",
    da: "lad navnet slutte på .txt, .md, .csv, .json eller .html, eller vælg med --format",
    en: "end the name in .txt, .md, .csv, .json or .html, or choose with --format")
}
