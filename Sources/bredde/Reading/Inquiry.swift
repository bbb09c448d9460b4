import FrameworkAlignment
import FrameworkFiles
import FrameworkModel
import FrameworkReports

/// What a command asks: scopes laid on a schema by one coding, with the files that answer it.
struct Inquiry {
  /// How much is read beside the scopes' own files.
  enum Reach {
    /// The scopes' editions, their codings, and the lens where one is named.
    case scopes
    /// Every edition of the frameworks, for the series, and every lens.
    case everything
  }

  let catalogue: Catalogue
  let scopes: [Scope]
  let schema: Schema
  let lens: Schema?
  let language: Language
  /// What the user left open and the command filled in, such as an edition.
  let assumptions: [Sentence]
  private let coding: MappingSet.Coding
  private let here: Framework.Owner.ID?

  init(
    _ texts: [String], by options: AnalysisOptions, in data: DataOptions,
    speaking language: SpokenLanguage?, reaching reach: Reach = .scopes
  ) throws {
    let archive = try Archive(data)
    let selection = try Selection(of: texts, on: options, in: archive, reaching: reach)
    catalogue = selection.catalogue
    do {
      scopes = try texts.map { try Scope($0, in: selection.catalogue) }
      schema = try Schema(options.schema, in: selection.catalogue)
      lens = try options.lens.map { try Schema($0, in: selection.catalogue) }
    } catch let error as UnresolvedReference {
      throw Refusal(sentence: error.sentence)
    }
    coding = options.coder.coding
    here = try options.here.map { try Self.owner($0, in: archive) }
    let first = scopes.first?.frameworks.first.flatMap(selection.catalogue.framework)
    self.language = language?.language ?? first?.language ?? .english
    assumptions = selection.assumptions
  }
}
