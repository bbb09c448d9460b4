import ArgumentParser
import FrameworkAlignment
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints every finding of every file, in one run.
  struct Check: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Check every definition, schema and mapping, and print all findings.",
      discussion: """
        The findings are the result and stand on the standard output, sorted by place. \
        `bredde explain NAME` opens the manual entry of the name in brackets.

        Example: bredde check
        Example: bredde check --data ~/own-frameworks --format json
        """)

    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let format = try format.chosen(for: output)
      let archive = try Archive(data)
      let findings = try archive.allFindings()
      let language = output.chosenLanguage
      let report = FrameworkReports.Report(onFindings: findings, language: language)
      if format == .terminal {
        try output.write(archive.printer(speaking: language, on: output).text(of: findings))
      } else {
        try output.write(report)
      }
      if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}
