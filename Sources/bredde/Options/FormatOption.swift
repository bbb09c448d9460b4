public import ArgumentParser
import FrameworkModel
public import FrameworkReports

/// How a command's report is printed.
struct FormatOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to write (default: what --output's name says, else terminal).",
      valueName: "format"))
  var format: ReportFormat?

  /// The format asked for, by option or by file name; the terminal's where nothing is said.
  func chosen(for output: OutputOptions) throws -> ReportFormat {
    let format = try format ?? output.output.map(Self.format(of:)) ?? .terminal
    try output.refuseUnwritable(format)
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
  fileprivate static func unknownExtension(_ file: String) -> Sentence {
    Sentence(
      nb: "filnavnet «\(file)» sier ikke hvilket format filen skal ha",
      da: "filnavnet »\(file)« siger ikke, hvilket format filen skal have",
      en: "the file name “\(file)” doesn't say which format the file is to have")
  }

  fileprivate static let knownExtensions = Sentence(
    nb:
      "la navnet slutte på .txt, .md, .csv, .json, .html, .xlsx, .docx, .pdf, .zip eller /, eller velg med --format",
    da:
      "lad navnet slutte på .txt, .md, .csv, .json, .html, .xlsx, .docx, .pdf, .zip eller /, eller vælg med --format",
    en:
      "end the name in .txt, .md, .csv, .json, .html, .xlsx, .docx, .pdf, .zip or /, or choose with --format"
  )
}
