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
      "Write to a file; .txt, .md, .csv, .json, .html or .xlsx decides the format.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "What separates CSV cells (default: semicolon for nb and da, comma for en).")
  var csvDialect: CSVDialect?

  /// The language to speak where nothing else asks for another.
  var chosenLanguage: Language { language?.language ?? .english }

  /// Prints a report where the user wants it.
  func write(_ report: FrameworkReports.Report, as format: ReportFormat) throws {
    if let text = format.text {
      return try write(report.rendered(as: text, dialect: csvDialect))
    }
    guard output != nil || !Console.result.isTerminal else {
      throw Refusal(sentence: .onlyFiles(format), hint: .nameAFile(format))
    }
    do {
      try write(try report.workbook())
    } catch let error as UnwritableReport {
      throw Refusal(sentence: .noWorkbook(error.reason), status: 1)
    }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes to the file that `--output` names, else to the standard output.
  func write(_ bytes: [UInt8]) throws {
    guard let output else { return try Console.result.writeResult(bytes) }
    do {
      try OutputFile(at: output).write(bytes)
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

extension Sentence {
  fileprivate static func onlyFiles(_ format: ReportFormat) -> Sentence {
    Sentence(
      nb: "\(format.rawValue) er et filformat og kan ikke vises i terminalen",
      da: "\(format.rawValue) er et filformat og kan ikke vises i terminalen",
      en: "\(format.rawValue) is a file format and can't be shown in the terminal")
  }

  fileprivate static func nameAFile(_ format: ReportFormat) -> Sentence {
    Sentence(
      nb: "gi filen et navn: -o rapport.\(format.rawValue)",
      da: "giv filen et navn: -o rapport.\(format.rawValue)",
      en: "name the file: -o report.\(format.rawValue)")
  }

  fileprivate static func noWorkbook(_ reason: String) -> Sentence {
    Sentence(
      nb: "arbeidsboken kunne ikke lages (\(reason)); se etter at det er plass i /tmp",
      da: "projektmappen kunne ikke laves (\(reason)); se efter, at der er plads i /tmp",
      en: "the workbook couldn't be made (\(reason)); check that there is room in /tmp")
  }
}
