public import FrameworkModel

/// What a plain reference names, for `show`.
public enum Referent: Sendable {
  case framework(Framework)
  case group(Group, of: Framework)
  case indicator(Indicator, of: Framework)
  case schema(Schema)
  case dimension(Schema.Dimension, of: Schema)
  case concept(Schema.Concept, of: Schema)

  /// Resolves `asker-bms@2017`, `…/L.2`, `public-innovation`, `…/culture.sharing` in a catalogue.
  ///
  /// A name alone may also be a dimension, a concept or an indicator where only one is called so.
  public init(_ text: String, in catalogue: Catalogue) throws(UnresolvedReference) {
    guard let term = ScopeExpression.Term(text), term.selection.count <= 1 else {
      throw UnresolvedReference.malformed(text)
    }
    let name = term.selection.first
    if catalogue.schemas.contains(where: { $0.id.rawValue == term.framework }) {
      let schema = try Schema(term.framework, edition: term.edition, in: catalogue)
      self =
        try name.map { name throws(UnresolvedReference) in
          try Self.member(named: name, of: schema)
        } ?? .schema(schema)
      return
    }
    do {
      let framework = try Framework(term.framework, edition: term.edition, in: catalogue)
      self =
        try name.map { name throws(UnresolvedReference) in
          try Self.member(named: name, of: framework)
        } ?? .framework(framework)
    } catch {
      guard term.edition == nil, name == nil,
        let referent = Self.only(named: term.framework, in: catalogue)
      else { throw error }
      self = referent
    }
  }

  private static func member(
    named name: String, of framework: Framework
  ) throws(UnresolvedReference) -> Referent {
    switch try framework.member(named: name) {
    case .group(let group): .group(group, of: framework)
    case .indicator(let indicator): .indicator(indicator, of: framework)
    }
  }

  private static func member(
    named name: String, of schema: Schema
  ) throws(UnresolvedReference) -> Referent {
    // A lens calls a dimension and its one concept alike: the concept says more.
    if let concept = schema.concept(Schema.Concept.ID(name)) {
      return .concept(concept, of: schema)
    }
    if let dimension = schema.dimensions.first(where: { $0.id.rawValue == name }) {
      return .dimension(dimension, of: schema)
    }
    throw UnresolvedReference.concept(name, of: schema)
  }

  /// The one concept, dimension or indicator of that id; the newest edition of each is looked at.
  private static func only(named name: String, in catalogue: Catalogue) -> Referent? {
    var found: [Referent] = []
    for schema in catalogue.newestSchemas {
      if let referent = try? member(named: name, of: schema) { found.append(referent) }
    }
    for framework in catalogue.newestFrameworks {
      if let indicator = framework.indicators.first(where: { $0.id.rawValue == name }) {
        found.append(.indicator(indicator, of: framework))
      }
    }
    return found.count == 1 ? found.first : nil
  }
}

extension Schema {
  /// Resolves `public-innovation@1` or, for the newest edition, `public-innovation`.
  public init(_ text: String, in catalogue: Catalogue) throws(UnresolvedReference) {
    guard let term = ScopeExpression.Term(text), term.selection.isEmpty else {
      throw UnresolvedReference.malformed(text)
    }
    try self.init(term.framework, edition: term.edition, in: catalogue)
  }

  init(_ id: String, edition: String?, in catalogue: Catalogue) throws(UnresolvedReference) {
    let editions = catalogue.schemas.filter { $0.id.rawValue == id }
    guard
      let schema = edition.map({ edition in editions.first { $0.edition == edition } })
        ?? editions.max(by: { Edition($0.edition) < Edition($1.edition) })
    else {
      throw UnresolvedReference.schema(
        id, edition: edition, among: catalogue.schemas.map(\.reference))
    }
    self = schema
  }
}

/// An edition in the order of time: `2` before `10`, `2015` before `2017`.
struct Edition: Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func < (left: Edition, right: Edition) -> Bool {
    if let a = Int(left.text), let b = Int(right.text), a != b { return a < b }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Catalogue {
  /// The newest edition of each framework, by id.
  var newestFrameworks: [Framework] {
    frameworks.filter { framework in
      !frameworks.contains {
        $0.id == framework.id && Edition(framework.edition) < Edition($0.edition)
      }
    }
  }

  /// The newest edition of each schema, by id.
  var newestSchemas: [Schema] {
    schemas.filter { schema in
      !schemas.contains {
        $0.id == schema.id && Edition(schema.edition) < Edition($0.edition)
      }
    }
  }
}
