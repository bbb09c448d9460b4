import FrameworkModel

/// An id whose prefix is missing, not declared, or not that of the file's framework or schema.
enum UnknownPrefix: MappingFileFault {
  static let manual = """
    An id in a mapping file has no prefix, or one that doesn't belong there.
    Ids are written prefix:id, such as asker_bms:L.2.1. Each prefix is declared in curie_map.
    Subjects carry the prefix of subject_source, objects that of object_source: a file holds the
    rows of one framework edition and one schema only. Justifications carry the prefix semapv. The
    row, or the file if the id stands in its metadata, is left out of every analysis.
    """

  static func undeclared(
    _ prefix: String, at place: SourceLocation, about subject: String = ""
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "prefikset «\(prefix)» står ikke i curie_map",
        da: "præfikset »\(prefix)« står ikke i curie_map",
        en: "the prefix ‘\(prefix)’ is not in curie_map"),
      at: place, about: subject,
      hint: Sentence(
        nb: "rett prefikset, eller legg det til i curie_map øverst i filen",
        da: "ret præfikset, eller tilføj det i curie_map øverst i filen",
        en: "correct the prefix, or add it to curie_map at the top of the file"))
  }

  static func foreign(
    _ id: String, expected: String, at place: SourceLocation, about subject: String
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "«\(id)» hører ikke hjemme her: id-ene i denne kolonnen har prefikset «\(expected)»",
        da: "»\(id)« hører ikke hjemme her: id'erne i denne kolonne har præfikset »\(expected)«",
        en: "‘\(id)’ doesn't belong here: the ids in this column have the prefix ‘\(expected)’"),
      at: place, about: subject,
      hint: Sentence(
        nb: "rett prefikset, eller flytt raden til koblingsfilen den hører til",
        da: "ret præfikset, eller flyt rækken til den koblingsfil, den hører til",
        en: "correct the prefix, or move the row to the mapping file that it belongs to"))
  }

  static func missing(
    in id: String, expected: String, at place: SourceLocation, about subject: String = ""
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "«\(id)» mangler prefiks", da: "»\(id)« mangler præfiks",
        en: "‘\(id)’ has no prefix"),
      at: place, about: subject,
      hint: Sentence(
        nb: "skriv «\(expected):\(id)»", da: "skriv »\(expected):\(id)«",
        en: "write ‘\(expected):\(id)’"))
  }
}
