import ArgumentParser
import FrameworkAlignment
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Prints a framework, group, indicator card, schema, dimension or concept.
  struct Show: AsyncParsableCommand, Reporting {
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

    func made() throws -> MadeReport {
      let lookup = try Lookup(reference, under: coding.terms, in: data)
      let language = output.language?.language ?? lookup.language
      let report = lookup.report(
        by: coding.coder.coding, telling: try data.toldPaths, in: language)
      return try MadeReport(
        report, words: ["show", lookup.reference] + coding.words(on: lookup.schema), from: data,
        reading: lookup.catalogue.files,
        finishing: {
          guard let assumption = lookup.assumption else { return }
          let printer = FindingPrinter(
            speaking: language, isColoured: Console.error.isColoured)
          Console.error.write(printer.line(.note, assumption))
        })
    }
  }
}

extension Lookup {
  /// The page of what was looked up.
  fileprivate func report(
    by coding: MappingSet.Coding, telling paths: ToldPaths, in language: Language
  ) -> FrameworkReports.Report {
    switch referent {
    case .framework(let framework): FrameworkReport(framework).report(in: language)
    case .group(let group, let framework): GroupReport(group, of: framework).report(in: language)
    case .indicator(let indicator, let framework):
      IndicatorReport(
        indicator, of: framework, on: schema, coding: coding,
        findings: catalogue.allFindings.telling(paths),
        in: catalogue
      ).report(in: language)
    case .schema(let schema): SchemaReport(schema).report(in: language)
    case .dimension(let dimension, let schema):
      SchemaReport(schema.keeping(dimension)).report(in: language)
    case .concept(let concept, let schema):
      ConceptReport(concept, of: schema, coding: coding, in: catalogue).report(in: language)
    }
  }
}

extension Schema {
  /// The schema with one of its dimensions alone.
  fileprivate func keeping(_ dimension: Dimension) -> Schema {
    var schema = self
    schema.dimensions = [dimension]
    return schema
  }
}
