import ArgumentParser
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Writes the mapping of one or more scopes for other programs.
  struct Export: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Export the mapping of scopes as SSSOM, CSV, SKOS or a content-overlap matrix.",
      discussion: """
        sssom   SSSOM/TSV, the format of the mapping files: one edition of one framework
        csv     the rows as a table for spreadsheets, with labels beside the ids
        skos    concept schemes and mapping relations in Turtle, with the properties of \
        SKOS-AP-NO-Begrep; a row that denies a relation makes none
        matrix  concept by scope: 0 = not measured, 1 = only by compound indicators, on several \
        concepts, 2 = by an indicator on this concept alone; as CSV, or as --output's name says

        Example: bredde export asker-bms@2017/L -o l.sssom.tsv
        Example: bredde export coi-innovationsbarometer@2023 --coder 2 --format csv
        Example: bredde export asker-bms@2017 coi-innovationsbarometer@2023 -o mapping.ttl
        Example: bredde export asker-bms@2017/L coi-innovationsbarometer@2023 --format matrix
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Analysis") var coding: CodingOptions

    @Option(help: "sssom, csv, skos or matrix (default: what --output's name says, else sssom).")
    var format: ExportFormat?

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let inquiry = try Inquiry(
        scopes.scopes, under: coding.terms, in: data, speaking: output.language)
      switch format ?? output.output.map(ExportFormat.init(fileName:)) ?? .sssom {
      case .sssom:
        let set = try inquiry.mappingSet
        try output.write(String(decoding: MappingSetWriter.bytes(of: set), as: UTF8.self))
      case .csv:
        try output.write(FrameworkReports.Report(exportingRowsOf: inquiry), as: .csv)
      case .skos:
        let parts = try inquiry.mappingSets.map(inquiry.part)
        try output.write(
          SKOSText(parts, on: inquiry.schema, language: inquiry.language).text)
      case .matrix:
        let report = MatrixReport(inquiry.comparison).report(in: inquiry.language)
        let format = output.output.flatMap(ReportFormat.init(fileName:)) ?? .csv
        if format == .csv {
          try output.write(table: "matrix", of: report)
        } else {
          try output.refuseUnwritable(format)
          try output.write(report, as: format)
        }
      }
      try inquiry.finish()
    }
  }
}

/// What `export` writes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case sssom, csv, skos, matrix

  /// What the name says; a mapping file's own format where it says nothing.
  init(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "csv": self = .csv
    case "ttl": self = .skos
    default: self = .sssom
    }
  }
}
