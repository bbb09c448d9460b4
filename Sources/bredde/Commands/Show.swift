import ArgumentParser
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints a framework, group, indicator card, schema, dimension or concept.
  struct Show: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract:
        "Show a framework, an indicator's card, a schema, or a concept and what maps to it.",
      discussion: """
        Example: bredde show asker-bms@2017/L.2.1
        Example: bredde show public-innovation@1/culture.sharing --language nb
        """)

    @Argument(
      help: ArgumentHelp(
        "Such as asker-bms@2017, asker-bms/L, asker-bms@2017/L.2.1, public-innovation/value.quality.",
        valueName: "reference"))
    var reference: String

    @OptionGroup(title: "Analysis") var coding: CodingOptions
    @OptionGroup(title: "Output") var format: FormatOption
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let format = try format.chosen(for: output)
      let lookup = try Lookup(reference, under: coding.terms, in: data)
      let language = output.language?.language ?? lookup.language
      let report = ReferentReport(
        lookup.referent, on: lookup.schema, coding: coding.coder.coding, in: lookup.catalogue)
      try output.write(report.report(in: language), as: format)
      if let assumption = lookup.assumption {
        let printer = FindingPrinter(speaking: language, on: .error)
        Console.error.write(printer.line(.note, assumption))
      }
    }
  }
}
