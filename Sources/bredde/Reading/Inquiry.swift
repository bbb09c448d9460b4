import FrameworkAlignment
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// What a command asks: scopes laid on a schema by one coding, with the files that answer it.
struct Inquiry {
  /// How much is read beside the scopes' own files.
  enum Reach {
    /// The scopes' editions, the coding that counts, and the lens where one is named.
    case scopes
    /// Every edition of the frameworks too, for the series and the values of other rounds.
    case editions
    /// Every framework there is, for the values of counterparts.
    case neighbours
    /// The other coders' files too, for the line that says how well they agree.
    case coders
    /// The other coders' files and every lens, for how sure the answer is.
    case standpoints
    /// Editions, coders and lenses.
    case everything

    var hasEditions: Bool { self == .editions || self == .everything }
    var hasNeighbours: Bool { self == .neighbours }
    var hasCoders: Bool { self == .coders || self == .standpoints || self == .everything }
    var hasLenses: Bool { self == .standpoints || self == .everything }
  }

  /// Where the data came from.
  let source: DataOptions
  /// How its paths are told in a report.
  let paths: ToldPaths
  let catalogue: Catalogue
  let scopes: [Scope]
  let schema: Schema
  /// Whether the schema is the one that is meant where none is named.
  let isStandardSchema: Bool
  let lens: Schema?
  let coding: MappingSet.Coding
  let language: Language
  let here: Framework.Owner.ID?
  /// In the order that the user names them.
  let scenarios: [Scenario]
  /// What the user left open and the command filled in, such as an edition.
  var assumptions: [Sentence]

  init(
    _ texts: [String], under terms: Terms, in data: DataOptions,
    speaking language: SpokenLanguage?, reaching reach: Reach = .scopes
  ) throws {
    source = data
    paths = try data.toldPaths.naming(terms.scenarios)
    let archive = try Archive(data)
    let selection = try Selection(of: texts, under: terms, in: archive, reaching: reach)
    let catalogue = selection.catalogue
    do {
      scopes = try texts.map { try Scope($0, in: catalogue) }
      let common = try Schema(terms.schemaName, in: catalogue)
      schema = common
      lens = try terms.lens.map { try archive.lens($0, on: common, in: catalogue) }
    } catch let error as UnresolvedReference {
      throw Refusal(error)
    }
    isStandardSchema = archive.newestEdition(of: Terms.standardSchema) == schema.reference
    self.catalogue = catalogue
    scenarios = selection.scenarios.compactMap { catalogue.scenario($0) }
    coding = terms.coding
    here = try terms.here.map { try archive.owner($0, among: catalogue.frameworks) }
    let first = scopes.first?.frameworks.first.flatMap { catalogue.framework($0) }
    self.language = language?.language ?? first?.language ?? .english
    assumptions = selection.assumptions
  }

  /// The scopes with everything that the analysis says of them.
  var comparison: Comparison {
    Comparison(
      of: scopes, on: schema, through: lens, coding: coding, here: here, in: catalogue)
  }

  /// Every file that was read, with the SHA-256 of its bytes.
  var fingerprints: [Imprint.File] {
    catalogue.files.compactMap { Imprint.File(fingerprinting: $0) }
  }
}
