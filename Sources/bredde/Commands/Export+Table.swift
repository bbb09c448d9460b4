import FrameworkModel
import FrameworkReports

extension FrameworkReports.Report {
  /// The mapping rows as a table for spreadsheets: the columns of SSSOM, with labels beside the ids.
  init(exportingRowsOf inquiry: Inquiry) throws {
    let sets = try inquiry.mappingSets
    let language = inquiry.language
    let languages = Set(
      sets.flatMap(\.mappings).flatMap { $0.rationale.entries.map(\.language) }
    ).sorted()
    let names =
      [
        "subject_id", "subject_label", "predicate_id", "predicate_modifier", "object_id",
        "object_label", "mapping_justification", "author_label", "confidence", "ext_strength",
      ] + languages.map { "ext_rationale_\($0)" }
    let rows = sets.flatMap { set in
      set.mappings.map { mapping in
        inquiry.cells(of: mapping, in: set)
          + languages.map { Table.Cell(Phrase(mapping.rationale[$0] ?? "")) }
      }
    }
    let name = sets.map { "\($0.subject)--\($0.object)" }.joined(separator: " + ")
    self.init(
      .list, language: language, title: Phrase(name),
      blocks: [
        .table(
          Table(
            id: "mappings", caption: Phrase(name),
            columns: names.map { Table.Column($0, Phrase($0)) },
            rows: rows.enumerated().map { Table.Row(String($0 + 1), $1) }))
      ])
  }
}

extension Inquiry {
  fileprivate func cells(of mapping: Mapping, in set: MappingSet) -> [Table.Cell] {
    let indicator = catalogue.frameworks.first { "\($0.reference)" == "\(set.subject)" }?
      .indicators.first { $0.id.rawValue == mapping.subject }
    let concept = schema.concept(Schema.Concept.ID(mapping.object))
    let texts = [
      "\(set.subject)/\(mapping.subject)", indicator?.label.text(for: language) ?? "",
      mapping.writtenPredicate, mapping.isDenied ? "Not" : "",
      mapping.object.isEmpty ? "sssom:NoTermFound" : "\(set.object)/\(mapping.object)",
      concept?.label.text(for: language) ?? "", "semapv:\(mapping.justification.rawValue)",
      mapping.authors.joined(separator: "|"),
    ]
    return texts.map { Table.Cell(Phrase($0)) }
      + [mapping.confidence, mapping.strength].map(Table.Cell.init(decimal:))
  }
}

extension Table.Cell {
  fileprivate init(decimal: ExactDecimal?) {
    self.init(
      Phrase(decimal?.description ?? ""), value: decimal.map { .decimal($0.description) })
  }
}
