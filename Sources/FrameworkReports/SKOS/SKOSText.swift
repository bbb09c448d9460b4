public import FrameworkModel

/// Concept schemes and the mapping between them, as SKOS in Turtle.
///
/// Each framework edition and the schema is a concept scheme; a mapping row that holds is a SKOS
/// mapping relation, and every row, denials too, stands whole under its mapping set.
public struct SKOSText: Sendable {
  /// Indicators of one edition, with the mapping set whose rows are wanted.
  public struct Part: Sendable {
    let framework: Framework
    let indicators: [Indicator]
    let set: MappingSet
    let base: String

    /// Rows of other indicators are left out.
    public init(_ framework: Framework, _ indicators: [Indicator.ID], _ set: MappingSet) {
      let wanted = Set(indicators)
      self.framework = framework
      self.indicators = framework.indicators.filter { wanted.contains($0.id) }
      self.base = set.subjectBase ?? framework.iri ?? framework.reference.iriBase
      var set = set
      set.mappings = set.mappings.filter { wanted.contains(Indicator.ID($0.subject)) }
      self.set = set
    }
  }

  static let semapv = "https://w3id.org/semapv/vocab/"

  let parts: [Part]
  let schema: Schema
  let schemaBase: String
  /// The language of the remarks; labels and definitions stand in every language that they have.
  let language: Language

  public init(_ parts: [Part], on schema: Schema, language: Language) {
    self.parts = parts
    self.schema = schema
    self.schemaBase = parts.compactMap(\.set.objectBase).first ?? schema.reference.iriBase
    self.language = language
  }

  public var text: String {
    var turtle = TurtleText(prefixes: [
      "bredde": IRI.terms, "dct": "http://purl.org/dc/terms/",
      "org": "http://www.w3.org/ns/org#", "owl": "http://www.w3.org/2002/07/owl#",
      "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
      "semapv": Self.semapv,
      "skos": "http://www.w3.org/2004/02/skos/core#", "sssom": "https://w3id.org/sssom/",
      "xsd": "http://www.w3.org/2001/XMLSchema#",
    ])
    turtle.emptyLine()
    remarks.forEach { turtle.comment($0) }
    var owners = Set<Framework.Owner.ID>()
    for part in parts {
      state(part, in: &turtle)
      if owners.insert(part.framework.owner.id).inserted {
        state(part.framework.owner, in: &turtle)
      }
    }
    stateSchema(in: &turtle)
    for part in parts { stateMappings(of: part, in: &turtle) }
    return turtle.text
  }
}

/// What framework and schema say in the same way.
extension SKOSText {
  typealias Property = TurtleText.Property
  typealias Term = TurtleText.Term

  /// A text in every language that it has, each once.
  static func spoken(_ texts: Texts) -> [Term] {
    var seen = Set<Language>()
    return texts.entries.filter { seen.insert($0.language).inserted }
      .map { .spoken($0.text, $0.language) }
  }

  /// Other names, without those that are the preferred one in their language (SKOS S13).
  static func otherNames(_ names: [Texts.Entry], than label: Texts) -> [Term] {
    var seen = Set(label.entries.map { Term.spoken($0.text, $0.language) })
    return names.map { .spoken($0.text, $0.language) }.filter { seen.insert($0).inserted }
  }

  /// The IRI as the identifier that SKOS-AP-NO-Begrep asks for.
  static func identifier(_ iri: String) -> Property {
    Property("dct:identifier", .typed(iri, "xsd:anyURI"))
  }

  static func sources(_ ids: [Source.ID], of base: String) -> Property {
    Property("dct:source", ids.map { .iri(source($0, of: base)) })
  }

  static func source(_ id: Source.ID, of base: String) -> String {
    base + "source/" + IRI.encoded(id.rawValue)
  }

  /// The sources that something cites, in the order of the file.
  func state(
    _ sources: [Source], cited: Set<Source.ID>, of base: String, in turtle: inout TurtleText
  ) {
    for source in sources where cited.contains(source.id) {
      let addresses = source.url.split(separator: " ").map(String.init)
      turtle.state(
        Self.source(source.id, of: base),
        [
          Property("a", .name("dct:BibliographicResource")),
          Property("dct:title", source.title.isEmpty ? [] : [.text(source.title)]),
          Property("dct:publisher", Self.named(source.publisher)),
          Property("rdfs:seeAlso", addresses.filter(Self.isWhole).map { .iri($0) }),
          Property(
            "dct:bibliographicCitation",
            addresses.filter { !Self.isWhole($0) }.map { .text($0) }),
        ])
    }
  }

  private static func named(_ name: Texts) -> [Term] {
    name.isEmpty ? [] : [.node([Property("rdfs:label", spoken(name))])]
  }

  /// Whether an address can be followed: the source sheets shorten some.
  private static func isWhole(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://")) && !address.contains("…")
  }
}
