import FrameworkModel

/// A column that neither SSSOM nor the file's own extension definitions know.
enum UndeclaredExtension: MappingFileFault {
  static let manual = """
    A mapping file has a column that is declared nowhere.
    What SSSOM lacks becomes a column of one's own, declared in extension_definitions. Bredde's own
    are ext_strength and ext_rationale_en (_nb, _da …): they are read even where the declaration is
    missing, but other tools will drop them. Any other undeclared column is not read; mostly it is a
    standard column with a slip in its name.
    """

  static func finding(_ column: String, isRead: Bool, at place: SourceLocation) -> Finding {
    let sentence =
      isRead
      ? Sentence(
        nb: "kolonnen «\(column)» står ikke i extension_definitions",
        da: "kolonnen »\(column)« står ikke i extension_definitions",
        en: "the column ‘\(column)’ is not in extension_definitions")
      : Sentence(
        nb: "kolonnen «\(column)» er ukjent og blir ikke lest",
        da: "kolonnen »\(column)« er ukendt og læses ikke",
        en: "the column ‘\(column)’ is unknown and is not read")
    return Finding(
      .warning, name, sentence, at: place,
      hint: Sentence(
        nb: "rett kolonnenavnet, eller før kolonnen opp i extension_definitions",
        da: "ret kolonnenavnet, eller opfør kolonnen i extension_definitions",
        en: "correct the column's name, or list the column in extension_definitions"))
  }
}
