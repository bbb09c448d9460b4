import FrameworkModel

/// The rows: a relation where one holds, and each row whole as SSSOM writes it in RDF.
extension SKOSText {
  func stateMappings(of part: Part, in turtle: inout TurtleText) {
    for indicator in part.indicators {
      let rows = part.set.mappings.filter { $0.subject == indicator.id.rawValue }
      turtle.state(part.iri(of: indicator.id), relations(in: rows))
    }
    let set = part.set
    turtle.state(
      set.id,
      [
        Property("a", .name("sssom:MappingSet")),
        Property("dct:description", set.summary.isEmpty ? [] : [.text(set.summary)]),
        Property("dct:license", set.licence.isEmpty ? [] : [Self.addressOrText(set.licence)]),
        Property("sssom:subject_source", .iri(part.scheme)),
        Property("sssom:subject_source_version", .text(part.framework.edition)),
        Property("sssom:object_source", .iri(schemaBase + "schema")),
        Property("sssom:object_source_version", .text(schema.edition)),
        Property("sssom:mappings", set.mappings.map { row($0, of: part) }),
      ])
  }

  /// One property for each kind of match; a denied row and *nothing found* make none.
  private func relations(in rows: [Mapping]) -> [Property] {
    Self.matches.map { match in
      var seen = Set<String>()
      let objects = rows.filter { $0.claims(match) && seen.insert($0.object).inserted }
      return Property(match, objects.map { .iri(iri(of: Schema.Concept.ID($0.object))) })
    }
  }

  private static let matches = [
    "skos:exactMatch", "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch",
    "skos:relatedMatch",
  ]

  private func row(_ mapping: Mapping, of part: Part) -> Term {
    .node(
      [
        Property("a", .name("owl:Axiom")),
        Property("owl:annotatedSource", .iri(part.iri(of: Indicator.ID(mapping.subject)))),
        Property("owl:annotatedProperty", .name(mapping.writtenPredicate)),
        Property("sssom:predicate_modifier", mapping.isDenied ? [.text("Not")] : []),
        Property("owl:annotatedTarget", target(of: mapping)),
        Property(
          "sssom:mapping_justification",
          .name(
            TurtleText.name(mapping.justification.rawValue, prefix: "semapv", base: Self.semapv))),
        Property("sssom:author_label", mapping.authors.map { .text($0) }),
        Property("sssom:reviewer_label", mapping.reviewers.map { .text($0) }),
        Property("dct:created", mapping.date.map { [.typed($0, "xsd:date")] } ?? []),
        // A floating-point number, as SSSOM's own RDF has it.
        Property(
          "sssom:confidence",
          mapping.confidence.map { [.typed($0.withTwoDecimals, "xsd:double")] } ?? []),
        Property("bredde:strength", mapping.strength.map { [.decimal($0)] } ?? []),
      ] + Self.rationales(of: mapping))
  }

  private func target(of mapping: Mapping) -> Term {
    mapping.statement == .nothingFound
      ? .name("sssom:NoTermFound") : .iri(iri(of: Schema.Concept.ID(mapping.object)))
  }

  /// One property for each language, as mapping files have one column for each.
  private static func rationales(of mapping: Mapping) -> [Property] {
    mapping.rationale.entries.map { entry in
      let name = "rationale_" + entry.language.rawValue
      let property = TurtleText.name(name, prefix: "bredde", base: IRI.terms)
      return Property(property, .spoken(entry.text, entry.language))
    }
  }

  private static func addressOrText(_ text: String) -> Term {
    text.hasPrefix("https://") || text.hasPrefix("http://") ? .iri(text) : .text(text)
  }
}

extension Mapping {
  /// Whether the row says that this relation holds between subject and object.
  fileprivate func claims(_ match: String) -> Bool {
    guard case .holds = statement, !isDenied else { return false }
    return writtenPredicate == match
  }
}
