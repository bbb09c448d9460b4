import ArgumentParser
import FrameworkModel
import FrameworkReports
import ReportFiles

extension Bredde {
  /// Makes a report again from its record, and says what differs.
  struct Verify: AsyncParsableCommand, Speaking {
    /// What a terminal shows of the differences.
    private static let shownInTerminal = 40

    static let configuration = CommandConfiguration(
      abstract: "Verify a report: read it back, compute it again, and say what differs.",
      discussion: """
        The report tells which files it was made from and how. They are looked for here, with the \
        same --data as then; a file that has changed is named, and then every figure that has. \
        Exit status: 0 reproduced, 1 something differs, 64 it can't be verified.

        Example: bredde verify report.html
        Example: bredde verify report.xlsx --data ~/own-frameworks -o differences.md
        """)

    @Argument(
      help: ArgumentHelp("A report as .json, .html or .xlsx.", valueName: "file"),
      completion: .file(extensions: ["json", "html", "xlsx"]))
    var file: String

    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() async throws {
      let format = try format.chosen(for: output)
      let written = try WrittenReport(at: file)
      let verification = try await written.verification(with: data)
      let report = VerificationReport(
        verification, limit: format == .terminal ? Self.shownInTerminal : .max)
      try output.write(
        report.report(in: output.language?.language ?? written.record.language), as: format)
      if !verification.isReproduced { throw ExitCode(1) }
    }
  }
}
