public import ArgumentParser
import Foundation
import FrameworkFiles
import FrameworkModel
public import FrameworkReports
import ZipArchive

/// How a command prints its result, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: "The language of the output (default: the first scope's own; without a scope, English).")
  var language: SpokenLanguage?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Write to a file: .txt, .md, .csv, .json, .html, .xlsx, .docx or .pdf; the tables one by one \
      to a folder (name/) or a .zip of CSV files.
      """, valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(
    name: .customLong("pdf-a"),
    help: "With PDF: for archives (PDF/A-2b) instead of for screen readers (PDF/UA-1).")
  var pdfA = false

  @Option(help: "What separates CSV cells (default: semicolon for nb and da, comma for en).")
  var csvDialect: CSVDialect?

  /// The language to speak where nothing else asks for another.
  var chosenLanguage: Language { language?.language ?? .english }

  /// Writes a report where the user wants it.
  func write(_ report: FrameworkReports.Report, as format: ReportFormat) throws {
    switch format {
    case .csv where holdsFiles: try writeTables(of: report)
    case .docx: try write(Document(report: report).word())
    case .pdf: try write(Document(report: report).pdf(forArchives: pdfA))
    case .xlsx: try write(workbook(of: report))
    default:
      if let text = format.text { try write(report.rendered(as: text, dialect: csvDialect)) }
    }
  }

  /// Writes one table of a report alone as CSV, unless the output's name is a folder's or an archive's.
  func write(table id: String, of report: FrameworkReports.Report) throws {
    guard !holdsFiles, let text = report.csv(ofTable: id, dialect: csvDialect) else {
      return try write(report, as: .csv)
    }
    try write(text)
  }

  /// Refuses at once what couldn't be written after the work.
  func refuseUnwritable(_ format: ReportFormat) throws {
    switch format {
    case .docx: try OutsideProgram.pandoc.refuseIfMissing()
    case .pdf: try OutsideProgram.weasyprint.refuseIfMissing()
    default: break
    }
    guard output != nil || format.text != nil || !Console.result.isTerminal else {
      throw Refusal(sentence: .onlyFiles(format), hint: .nameAFile(format))
    }
  }

  /// Whether the output's name is that of a folder or of a zip archive.
  private var holdsFiles: Bool {
    guard let output else { return false }
    let attributes = try? FileManager.default.attributesOfItem(atPath: output)
    let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
    return output.hasSuffix("/") || isZip || isFolder
  }

  private var isZip: Bool { output?.lowercased().hasSuffix(".zip") == true }

  private func writeTables(of report: FrameworkReports.Report) throws {
    let files = TableFiles(report, dialect: csvDialect).files
    guard isZip else { return try TableFolder(path: output ?? ".").write(files) }
    let archive = ZipFile(
      files.map { ZipFile.Entry(name: $0.name, bytes: Array($0.text.utf8)) })
    try write(archive.archived())
  }

  private func workbook(of report: FrameworkReports.Report) throws -> [UInt8] {
    do {
      return try report.workbook()
    } catch {
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
