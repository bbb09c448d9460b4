import FrameworkModel

/// A framework edition as a concept scheme: its indicators are concepts, its groups collections.
extension SKOSText {
  func state(_ part: Part, in turtle: inout TurtleText) {
    let framework = part.framework
    turtle.state(
      part.scheme,
      [
        Property("a", .name("skos:ConceptScheme")), Self.identifier(part.scheme),
        Property("dct:title", Self.spoken(framework.title)),
        Property("dct:alternative", Self.spoken(framework.shortTitle)),
        Property("dct:description", Self.spoken(framework.document)),
        Property("owl:versionInfo", .text(framework.edition)),
        Property("dct:publisher", .iri(Self.iri(of: framework.owner))),
        Property("skos:hasTopConcept", part.indicators.map { .iri(part.iri(of: $0.id)) }),
      ])
    for indicator in part.indicators { state(indicator, of: part, in: &turtle) }
    for group in part.groups { state(group, of: part, in: &turtle) }
    let cited = part.indicators.flatMap(\.sources) + part.groups.flatMap(\.sources)
    state(framework.sources, cited: Set(cited), of: part.base, in: &turtle)
  }

  func state(_ owner: Framework.Owner, in turtle: inout TurtleText) {
    turtle.state(
      Self.iri(of: owner),
      [
        Property("a", .name("org:Organization")),
        Property("rdfs:label", Self.spoken(owner.name)),
      ])
  }

  private static func iri(of owner: Framework.Owner) -> String {
    IRI.root + "owner/" + IRI.encoded(owner.id.rawValue)
  }

  private func state(_ indicator: Indicator, of part: Part, in turtle: inout TurtleText) {
    let iri = part.iri(of: indicator.id)
    turtle.state(
      iri,
      [
        Property("a", .name("skos:Concept")), Self.identifier(iri),
        Property("skos:inScheme", .iri(part.scheme)),
        Property("skos:topConceptOf", .iri(part.scheme)),
        Property("skos:notation", .text(indicator.id.rawValue)),
        Property("skos:prefLabel", Self.spoken(indicator.label)),
        Property(
          "skos:altLabel", Self.otherNames(indicator.shortLabel.entries, than: indicator.label)),
        Property("skos:definition", Self.spoken(indicator.definition)),
        Self.sources(indicator.sources, of: part.base),
        Property("dct:publisher", .iri(Self.iri(of: part.framework.owner))),
        Property("dct:replaces", indicator.links.compactMap { Self.replaced(by: $0) }),
      ])
  }

  /// The indicator that a link says is replaced; nil where the link doesn't name an edition.
  private static func replaced(by link: Indicator.Link) -> Term? {
    guard link.kind == "replaces", let term = ScopeExpression.Term(link.target),
      let edition = term.edition, let id = term.selection.first, term.selection.count == 1
    else { return nil }
    let reference = FrameworkReference(Framework.ID(term.framework), edition: edition)
    return .iri(reference.iriBase + IRI.encoded(id))
  }

  private func state(_ group: Group, of part: Part, in turtle: inout TurtleText) {
    let iri = part.iri(of: group.id)
    let children = part.groups.filter { $0.parent == group.id }
    let indicators = part.indicators.filter { $0.group == group.id }
    turtle.state(
      iri,
      [
        Property("a", .name("skos:Collection")), Self.identifier(iri),
        Property("skos:notation", .text(group.id.rawValue)),
        Property("dct:title", Self.spoken(group.label)),
        Property("skos:prefLabel", Self.spoken(group.label)),
        Property("dct:description", Self.spoken(group.goal)),
        Self.sources(group.sources, of: part.base),
        Property(
          "skos:member",
          children.map { .iri(part.iri(of: $0.id)) } + indicators.map { .iri(part.iri(of: $0.id)) }
        ),
      ])
  }
}

extension SKOSText.Part {
  /// The edition as a whole, as mapping files name it.
  var scheme: String { base + "framework" }

  func iri(of indicator: Indicator.ID) -> String { base + IRI.encoded(indicator.rawValue) }

  /// On a path of its own: a group and an indicator may share an id.
  func iri(of group: Group.ID) -> String { base + "group/" + IRI.encoded(group.rawValue) }

  /// The groups that hold an indicator of the part, and those above them, in the file's order.
  var groups: [Group] {
    var wanted = Set<Group.ID>()
    for indicator in indicators {
      var next = indicator.group
      while let id = next, wanted.insert(id).inserted {
        next = framework.groups.first { $0.id == id }?.parent
      }
    }
    return framework.groups.filter { wanted.contains($0.id) }
  }
}
