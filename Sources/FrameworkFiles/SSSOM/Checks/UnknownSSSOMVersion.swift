import FrameworkModel

/// A mapping file in a version of SSSOM that this Bredde doesn't know.
enum UnknownSSSOMVersion: MappingFileFault {
  static let manual = """
    A mapping file says that it follows a version of SSSOM that Bredde doesn't know.
    Bredde reads 1.0 and 1.1; a file that names no version is read as 1.0, as the specification
    says. A newer version may mean something else by the same words, so the file is left out of
    every analysis.
    """

  static func finding(_ version: String, at place: SourceLocation) -> Finding {
    let known = SSSOMVocabulary.versions
    return Finding(
      .error, name,
      Sentence(
        nb: "SSSOM-versjonen «\(version)» er ukjent", da: "SSSOM-versionen »\(version)« er ukendt",
        en: "the SSSOM version ‘\(version)’ is unknown"),
      at: place,
      hint: Sentence(
        nb: "Bredde leser \(known.joined(separator: " og "))",
        da: "Bredde læser \(known.joined(separator: " og "))",
        en: "Bredde reads \(known.joined(separator: " and "))"))
  }
}
