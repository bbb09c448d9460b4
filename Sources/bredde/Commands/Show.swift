import ArgumentParser
import FrameworkAlignment
import FrameworkReports

extension Bredde {
  /// Prints a framework, group, indicator card, schema, dimension or concept.
  struct Show: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Show a framework, an indicator's card, a schema, or a concept and what maps to it.",
      discussion: """
        Example: bredde show asker-bms@2017/L.2.1
        Example: bredde show public-innovation@1/culture.sharing --language nb
        """)

    @Argument(
      help: ArgumentHelp(
        "Such as asker-bms@2017, asker-bms/L, asker-bms@2017/L.2.1, public-innovation/value.quality.",
        valueName: "reference"))
    var reference: String

    @OptionGroup(title: "Analysis") var analysis: AnalysisOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
    }
  }
}
