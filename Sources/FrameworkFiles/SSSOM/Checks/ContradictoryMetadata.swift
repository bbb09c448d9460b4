import FrameworkModel

/// A mapping file whose head says two things that can't both be true.
enum ContradictoryMetadata: MappingFileFault {
  static let manual = """
    Two lines in the head of a mapping file contradict each other.
    mapping_set_id names the framework, the schema and both editions. The versions of subject_source
    and object_source, the IRIs in curie_map and the folder (coder-2, say) must name the same. The
    file is left out of every analysis, since nobody can tell which of the two is meant.
    """

  /// What `key` says against what mapping_set_id says.
  static func finding(
    _ key: String, says value: String, against expected: String, at place: SourceLocation
  ) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "\(key) sier «\(value)», men mapping_set_id sier «\(expected)»",
        da: "\(key) siger »\(value)«, men mapping_set_id siger »\(expected)«",
        en: "\(key) says ‘\(value)’, but mapping_set_id says ‘\(expected)’"),
      at: place,
      hint: Sentence(
        nb: "rett den av de to som er feil", da: "ret den af de to, der er forkert",
        en: "correct the one of the two that is wrong"))
  }

  static func folder(_ folder: String, id: String, at place: SourceLocation) -> Finding {
    Finding(
      .error, name,
      Sentence(
        nb: "filen ligger i mappen «\(folder)», men mapping_set_id «\(id)» slutter på noe annet",
        da: "filen ligger i mappen »\(folder)«, men mapping_set_id »\(id)« slutter på noget andet",
        en: "the file is in the folder ‘\(folder)’, but mapping_set_id ‘\(id)’ ends differently"),
      at: place,
      hint: Sentence(
        nb: "la mapping_set_id slutte på «/\(folder)», eller flytt filen",
        da: "lad mapping_set_id slutte på »/\(folder)«, eller flyt filen",
        en: "let mapping_set_id end in ‘/\(folder)’, or move the file"))
  }
}
