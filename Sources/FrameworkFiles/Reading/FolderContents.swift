import FoundationEssentials
public import FrameworkModel

/// What the paths in the data folders say, without a file being opened.
public struct FolderContents: Sendable {
  /// Sorted by path within a folder, folders in their own order.
  public internal(set) var files: [DataFile] = []
  /// Files that stand twice or where their path says nothing.
  public private(set) var findings: [Finding] = []

  /// Looks through the folders.
  ///
  /// - Parameter folders: The base and what is added to it.
  /// - Throws: If a folder is missing or can't be read.
  public init(of folders: DataFolders) throws(UnusableFolder) {
    for folder in folders.all { try add(folder) }
    refuseDuplicates()
  }

  /// Every edition of every framework, sorted.
  public var frameworks: [FrameworkReference] {
    files.compactMap { if case .framework(let reference) = $0.content { reference } else { nil } }
      .sorted()
  }

  /// Every edition of every schema and lens, sorted.
  public var schemas: [SchemaReference] {
    files.compactMap { if case .schema(let reference) = $0.content { reference } else { nil } }
      .sorted()
  }

  /// Every mapping file's pair, sorted by name.
  public var mappings: [DataFile.Pair] {
    files.compactMap { if case .mappings(let pair) = $0.content { pair } else { nil } }
      .sorted { $0.description.utf8.lexicographicallyPrecedes($1.description.utf8) }
  }

  /// Every scenario, sorted.
  public var scenarios: [Scenario.ID] {
    files.compactMap { if case .scenario(let id) = $0.content { id } else { nil } }.sorted()
  }

  private mutating func add(_ folder: String) throws(UnusableFolder) {
    guard FileManager.default.fileExists(atPath: folder) else { throw .missing(folder) }
    let entries = try Self.entries(of: folder)
    guard !Set(entries).isDisjoint(with: ["Frameworks", "Mappings", "Scenarios"]) else {
      throw .withoutData(folder)
    }
    if entries.contains("Frameworks") { try addDefinitions(DataFolders.path(folder, "Frameworks")) }
    if entries.contains("Mappings") { try addMappings(DataFolders.path(folder, "Mappings")) }
    if entries.contains("Scenarios") { try addScenarios(DataFolders.path(folder, "Scenarios")) }
  }

  private mutating func addDefinitions(_ folder: String) throws(UnusableFolder) {
    for id in try Self.entries(of: folder) {
      let path = "\(folder)/\(id)"
      if !Self.isFolder(path) {
        refuseStray(path, like: "\(folder)/asker-bms/2017.xml")
      } else if id == "Schemas" {
        for schema in try Self.entries(of: path) {
          try addEditions(in: "\(path)/\(schema)") {
            .schema(SchemaReference(Schema.ID(schema), edition: $0))
          }
        }
      } else {
        try addEditions(in: path) { .framework(FrameworkReference(Framework.ID(id), edition: $0)) }
      }
    }
  }

  private mutating func addEditions(
    in folder: String, _ content: (String) -> DataFile.Content
  ) throws(UnusableFolder) {
    guard Self.isFolder(folder) else { return refuseStray(folder, like: "\(folder)/1.xml") }
    for name in try Self.entries(of: folder) where !Self.isPassedOver(name) {
      files.append(DataFile(path: "\(folder)/\(name)", content: content(withoutExtension(name))))
    }
  }

  private mutating func addMappings(_ folder: String) throws(UnusableFolder) {
    for name in try Self.entries(of: folder) {
      let path = "\(folder)/\(name)"
      guard Self.isFolder(path) else {
        addMapping(path, name: name, coding: .agreed)
        continue
      }
      let number = name.hasPrefix("coder-") ? Int(name.dropFirst(6)) : nil
      for inner in try Self.entries(of: path) {
        if let number {
          addMapping("\(path)/\(inner)", name: inner, coding: .coder(number))
        } else {
          refuseStray("\(path)/\(inner)", like: "\(folder)/coder-1/\(inner)")
        }
      }
    }
  }

  private mutating func addScenarios(_ folder: String) throws(UnusableFolder) {
    for name in try Self.entries(of: folder) where !Self.isPassedOver(name) {
      let id = Scenario.ID(withoutExtension(name))
      files.append(DataFile(path: "\(folder)/\(name)", content: .scenario(id)))
    }
  }

  private mutating func addMapping(_ path: String, name: String, coding: MappingSet.Coding) {
    guard let pair = DataFile.Pair(fileName: name, coding: coding) else {
      let folder = path.dropLast(name.count)
      return refuseStray(path, like: "\(folder)asker-bms@2017--public-innovation@1.sssom.tsv")
    }
    files.append(DataFile(path: path, content: .mappings(pair)))
  }

  private mutating func refuseStray(_ path: String, like example: String) {
    guard let name = path.split(separator: "/").last, !Self.isPassedOver(String(name)) else {
      return
    }
    let place = SourceLocation(file: path, line: 1, column: 1)
    findings.append(PathMismatch.finding(expected: example, at: place))
  }

  /// What belongs to the folder and isn't data: licences, reading matter, XSDs, hidden files.
  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".xsd") || name.hasSuffix(".md")
      || !name.contains(".")
  }

  /// Neither of two files that stand for the same thing is used.
  private mutating func refuseDuplicates() {
    let same = Dictionary(grouping: files, by: \.content).filter { $0.value.count > 1 }
    files.removeAll { same[$0.content] != nil }
    findings += same.map { DuplicateFile.finding($0.description, in: $1.map(\.path)) }
    findings.sort()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  private static func entries(of folder: String) throws(UnusableFolder) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw .unreadable(folder)
    }
  }
}
