public import ArgumentParser
import FrameworkModel
public import FrameworkReports

/// How a command's report is printed.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "terminal, markdown, csv or json; report also html (default: what --output's name says).",
      valueName: "format"))
  var format: ReportFormat?

  /// The format asked for, by option or by file name; the terminal's where nothing is said.
  func chosen(for output: OutputOptions, withHTML: Bool = false) throws -> ReportFormat {
    let format = try self.format ?? output.output.map(Self.format(of:)) ?? .terminal
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
}

extension ReportFormat: ExpressibleByArgument {}

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
