import FrameworkModel
import XMLStream

/// Reads definitions of one kind in one format version.
protocol DefinitionReader: Sendable {
  /// The root element of its files.
  var root: String { get }
  var version: String { get }

  func recognises(_ beginning: FileBeginning) -> Bool

  /// Reads the whole file; what is wrong with it is in the findings.
  func read(_ file: DataFile, with grammars: Grammars) throws(UnusableFolder) -> Reading<Definition>
}

/// What a definition file holds.
enum Definition {
  case framework(Framework)
  case schema(Schema)
  case scenario(Scenario)
}

/// What could be read, and what was wrong; nothing where the file can't be used.
struct Reading<Content> {
  var content: Content?
  var findings: [Finding] = []
}

extension Reading: Sendable where Content: Sendable {}

/// Every reader there is; a new format or version is one more line.
enum Readers {
  static let definitions: [any DefinitionReader] = [
    FrameworkReader(), SchemaReader(), ScenarioReader(),
  ]
  static let mappings: [any MappingReader] = [MappingSetReader()]
}
