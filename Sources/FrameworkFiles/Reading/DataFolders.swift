/// The folders that definitions and mappings are read from.
public struct DataFolders: Sendable, Hashable {
  /// Where the program's own data is, and the only place that XSDs are read from.
  public var base: String
  /// Whether the base's frameworks and mappings are read too.
  public var includesBase: Bool
  /// Folders of the same shape that add to the base.
  public var added: [String]

  public init(base: String, includesBase: Bool = true, adding added: [String] = []) {
    self.base = base
    self.includesBase = includesBase
    self.added = added
  }

  /// In the order that they are looked through.
  var all: [String] { (includesBase ? [base] : []) + added }

  /// A path below a folder, as messages name it: without `./` for the current folder.
  static func path(_ folder: String, _ rest: String) -> String {
    switch folder {
    case ".", "./", "": rest
    default: folder.hasSuffix("/") ? folder + rest : "\(folder)/\(rest)"
    }
  }
}
