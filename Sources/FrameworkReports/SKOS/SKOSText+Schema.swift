import FrameworkModel

/// The schema as a concept scheme: dimensions on top, their concepts narrower.
extension SKOSText {
  func stateSchema(in turtle: inout TurtleText) {
    let purpose = schema.facts.first { $0.key == "purpose" }?.text ?? Texts()
    turtle.state(
      scheme,
      [
        Property("a", .name("skos:ConceptScheme")), Self.identifier(scheme),
        Property("dct:title", Self.spoken(schema.title)),
        Property("dct:alternative", Self.spoken(schema.shortTitle)),
        Property("dct:description", Self.spoken(purpose)),
        Property("owl:versionInfo", .text(schema.edition)),
        Property("skos:hasTopConcept", schema.dimensions.map { .iri(iri(of: $0.id)) }),
      ])
    for dimension in schema.dimensions {
      state(dimension, in: &turtle)
      for concept in dimension.concepts { state(concept, of: dimension, in: &turtle) }
    }
    let cited = schema.dimensions.flatMap(\.sources) + schema.concepts.flatMap(\.sources)
    state(schema.sources, cited: Set(cited), of: schemaBase, in: &turtle)
  }

  private var scheme: String { schemaBase + "schema" }

  func iri(of concept: Schema.Concept.ID) -> String {
    schemaBase + IRI.encoded(concept.rawValue)
  }

  /// On a path of its own: in a lens a dimension and its concept share an id.
  private func iri(of dimension: Schema.Dimension.ID) -> String {
    schemaBase + "dimension/" + IRI.encoded(dimension.rawValue)
  }

  private func state(_ dimension: Schema.Dimension, in turtle: inout TurtleText) {
    let iri = iri(of: dimension.id)
    turtle.state(
      iri,
      [
        Property("a", .name("skos:Concept")), Self.identifier(iri),
        Property("skos:inScheme", .iri(scheme)), Property("skos:topConceptOf", .iri(scheme)),
        Property("skos:notation", .text(dimension.id.rawValue)),
        Property("skos:prefLabel", Self.spoken(dimension.label)),
        Property(
          "skos:altLabel", Self.otherNames(dimension.shortLabel.entries, than: dimension.label)),
        Property("skos:definition", Self.spoken(dimension.definition)),
        Self.sources(dimension.sources, of: schemaBase),
        Property("skos:narrower", dimension.concepts.map { .iri(self.iri(of: $0.id)) }),
      ])
  }

  private func state(
    _ concept: Schema.Concept, of dimension: Schema.Dimension, in turtle: inout TurtleText
  ) {
    let iri = iri(of: concept.id)
    let others = concept.shortLabel.entries + concept.synonyms
    turtle.state(
      iri,
      [
        Property("a", .name("skos:Concept")), Self.identifier(iri),
        Property("skos:inScheme", .iri(scheme)),
        Property("skos:broader", .iri(self.iri(of: dimension.id))),
        Property("skos:notation", .text(concept.id.rawValue)),
        Property("skos:prefLabel", Self.spoken(concept.label)),
        Property("skos:altLabel", Self.otherNames(others, than: concept.label)),
        Property("skos:definition", Self.spoken(concept.definition)),
        Property(
          "skos:scopeNote",
          Self.notes(concept.counts, ShowSentence.counts)
            + Self.notes(concept.doesNotCount, ShowSentence.doesNotCount)),
        Self.sources(concept.sources, of: schemaBase),
        Property("rdfs:seeAlso", concept.neighbours.map { .iri(self.iri(of: $0)) }),
      ])
  }

  /// `Dette teller: …`, since the two notes of a concept say opposite things.
  private static func notes(_ texts: Texts, _ heading: ReportText) -> [Term] {
    texts.entries.map {
      .spoken(heading.text(for: $0.language) + ": " + $0.text, $0.language)
    }
  }
}
