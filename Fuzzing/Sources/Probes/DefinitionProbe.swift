import FrameworkFiles
import FrameworkModel
import XMLStream

/// What is tried on the bytes of a definition: reading, checking, and writing what was read.
public struct DefinitionProbe {
  private let folder: ProbeFolder
  private let grammars: [XMLSchema]

  /// Takes the project's XSDs.
  ///
  /// - Parameter project: The folder that holds `Frameworks`.
  /// - Throws: If there is no room for files, or an XSD can't be used.
  public init(project: String) throws {
    folder = try ProbeFolder()
    grammars = try ["framework-1.xsd", "schema-1.xsd"].map { [folder] name in
      let bytes = try ProbeFolder.bytes(at: "\(project)/Frameworks/\(name)")
      try folder.write(bytes, to: "Frameworks/\(name)")
      return try XMLSchema(parsing: bytes, named: name)
    }
  }

  /// Stops the process where a promise is broken; what is wrong with the bytes is none of them.
  ///
  /// - Parameter bytes: The content of a file.
  public func tryOut(_ bytes: [UInt8]) {
    let root = root(of: bytes, validating: nil)
    for grammar in grammars { _ = self.root(of: bytes, validating: grammar) }
    let path = root.flatMap(path) ?? "Frameworks/example/2020.xml"
    let (catalogue, findings) = read(bytes, at: path)
    precondition(
      !catalogue.frameworks.isEmpty || !catalogue.schemas.isEmpty || !findings.isEmpty,
      "a file that gives nothing has no finding")
    for framework in catalogue.frameworks { rewrite(framework, at: path) }
    for schema in catalogue.schemas { rewrite(schema, at: path) }
  }

  private func root(of bytes: [UInt8], validating grammar: XMLSchema?) -> XMLElement? {
    var root: XMLElement?
    do {
      var reader = try XMLReader(bytes, named: "bytes", validating: grammar)
      while let event = try reader.next() {
        if root == nil, case .start(let element) = event { root = element }
      }
      precondition(root != nil, "a document without a root was taken for well-formed")
    } catch {
      precondition(!error.description.isEmpty)
    }
    return root
  }

  /// Where a definition belongs by its own id, so that it isn't refused for its path.
  private func path(of root: XMLElement) -> String? {
    guard let id = root.attributes["id"], let edition = root.attributes["edition"],
      (id + edition).utf8.allSatisfy(isPlain), !id.isEmpty, !edition.isEmpty
    else { return nil }
    return "Frameworks/\(root.name == "schema" ? "Schemas/" : "")\(id)/\(edition).xml"
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private func read(_ bytes: [UInt8], at path: String) -> (Catalogue, [Finding]) {
    do {
      try folder.write(bytes, to: path)
      defer { folder.remove(path) }
      let catalogue = try Catalogue(readingFrom: DataFolders(base: folder.path))
      let findings = catalogue.findings + DefinitionFindings(in: catalogue).all
      return (catalogue, findings.sorted())
    } catch {
      preconditionFailure("the folder can't be used: \(error)")
    }
  }

  private func rewrite(_ framework: Framework, at path: String) {
    do {
      let bytes = try FrameworkWriter().bytes(of: framework)
      let again = read(bytes, at: path).0.frameworks.first
      let same = try again.map { try FrameworkWriter().bytes(of: $0) == bytes }
      precondition(same == true, "a framework isn't read as it was written")
    } catch {
      preconditionFailure("a framework that was read can't be written: \(error)")
    }
  }

  private func rewrite(_ schema: Schema, at path: String) {
    do {
      let bytes = try SchemaWriter().bytes(of: schema)
      let again = read(bytes, at: path).0.schemas.first
      let same = try again.map { try SchemaWriter().bytes(of: $0) == bytes }
      precondition(same == true, "a schema isn't read as it was written")
    } catch {
      preconditionFailure("a schema that was read can't be written: \(error)")
    }
  }
}
