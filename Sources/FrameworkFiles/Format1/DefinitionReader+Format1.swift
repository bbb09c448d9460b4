import FrameworkModel
import XMLStream

/// Reads frameworks in format 1.
struct FrameworkReader: DefinitionReader {
  let root = Format1.Tag.framework
  let version = Format1.version

  func read(
    _ file: DataFile, with grammars: Grammars
  ) throws(UnusableFolder) -> Reading<Definition> {
    let grammar = try grammars.grammar("Frameworks/framework-1.xsd")
    return reading(file, grammar, grammars.limits) { (reader, root) throws(MalformedXML) in
      try reader.readFramework(root)
    } mending: { framework in
      let (usable, findings) = framework.mended()
      return (.framework(usable), findings)
    }
  }
}

/// Reads schemas and lenses in format 1.
struct SchemaReader: DefinitionReader {
  let root = Format1.Tag.schema
  let version = Format1.version

  func read(
    _ file: DataFile, with grammars: Grammars
  ) throws(UnusableFolder) -> Reading<Definition> {
    let grammar = try grammars.grammar("Frameworks/schema-1.xsd")
    return reading(file, grammar, grammars.limits) { (reader, root) throws(MalformedXML) in
      try reader.readSchema(root)
    } mending: { schema in
      let (usable, findings) = schema.mended()
      return (usable.map(Definition.schema), findings)
    }
  }
}

extension DefinitionReader {
  func recognises(_ beginning: FileBeginning) -> Bool {
    guard let found = beginning.root else { return false }
    return found.namespace == Format1.namespace && found.name == root && found.version == version
  }

  /// Reads and validates in one go; a file that breaks its XSD isn't used.
  func reading<Content>(
    _ file: DataFile, _ grammar: XMLSchema, _ limits: XMLLimits,
    readRoot: (inout ElementReader, XMLElement) throws(MalformedXML) -> Content,
    mending: (Content) -> (Definition?, [Finding])
  ) -> Reading<Definition> {
    do throws(MalformedXML) {
      let xml = try XMLReader(
        FileChunks.open(file.path), named: file.path, validating: grammar, limits: limits)
      var reader = ElementReader(xml, named: file.path)
      var content: Content?
      var malformed: MalformedXML?
      do throws(MalformedXML) {
        try reader.readDocument { (reader, root) throws(MalformedXML) in
          content = try readRoot(&reader, root)
        }
      } catch {
        malformed = error
      }
      // A flood of complaints says no more than that there are too many.
      if case .tooManyComplaints = malformed?.fault {
        return Reading(findings: malformed.map { [$0.finding] } ?? [])
      }
      var findings = InvalidDefinition.findings(reader.xml.complaints, in: file.path)
      if let malformed { findings.append(malformed.finding) }
      guard let content, findings.isEmpty else { return Reading(findings: findings) }
      let (definition, more) = mending(content)
      return Reading(content: definition, findings: reader.findings + more)
    } catch {
      return Reading(findings: [error.finding])
    }
  }
}
