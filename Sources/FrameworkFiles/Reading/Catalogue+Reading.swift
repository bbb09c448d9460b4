public import FrameworkModel
import XMLStream

extension Catalogue {
  /// Reads the definitions, mappings and scenarios of the folders, and finds what can't be used in them.
  ///
  /// What is wrong with a file is a finding, and so is what is left out of it: a later element with
  /// the same id, a reference to nothing. What a reading gives but a reader should know comes from
  /// ``DefinitionFindings``.
  ///
  /// - Parameters:
  ///   - folders: The base and what is added to it.
  ///   - wanted: What to read; nil for all.
  /// - Throws: If a folder or an XSD can't be read.
  public init(readingFrom folders: DataFolders, only wanted: Wanted? = nil) throws(UnusableFolder) {
    try self.init(
      reading: try FolderContents(of: folders), of: folders, only: wanted,
      mappings: Readers.mappings)
  }

  init(
    reading contents: FolderContents, of folders: DataFolders, only wanted: Wanted?,
    mappings readers: [any MappingReader], byteLimit: Int = XMLLimits.standard.bytes
  ) throws(UnusableFolder) {
    let grammars = Grammars(in: folders, byteLimit: byteLimit)
    var frameworks: [Framework] = []
    var schemas: [Schema] = []
    var sets: [MappingSet] = []
    var scenarios: [Scenario] = []
    var findings = contents.findings.filter { wanted?.includes($0) ?? true }
    let files = contents.files.filter { wanted?.includes($0.content) ?? true }
    for file in files {
      if case .mappings(let pair) = file.content {
        let reading = MappingSet.read(file, pair, with: readers, byteLimit)
        findings += reading.findings
        if let set = reading.content { sets.append(set) }
        continue
      }
      let reading = try Definition.read(file, with: grammars)
      findings += reading.findings
      switch reading.content {
      case .framework(let framework): frameworks.append(framework)
      case .schema(let schema): schemas.append(schema)
      case .scenario(let scenario): scenarios.append(scenario)
      case nil: continue
      }
    }
    self.init(
      frameworks: frameworks, schemas: schemas, mappingSets: sets, scenarios: scenarios,
      findings: findings, files: files.map(\.path))
  }
}

extension Definition {
  /// Reads a definition with the reader that knows its content.
  ///
  /// Outside the data folders a path says nothing, so that nothing can be at odds with it.
  static func read(
    _ file: DataFile, with grammars: Grammars, isPathBinding: Bool = true
  ) throws(UnusableFolder) -> Reading<Definition> {
    let beginning: FileBeginning
    do throws(MalformedXML) {
      beginning = try FileBeginning(ofFileAt: file.path)
    } catch {
      return Reading(findings: [error.finding])
    }
    guard let reader = Readers.definitions.first(where: { $0.recognises(beginning) }) else {
      return Reading(findings: [refusal(of: beginning, in: file.path)])
    }
    var reading = try reader.read(file, with: grammars)
    if isPathBinding, let definition = reading.content,
      let finding = definition.mismatch(with: file)
    {
      reading = Reading(findings: reading.findings + [finding])
    }
    return reading
  }

  /// Why no reader takes the file.
  private static func refusal(of beginning: FileBeginning, in path: String) -> Finding {
    let start = SourceLocation(file: path, line: 1, column: 1)
    guard let root = beginning.root else {
      return UnknownContent.finding(known: "XML", at: start)
    }
    let place = SourceLocation(
      file: path, line: root.position.line, column: root.position.column)
    let readers = Readers.definitions
    let siblings = readers.filter { $0.root == root.name && root.namespace == Format1.namespace }
    guard siblings.isEmpty else {
      let known = siblings.map(\.version).joined(separator: ", ")
      return UnknownVersion.finding(version: root.version ?? "", known: known, at: place)
    }
    let known = readers.map(\.root).joined(separator: " / ")
    return UnknownRoot.finding(root: root.name, known: known, at: place)
  }

  private func mismatch(with file: DataFile) -> Finding? {
    let (own, location): (DataFile.Content, SourceLocation) =
      switch self {
      case .framework(let framework): (.framework(framework.reference), framework.location)
      case .schema(let schema): (.schema(schema.reference), schema.location)
      case .scenario(let scenario): (.scenario(scenario.id), scenario.location)
      }
    guard own != file.content else { return nil }
    return PathMismatch.finding(own: own.kindAndName, path: file.content.kindAndName, at: location)
  }
}

extension DataFile.Content {
  /// With its kind, since a framework and a schema can have the same id and edition.
  fileprivate var kindAndName: String {
    switch self {
    case .framework: "framework \(self)"
    case .schema: "schema \(self)"
    case .mappings: description
    case .scenario: "scenario \(self)"
    }
  }
}

extension MappingSet {
  fileprivate static func read(
    _ file: DataFile, _ pair: DataFile.Pair, with readers: [any MappingReader], _ byteLimit: Int
  ) -> Reading<MappingSet> {
    let start = SourceLocation(file: file.path, line: 1, column: 1)
    let bytes: [UInt8]
    do {
      bytes = try FileChunks(path: file.path).all(upTo: byteLimit)
    } catch let error as FileTooLarge {
      return Reading(findings: [TooLarge.finding(limit: error.limit, at: start)])
    } catch {
      return Reading(findings: [UnreadableFile.finding(reason: "\(error)", at: start)])
    }
    guard !bytes.isEmpty else { return Reading(findings: [EmptyFile.finding(at: start)]) }
    let beginning = Array(bytes.prefix(65_536))
    guard let reader = readers.first(where: { $0.recognises(beginning) }) else {
      return Reading(findings: [UnknownContent.finding(known: "SSSOM/TSV", at: start)])
    }
    let (set, findings) = reader.read(bytes, named: file.path, coding: pair.coding)
    guard let set else { return Reading(findings: findings) }
    let own = DataFile.Pair(
      subject: set.subject.description, object: set.object, coding: set.coding)
    guard own == pair else {
      let mismatch = PathMismatch.finding(
        own: own.description, path: pair.description, at: set.location)
      return Reading(findings: findings + [mismatch])
    }
    return Reading(content: set, findings: findings)
  }
}
