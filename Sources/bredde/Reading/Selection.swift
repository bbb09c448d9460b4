import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

/// The files that scopes, schema and lens name, and the catalogue read from them.
struct Selection {
  private(set) var catalogue = Catalogue()
  /// What the user left open and the command filled in.
  private(set) var assumptions: [Sentence] = []
  /// In the order that the user names them.
  private(set) var scenarios: [Scenario.ID] = []
  private var frameworks: [FrameworkReference] = []
  private var schemas: [SchemaReference] = []
  /// A name that no path knows: everything is read then, so that the nearest can be told.
  private var isKnown = true

  init(
    of scopes: [String], under terms: Terms, in archive: Archive,
    reaching reach: Inquiry.Reach
  ) throws {
    for scope in scopes { try add(scope: scope, from: archive) }
    try add(schema: terms.schemaName, from: archive, isDefault: terms.schema == nil)
    if let lens = terms.lens { try add(schema: lens, from: archive) }
    let own = try archive.scenarios(named: terms.scenarios)
    for scenario in own.scenarios { try add(scenario, from: archive) }
    let named = (frameworks: frameworks, schemas: schemas)
    if reach.hasNeighbours { frameworks = archive.contents.frameworks }
    if reach.hasEditions { addEditions(in: archive) }
    if reach.hasLenses { schemas += schemas.flatMap(archive.lenses) }
    defer { catalogue.add(own) }
    guard isKnown else {
      catalogue = try archive.catalogue()
      return
    }
    // The rows from schema to lens always stand in the agreed folder.
    let codings = reach.hasCoders ? archive.codings : [.agreed, terms.coding]
    catalogue = try archive.catalogue(
      only: Wanted(frameworks: frameworks, schemas: schemas, codings: codings))
    try refuseUnusable(
      named.frameworks.filter { catalogue.framework($0) == nil }.map(\.description)
        + named.schemas.filter { catalogue.schema($0) == nil }.map(\.description))
  }

  private mutating func add(scope text: String, from archive: Archive) throws {
    guard let expression = ScopeExpression(text) else {
      isKnown = false
      return
    }
    for term in expression.terms {
      try archive.refuseUnknown(term)
      guard let newest = archive.newestEdition(of: Framework.ID(term.framework)) else {
        isKnown = false
        continue
      }
      let reference = term.edition.map { FrameworkReference(newest.framework, edition: $0) }
      if reference == nil { assume(newest.description, for: term.framework) }
      frameworks.append(reference ?? newest)
    }
  }

  /// What a scenario names: the frameworks of its scopes, and its own schema.
  private mutating func add(_ scenario: Scenario, from archive: Archive) throws {
    scenarios.append(scenario.id)
    for term in scenario.editions { try add(scope: term.description, from: archive) }
    if let schema = scenario.schema { try add(schema: schema, from: archive) }
  }

  private mutating func add(
    schema text: String, from archive: Archive, isDefault: Bool = false
  ) throws {
    guard let term = ScopeExpression.Term(text), term.selection.isEmpty else {
      isKnown = false
      return
    }
    try archive.refuseUnknown(term)
    guard let newest = archive.newestEdition(of: Schema.ID(term.framework)) else {
      isKnown = false
      return
    }
    let reference = term.edition.map { SchemaReference(newest.schema, edition: $0) }
    if reference == nil, !isDefault { assume(newest.description, for: text) }
    schemas.append(reference ?? newest)
  }

  /// Adds the other editions of the frameworks, for the series.
  private mutating func addEditions(in archive: Archive) {
    let ids = Set(frameworks.map(\.framework))
    frameworks = archive.contents.frameworks.filter { ids.contains($0.framework) }
  }

  private mutating func assume(_ reference: String, for name: String) {
    let sentence = Sentence.newest(reference, for: name)
    if !assumptions.contains(sentence) { assumptions.append(sentence) }
  }

  /// A file that was asked for and couldn't be used at all.
  private func refuseUnusable(_ missing: [String]) throws {
    guard let first = missing.first else { return }
    throw Refusal(
      sentence: .unusable(first), status: 1,
      findings: catalogue.findings.filter { $0.severity == .error })
  }
}

extension Sentence {
  static func newest(_ reference: String, for name: String) -> Sentence {
    Sentence(
      nb: "\(name) er lest som \(reference), den nyeste utgaven",
      da: "\(name) er læst som \(reference), den nyeste udgave",
      en: "\(name) is read as \(reference), the newest edition")
  }

  static func unusable(_ reference: String) -> Sentence {
    Sentence(
      nb: "\(reference) kan ikke brukes før feilene er rettet",
      da: "\(reference) kan ikke bruges, før fejlene er rettet",
      en: "\(reference) can't be used until the errors are mended")
  }
}
