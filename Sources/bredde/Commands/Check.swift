import ArgumentParser
import FrameworkAlignment
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints every finding of every file, in one run.
  struct Check: AsyncParsableCommand, Reporting {
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

    func run() async throws {
      let format = try format.chosen(for: output)
      let catalogue = try Archive(data).catalogue()
      let findings = catalogue.allFindings
      if format == .terminal {
        try output.write(text(of: findings, in: catalogue.files.count))
      } else {
        try output.write(made(of: findings, in: catalogue).report(as: format), as: format)
      }
      if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }

    func made() throws -> MadeReport {
      let catalogue = try Archive(data).catalogue()
      return try made(of: catalogue.allFindings, in: catalogue)
    }

    private func made(of findings: [Finding], in catalogue: Catalogue) throws -> MadeReport {
      let told = findings.telling(try data.toldPaths)
      return try MadeReport(
        FindingsReport(told).report(in: output.chosenLanguage), words: ["check"], from: data,
        reading: catalogue.files)
    }

    /// Every finding with its source line, and how many there are.
    private func text(of findings: [Finding], in files: Int) -> String {
      let language = output.chosenLanguage
      let printer = FindingPrinter(
        speaking: language, isColoured: output.output == nil && Console.result.isColoured)
      let counts = Severity.allCases.map { severity in
        severity.count(findings.count { $0.severity == severity }).text(for: language)
      }
      let total = Sentence(
        nb: "\(counts.joined(separator: ", ")) i \(files) filer",
        da: "\(counts.joined(separator: ", ")) i \(files) filer",
        en: "\(counts.joined(separator: ", ")) in \(files) files")
      return printer.text(of: findings) + total.text(for: language) + "\n"
    }
  }
}
