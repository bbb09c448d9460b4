import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

/// The candidates of a comparison whose own side isn't in the data folders.
struct OfferedScopes {
  let catalogue: Catalogue
  /// With their editions.
  let words: [String]
  private let scopes: [Scope]

  /// Nil where none are named.
  init?(_ texts: [String], under terms: Terms, in data: DataOptions) throws {
    guard !texts.isEmpty else { return nil }
    let inquiry = try Inquiry(
      texts, under: terms, in: data, speaking: nil, reaching: .editions)
    catalogue = inquiry.catalogue
    scopes = inquiry.scopes
    words = inquiry.scopeWords
  }

  /// What the rules say of a scope whose framework and rows are `own`'s.
  func cards(
    instead scope: Scope, on schema: Schema, by coding: MappingSet.Coding = .agreed,
    in own: Catalogue
  ) -> ReplacementCards {
    let names = Set(own.frameworks.map(\.reference))
    let subjects = Set(names.map { MappingSet.Subject.framework($0) })
    let joined = Catalogue(
      frameworks: own.frameworks + catalogue.frameworks.filter { !names.contains($0.reference) },
      schemas: catalogue.schemas,
      mappingSets: own.mappingSets.filter { subjects.contains($0.subject) }
        + catalogue.mappingSets.filter { !subjects.contains($0.subject) })
    return ReplacementCards(
      in: Question(
        scope, or: Scope(scopes.flatMap(\.parts)), on: schema, coding: coding, in: joined))
  }
}
