import ArgumentParser
import FrameworkReports

extension Bredde {
  /// Prints what there is to compare.
  struct List: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "List every framework, schema and mapping that is found.",
      discussion: """
        Example: bredde list
        Example: bredde list --data ~/own-frameworks --language nb
        """)

    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let format = try format.chosen(for: output)
      let archive = try Archive(data)
      let catalogue = try archive.everything()
      try output.write(
        FrameworkReports.Report(listing: catalogue, language: output.chosenLanguage),
        as: format)
      try archive.finish(catalogue.findings, speaking: output.chosenLanguage)
    }
  }
}
