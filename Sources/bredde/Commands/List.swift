import ArgumentParser
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints what there is to compare.
  struct List: AsyncParsableCommand, Reporting {
    static let configuration = CommandConfiguration(
      abstract: "List every framework, schema and mapping that is found.",
      discussion: """
        Example: bredde list
        Example: bredde list --data ~/own-frameworks --language nb
        """)

    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func made() throws -> MadeReport {
      let catalogue = try Archive(data).catalogue()
      let language = output.chosenLanguage
      return try MadeReport(
        ListReport(catalogue).report(in: language), words: ["list"], from: data,
        reading: catalogue.files, finishing: { try catalogue.finishListing(speaking: language) })
    }
  }
}

extension Catalogue {
  /// What couldn't be listed stands on the error stream: the files that can't be used.
  fileprivate func finishListing(speaking language: Language) throws {
    let errors = findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    Console.error.write(
      FindingPrinter(speaking: language, isColoured: Console.error.isColoured).text(of: errors))
    throw ExitCode(1)
  }
}
