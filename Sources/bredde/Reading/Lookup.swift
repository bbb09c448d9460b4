import FrameworkAlignment
import FrameworkFiles
import FrameworkModel

/// One thing to be shown, with the files that tell of it.
struct Lookup {
  let referent: Referent
  let schema: Schema
  let catalogue: Catalogue
  /// What the user left open and the command filled in, such as an edition.
  let assumption: Sentence?
  /// As it was asked for, with the edition that it led to.
  let reference: String

  /// Finds what a reference names.
  ///
  /// A framework is read with its other editions, for the series; a schema with every framework that
  /// maps to it. A name that no path knows may be a concept's or an indicator's alone: all is read.
  init(_ text: String, under terms: Terms, in data: DataOptions) throws {
    let archive = try Archive(data)
    let term = ScopeExpression.Term(text)
    if let term { try archive.refuseUnknown(term) }
    catalogue = try archive.catalogue(only: term.flatMap { archive.wanted(by: $0, under: terms) })
    do {
      referent = try Referent(text, in: catalogue)
      schema = try Schema(terms.schemaName, in: catalogue)
    } catch {
      throw Refusal(
        sentence: error.sentence,
        findings: catalogue.findings.filter {
          $0.severity == .error && $0.subject.hasPrefix(term?.framework ?? text)
        })
    }
    assumption = term.flatMap { [referent] term in
      term.edition == nil ? .newest(referent.edition, for: term.framework) : nil
    }
    reference = term.map { [referent] in $0.naming(referent.edition) } ?? text
  }

  /// The language that its source speaks; a schema speaks the reader's.
  var language: Language {
    switch referent {
    case .framework(let framework), .group(_, let framework), .indicator(_, let framework):
      framework.language
    case .schema, .dimension, .concept: .english
    }
  }
}

extension Archive {
  /// What is read for a reference; nil for all, where its first word is no framework or schema.
  fileprivate func wanted(by term: ScopeExpression.Term, under terms: Terms) -> Wanted? {
    let framework = Framework.ID(term.framework)
    let codings = [.agreed, terms.coding] + codings
    let named = ScopeExpression.Term(terms.schemaName)
    let common = contents.schemas.filter { $0.schema.rawValue == named?.framework }
    if !editions(of: framework).isEmpty {
      return Wanted(
        frameworks: contents.frameworks.filter { $0.framework == framework }, schemas: common,
        codings: codings)
    }
    guard let newest = newestEdition(of: Schema.ID(term.framework)) else { return nil }
    let own = term.edition.map { SchemaReference(newest.schema, edition: $0) } ?? newest
    return Wanted(
      frameworks: contents.frameworks, schemas: [own] + common + lenses(of: own), codings: codings)
  }
}

extension ScopeExpression.Term {
  /// The same with an edition; a concept's name alone, which no edition begins, stays.
  fileprivate func naming(_ edition: String) -> String {
    guard self.edition == nil, edition.hasPrefix(framework + "@") else { return description }
    return selection.isEmpty ? edition : "\(edition)/\(selection.joined(separator: ","))"
  }
}

extension Referent {
  /// The edition that the reference led to.
  fileprivate var edition: String {
    switch self {
    case .framework(let framework), .group(_, let framework), .indicator(_, let framework):
      framework.reference.description
    case .schema(let schema), .dimension(_, let schema), .concept(_, let schema):
      schema.reference.description
    }
  }
}
