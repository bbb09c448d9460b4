import FrameworkModel

/// A mapping file that doesn't say what it is, what it maps or how it may be used.
enum MissingMetadata: MappingFileFault {
  static let manual = """
    A mapping file lacks something that its head must say.
    The metadata are the lines with # at the top of the file. Bredde needs mapping_set_id, license,
    subject_source, subject_source_version, object_source and object_source_version. The reference
    tool, sssom validate, accepts a file without them; then nobody can tell which edition the rows
    speak of, or whether they may be used. Such a file is left out of every analysis.
    """

  static func finding(_ key: String, at place: SourceLocation) -> Finding {
    let example = "#\(key): \(examples[key] ?? "…")"
    return Finding(
      .error, name,
      Sentence(
        nb: "«\(key)» mangler i filens metadata", da: "»\(key)« mangler i filens metadata",
        en: "‘\(key)’ is missing from the file's metadata"),
      at: place,
      hint: Sentence(
        nb: "legg til en linje øverst i filen, for eksempel «\(example)»",
        da: "tilføj en linje øverst i filen, for eksempel »\(example)«",
        en: "add a line at the top of the file, such as ‘\(example)’"))
  }

  static func unnamed(_ id: String, at place: SourceLocation) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "mapping_set_id «\(id)» sier ikke hvilken utgave som er koblet til hva",
        da: "mapping_set_id »\(id)« siger ikke, hvilken udgave der er koblet til hvad",
        en: "the mapping_set_id ‘\(id)’ doesn't say which edition is mapped to what"),
      at: place,
      hint: Sentence(
        nb: "bruk formen «…/asker-bms@2017--public-innovation@1/agreed»",
        da: "brug formen »…/asker-bms@2017--public-innovation@1/agreed«",
        en: "use the form ‘…/asker-bms@2017--public-innovation@1/agreed’"))
  }

  private static let examples = [
    "mapping_set_id":
      "https://w3id.org/bredde/mapping/asker-bms@2017--public-innovation@1/agreed",
    "license": "https://creativecommons.org/licenses/by/4.0/",
    "subject_source": "asker_bms:framework",
    "subject_source_version": "\"2017\"",
    "object_source": "public_innovation:schema",
    "object_source_version": "\"1\"",
  ]
}
