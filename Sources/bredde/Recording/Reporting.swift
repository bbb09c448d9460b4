import ArgumentParser
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// A command whose answer is a report, which anyone can make again from its record.
protocol Repeatable: AsyncParsableCommand, Speaking {
  var data: DataOptions { get set }

  /// Computes the report and writes nothing of it.
  func made() async throws -> MadeReport
}

/// A command that writes a report in any format, and nothing else.
protocol Reporting: Repeatable {
  var format: FormatOption { get }
}

extension Reporting {
  func run() async throws {
    let format = try format.chosen(for: output)
    let made = try await made()
    try output.write(made.report(as: format), as: format)
    try made.finish()
  }
}

/// A report before it is written, with what its record is made of.
struct MadeReport {
  private let content: FrameworkReports.Report
  private let files: [String]
  private let paths: ToldPaths
  private let finishing: () throws -> Void
  private var record: Record

  /// - Parameters:
  ///   - content: The report without its record.
  ///   - words: The command and its words, without what `--language` says.
  ///   - source: Where the data came from.
  ///   - paths: How its paths are told; nil for as the source tells them.
  ///   - files: The paths of what was read.
  ///   - finishing: Says on the error stream what else the reader must know.
  /// - Throws: If there is no base folder.
  init(
    _ content: FrameworkReports.Report, words: [String], from source: DataOptions,
    telling paths: ToldPaths? = nil, reading files: [String],
    finishing: @escaping () throws -> Void = {}
  ) throws {
    self.content = content
    self.files = files
    self.finishing = finishing
    self.paths = try paths ?? source.toldPaths
    record = Record(
      version: Bredde.version, words: words + ["--language", content.language.rawValue],
      language: content.language, folders: source.toldNames, includesBase: !source.noBase)
  }

  /// The same with the title, date and draws that the record tells.
  func recording(
    title: String? = nil, date: String? = nil, draws: Record.Draws? = nil,
    wasInterrupted: Bool = false
  ) -> MadeReport {
    var made = self
    made.record.title = title
    made.record.date = date
    made.record.draws = draws
    made.record.wasInterrupted = wasInterrupted
    return made
  }

  /// The report as it is written in a format: with its record where the format has room for it.
  func report(as format: ReportFormat) -> FrameworkReports.Report {
    var record = record
    record.files = files.compactMap { Imprint.File(fingerprinting: $0) }.map { file in
      Imprint.File(path: paths.told(file.path), fingerprint: file.fingerprint)
    }
    // One page has no room for it, but a workbook has no other place.
    let hasRoom = content.kind != .onePage || format == .xlsx
    return content.telling(paths).recorded(record, addingSection: format.tellsRecord && hasRoom)
  }

  func finish() throws { try finishing() }
}

extension MadeReport {
  /// A report on what was inquired.
  init(
    _ content: FrameworkReports.Report, of inquiry: Inquiry, words: [String],
    finishing: (() throws -> Void)? = nil
  ) throws {
    try self.init(
      content, words: words, from: inquiry.source, telling: inquiry.paths,
      reading: inquiry.catalogue.files,
      finishing: finishing ?? { try inquiry.finish() })
  }
}
