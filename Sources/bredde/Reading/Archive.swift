import FrameworkFiles
import FrameworkModel

/// The data folders of a run, and what is read from them.
struct Archive {
  let folders: DataFolders
  /// What the paths say, without a file being opened.
  let contents: FolderContents

  init(_ options: DataOptions) throws {
    folders = DataFolders(
      base: try BaseFolder.find(), includesBase: !options.noBase, adding: options.added)
    do {
      contents = try FolderContents(of: folders)
    } catch {
      throw Refusal(error)
    }
  }

  /// Reads the files that are wanted; all of them where nothing is said.
  func catalogue(only wanted: Wanted? = nil) throws -> Catalogue {
    do {
      return try Catalogue(readingFrom: folders, only: wanted)
    } catch {
      throw Refusal(error)
    }
  }

  /// The newest edition of a framework by the paths; nil where there is none.
  func newestEdition(of framework: Framework.ID) -> FrameworkReference? {
    editions(of: framework).last.map { FrameworkReference(framework, edition: $0) }
  }

  /// The newest edition of a schema by the paths; nil where there is none.
  func newestEdition(of schema: Schema.ID) -> SchemaReference? {
    editions(of: schema).last.map { SchemaReference(schema, edition: $0) }
  }

  /// The editions of a framework by the paths, oldest first.
  func editions(of framework: Framework.ID) -> [String] {
    contents.frameworks.filter { $0.framework == framework }.map(\.edition)
      .sorted(by: Self.precedes)
  }

  /// The editions of a schema by the paths, oldest first.
  func editions(of schema: Schema.ID) -> [String] {
    contents.schemas.filter { $0.schema == schema }.map(\.edition).sorted(by: Self.precedes)
  }

  /// In the order of time: `2` before `10`, `2015` before `2017`.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    if let a = Int(left), let b = Int(right), a != b { return a < b }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The agreed coding and every coder whose files there are.
  var codings: [MappingSet.Coding] {
    var seen = Set<MappingSet.Coding>()
    return contents.mappings.map(\.coding).filter { seen.insert($0).inserted }
  }

  /// The schemas that a mapping file leads to from `schema`.
  func lenses(of schema: SchemaReference) -> [SchemaReference] {
    contents.mappings.filter { $0.subject == schema.description && $0.coding == .agreed }
      .map(\.object)
  }
}

extension Refusal {
  init(_ folder: UnusableFolder) {
    self.init(sentence: folder.sentence, hint: folder.hint)
  }
}
