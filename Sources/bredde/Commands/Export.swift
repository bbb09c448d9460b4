import ArgumentParser
import FrameworkFiles
import FrameworkModel
import FrameworkReports

extension Bredde {
  /// Writes the mapping rows of a scope for other programs.
  struct Export: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Export the mapping of a scope as SSSOM/TSV or CSV.",
      discussion: """
        Example: bredde export asker-bms@2017/L -o l.sssom.tsv
        Example: bredde export coi-innovationsbarometer@2023 --coder 2 --format csv
        """)

    @OptionGroup var scopes: ScopeArguments
    @OptionGroup(title: "Analysis") var coding: CodingOptions

    @Option(help: "sssom or csv (default: what --output's name says, else sssom).")
    var format: ExportFormat?

    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      guard scopes.scopes.count == 1 else { throw Refusal.oneScopeOnly }
      let inquiry = try Inquiry(
        scopes.scopes, under: coding.terms, in: data, speaking: output.language)
      let set = try inquiry.mappingSet
      switch format ?? output.output.map(ExportFormat.init(fileName:)) ?? .sssom {
      case .sssom:
        try output.write(String(decoding: MappingSetWriter.bytes(of: set), as: UTF8.self))
      case .csv:
        try output.write(
          FrameworkReports.Report(exporting: set, of: inquiry), as: .csv)
      }
      try inquiry.finish()
    }
  }
}

/// What `export` writes.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case sssom, csv

  /// CSV where the name says so; a mapping file's own format for all else.
  init(fileName: String) { self = fileName.lowercased().hasSuffix(".csv") ? .csv : .sssom }
}

extension Inquiry {
  /// The rows of the one scope, in a set that is otherwise the file's.
  fileprivate var mappingSet: MappingSet {
    get throws {
      let frameworks = scopes.flatMap(\.frameworks)
      guard let framework = frameworks.first, frameworks.count == 1 else {
        throw Refusal(sentence: .oneFrameworkOnly)
      }
      guard
        var set = catalogue.mappingSet(
          from: .framework(framework), to: schema.reference, coding: coding)
      else {
        throw Refusal(sentence: .noMapping(framework, schema.reference, coding))
      }
      let wanted = Set(scopes.flatMap(\.indicators).map(\.indicator.rawValue))
      set.mappings = set.mappings.filter { wanted.contains($0.subject) }
      return set
    }
  }
}

extension Sentence {
  fileprivate static let oneFrameworkOnly = Sentence(
    nb: "en koblingsfil gjelder én utgave av ett rammeverk; eksporter dem hver for seg",
    da: "en koblingsfil gælder én udgave af ét rammeværk; eksportér dem hver for sig",
    en: "a mapping file is about one edition of one framework; export them one by one")

  fileprivate static func noMapping(
    _ framework: FrameworkReference, _ schema: SchemaReference, _ coding: MappingSet.Coding
  ) -> Sentence {
    Sentence(
      nb: "fant ingen koblingsfil fra \(framework) til \(schema) (\(coding))",
      da: "der findes ingen koblingsfil fra \(framework) til \(schema) (\(coding))",
      en: "there is no mapping file from \(framework) to \(schema) (\(coding))")
  }
}
