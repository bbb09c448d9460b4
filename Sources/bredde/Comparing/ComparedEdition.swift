import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// One side of two editions: the framework, which of it counts, and how it lies on the schema.
struct ComparedEdition {
  let framework: Framework
  let scope: Scope
  let alignment: Alignment
  /// What the rules say of it; nil where no candidates were named.
  let cards: ReplacementCards?
  /// The candidates with their editions.
  let offered: [String]
  let findings: [Finding]
  let files: [String]
  /// As it was named, with its edition.
  let word: String

  /// `offered` are the candidates that its indicators could be replaced by.
  init(
    _ thing: ComparedThing, offering offered: [String], under terms: Terms, in data: DataOptions
  ) throws {
    switch thing {
    case .definition(let path):
      try self.init(definition: path, offering: offered, under: terms, in: data)
    case .reference(let text):
      try self.init(reference: text, offering: offered, under: terms, in: data)
    case .mappings, .report: preconditionFailure("no edition")
    }
  }

  private init(
    reference text: String, offering offered: [String], under terms: Terms, in data: DataOptions
  ) throws {
    let inquiry = try Inquiry(
      [text] + offered, under: terms, in: data, speaking: nil,
      reaching: offered.isEmpty ? .scopes : .editions)
    guard let scope = inquiry.scopes.first, let reference = scope.frameworks.first,
      scope.frameworks.count == 1, let framework = inquiry.catalogue.framework(reference)
    else { throw Refusal(sentence: .oneEdition(text)) }
    self.framework = framework
    self.scope = scope
    alignment = Alignment(
      of: scope, on: inquiry.schema, coding: inquiry.coding, in: inquiry.catalogue)
    cards = offered.isEmpty ? nil : ReplacementCards(in: try inquiry.question)
    self.offered = inquiry.scopeWords.dropFirst().map(\.self)
    findings = inquiry.catalogue.findings
    files = inquiry.catalogue.files
    word = scope.description
  }

  /// The rows of the data folders serve a definition of the same edition; else it is not examined.
  private init(
    definition path: String, offering offered: [String], under terms: Terms, in data: DataOptions
  ) throws {
    let archive = try Archive(data)
    let reading: (framework: Framework?, findings: [Finding])
    do {
      reading = try Framework.read(fileAt: path, heldTo: archive.folders)
    } catch {
      throw Refusal(error)
    }
    guard let framework = reading.framework else {
      throw Refusal(sentence: .unusable(path), status: 1, findings: reading.findings)
    }
    let (schema, ground) = try archive.ground(of: framework.reference, under: terms)
    let own = Catalogue(
      frameworks: [framework], schemas: ground.schemas, mappingSets: ground.mappingSets)
    let candidates = try OfferedScopes(offered, under: terms, in: data)
    self.framework = framework
    scope = Scope(whole: framework)
    alignment = Alignment(of: scope, on: schema, coding: terms.coding, in: own)
    self.offered = candidates?.words ?? []
    cards = candidates?.cards(instead: scope, on: schema, by: terms.coding, in: own)
    findings = reading.findings + ground.findings
    files =
      [path] + ground.files.filter { !$0.hasSuffix(framework.fileEnding) }
      + (candidates?.catalogue.files ?? [])
    word = path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Framework {
  /// How the path of the same edition ends in a data folder.
  fileprivate var fileEnding: String { "Frameworks/\(id)/\(edition).xml" }
}

extension Archive {
  /// The schema that an edition is laid on, with the rows that the folders have for it.
  func ground(
    of framework: FrameworkReference, under terms: Terms
  ) throws -> (schema: Schema, catalogue: Catalogue) {
    let term = ScopeExpression.Term(terms.schemaName)
    let newest = term.flatMap { newestEdition(of: Schema.ID($0.framework)) }
    let wanted = newest.map { newest in
      term?.edition.map { SchemaReference(newest.schema, edition: $0) } ?? newest
    }
    let catalogue = try catalogue(
      only: Wanted(
        frameworks: [framework], schemas: [wanted].compactMap(\.self),
        codings: [.agreed, terms.coding]))
    do {
      return (try Schema(terms.schemaName, in: catalogue), catalogue)
    } catch {
      throw Refusal(sentence: error.sentence)
    }
  }
}

extension Sentence {
  fileprivate static func oneEdition(_ text: String) -> Sentence {
    Sentence(
      nb: "«\(text)» er ikke én utgave av ett rammeverk",
      da: "»\(text)« er ikke én udgave af ét rammeværk",
      en: "“\(text)” isn't one edition of one framework")
  }
}
