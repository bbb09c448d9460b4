import FrameworkModel

/// A mapping file without a column that no row can do without.
enum MissingColumn: MappingFileFault {
  static let manual = """
    A mapping file lacks a column that every row needs.
    The first line after the metadata names the columns, with tabs between them. Every file has
    subject_id, predicate_id, object_id and mapping_justification. Nothing in the file is used
    before the column is there.
    """

  static func finding(_ column: String, at place: SourceLocation) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "kolonnen «\(column)» mangler", da: "kolonnen »\(column)« mangler",
        en: "the column ‘\(column)’ is missing"),
      at: place,
      hint: Sentence(
        nb: "legg til kolonnen; navnene i overskriftsraden skilles med tabulator",
        da: "tilføj kolonnen; navnene i overskriftsrækken adskilles med tabulator",
        en: "add the column; the names in the head row are separated by tabs"))
  }
}
