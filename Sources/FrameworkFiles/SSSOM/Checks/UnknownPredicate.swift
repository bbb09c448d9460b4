import FrameworkModel

/// A predicate that stands for none of the relations.
enum UnknownPredicate: MappingFileFault {
  static let manual = """
    A mapping row has a predicate that Bredde doesn't know.
    Bredde reads five predicates. They speak of the object, which here is the concept:
    skos:exactMatch (equal), skos:broadMatch (the concept is broader, so the indicator is
    narrower), skos:narrowMatch (the concept is narrower, so the indicator is broader),
    skos:closeMatch and skos:relatedMatch (they overlap). The row is left out of every analysis.
    """

  static func finding(
    _ predicate: String, at place: SourceLocation, about subject: String
  ) -> Finding {
    let known = SSSOMVocabulary.predicates.joined(separator: ", ")
    return Finding(
      .error, name,
      Sentence(
        nb: "predikatet «\(predicate)» er ukjent",
        da: "prædikatet »\(predicate)« er ukendt",
        en: "the predicate ‘\(predicate)’ is unknown"),
      at: place, about: subject,
      hint: Sentence(
        nb: "bruk ett av disse: \(known)", da: "brug et af disse: \(known)",
        en: "use one of these: \(known)"))
  }
}
