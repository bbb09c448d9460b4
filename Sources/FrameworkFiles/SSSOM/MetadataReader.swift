import FrameworkModel

/// Makes the set's metadata out of the block at the head of a file, and collects what is wrong.
struct MetadataReader {
  let block: MetadataBlock
  let file: String
  private(set) var findings: [Finding] = []
  /// Every prefix that rows may use, with its IRI; those that SSSOM builds in have none here.
  private(set) var prefixes: [String: String] = [:]
  private(set) var extensions: Set<String> = []
  /// What holds for every row that has no date of its own.
  private(set) var date: String?

  init(_ block: MetadataBlock, file: String) {
    self.block = block
    self.file = file
    findings = block.faults.map { MalformedMetadata.finding($0.fault, at: $0.location) }
    readPrefixes()
    readExtensions()
    readDate()
  }

  /// The metadata; nil where something is missing or wrong, which the findings then tell.
  mutating func metadata(coding: MappingSet.Coding?) -> MappingSetMetadata? {
    checkVersion()
    let texts = requiredTexts()
    let subject = source("subject_source")
    let object = source("object_source")
    guard let subject, let object, isUsable, let id = texts["mapping_set_id"],
      let names = names(id, subject: subject, object: object)
    else { return nil }
    check("subject_source_version", against: names.subject.edition, "edition")
    check("object_source_version", against: names.object.edition, "edition")
    let metadata = MappingSetMetadata(
      subject: subject.isSchema
        ? .schema(SchemaReference(.init(names.subject.id), edition: names.subject.edition))
        : .framework(FrameworkReference(.init(names.subject.id), edition: names.subject.edition)),
      object: SchemaReference(.init(names.object.id), edition: names.object.edition),
      coding: coding ?? MappingSet.Coding(file: file, idEnding: names.ending), id: id,
      summary: block.entry("mapping_set_description")?.value.text ?? "",
      licence: texts["license"] ?? "", subjectPrefix: subject.prefix, objectPrefix: object.prefix)
    checkFolder(of: metadata, ending: names.ending)
    let based = checkBases(of: metadata, subject: subject.base, object: object.base)
    return isUsable ? based : nil
  }

  private var isUsable: Bool { !findings.contains { $0.severity == .error } }
}

extension MetadataReader {
  private mutating func readPrefixes() {
    guard let entry = block.entry("curie_map") else { return }
    guard case .map(let entries) = entry.value else {
      findings.append(MalformedMetadata.notText("curie_map", at: entry.location))
      return
    }
    for entry in entries {
      if let base = entry.value.text {
        prefixes[entry.key] = base
      } else {
        findings.append(MalformedMetadata.notText(entry.key, at: entry.location))
      }
    }
  }

  private mutating func readDate() {
    guard let entry = block.entry("mapping_date"), let text = entry.value.text else { return }
    if UnreadableDate.isDate(text) {
      date = text
    } else {
      findings.append(UnreadableDate.finding(text, at: entry.location))
    }
  }

  private mutating func readExtensions() {
    guard let entry = block.entry("extension_definitions") else { return }
    guard case .list(let definitions) = entry.value else {
      findings.append(MalformedMetadata.notText(entry.key, at: entry.location))
      return
    }
    for definition in definitions {
      guard case .map(let fields) = definition,
        let name = fields.first(where: { $0.key == "slot_name" })?.value.text
      else {
        findings.append(MalformedMetadata.notText(entry.key, at: entry.location))
        continue
      }
      // sssom-py keeps a definition and loses the prefix of its property; SSSOM then says: ignore it.
      if fields.allSatisfy(isResolvable) { extensions.insert(name) }
    }
  }

  private func isResolvable(_ field: MetadataBlock.Entry) -> Bool {
    guard field.key == "property" || field.key == "type_hint", let text = field.value.text else {
      return true
    }
    return PrefixedID(text).map { isKnown($0.prefix) } ?? false
  }

  func isKnown(_ prefix: String) -> Bool {
    prefixes[prefix] != nil || SSSOMVocabulary.builtInPrefixes.contains(prefix)
  }

  private mutating func checkVersion() {
    guard let entry = block.entry("sssom_version"),
      !SSSOMVocabulary.versions.contains(entry.value.text ?? "")
    else { return }
    findings.append(UnknownSSSOMVersion.finding(entry.value.text ?? "", at: entry.location))
  }

  private mutating func requiredTexts() -> [String: String] {
    var texts: [String: String] = [:]
    for key in SSSOMVocabulary.requiredKeys {
      if let text = block.entry(key)?.value.text {
        texts[key] = text
      } else {
        let place = block.entry(key)?.location ?? SourceLocation(file: file, line: 1, column: 1)
        findings.append(MissingMetadata.finding(key, at: place))
      }
    }
    return texts
  }
}

extension MetadataReader {
  private struct Source {
    var prefix: String
    var base: String
    var isSchema: Bool
  }

  /// What subject_source or object_source names: `asker_bms:framework`.
  private mutating func source(_ key: String) -> Source? {
    guard let entry = block.entry(key), let text = entry.value.text else { return nil }
    guard let id = PrefixedID(text) else {
      let word = key == "subject_source" ? "asker_bms" : "public_innovation"
      findings.append(UnknownPrefix.missing(in: text, expected: word, at: entry.location))
      return nil
    }
    guard let base = prefixes[id.prefix] else {
      findings.append(UnknownPrefix.undeclared(id.prefix, at: entry.location))
      return nil
    }
    return Source(prefix: id.prefix, base: base, isSchema: id.id == "schema")
  }

  /// The names in mapping_set_id, or in two IRIs of Bredde's own form where it has a form of its own.
  private mutating func names(
    _ id: String, subject: Source, object: Source
  ) -> MappingSetMetadata.Name? {
    if let names = MappingSetMetadata.Name(id) { return names }
    if let left = Self.reference(inBase: subject.base),
      let right = Self.reference(inBase: object.base)
    {
      return MappingSetMetadata.Name("\(left)--\(right)")
    }
    if let entry = block.entry("mapping_set_id") {
      findings.append(MissingMetadata.unnamed(id, at: entry.location))
    }
    return nil
  }

  /// `asker-bms@2017` for `https://w3id.org/bredde/framework/asker-bms/2017/`.
  private static func reference(inBase base: String) -> String? {
    let parts = base.split(separator: "/")
    guard base.hasPrefix(IRI.root), parts.count == 6 else { return nil }
    return "\(parts[4])@\(parts[5])"
  }

  private mutating func check(_ key: String, against expected: String, _ part: String) {
    guard let entry = block.entry(key), let text = entry.value.text, text != expected else {
      return
    }
    findings.append(
      ContradictoryMetadata.finding(key, says: text, against: expected, at: entry.location))
  }

  private mutating func checkFolder(of metadata: MappingSetMetadata, ending: Substring) {
    guard case .coder = metadata.coding, let entry = block.entry("mapping_set_id"),
      ending != metadata.coding.description
    else { return }
    findings.append(
      ContradictoryMetadata.folder(
        metadata.coding.description, id: metadata.id, at: entry.location))
  }

  /// A base of Bredde's own form names the edition too; any other is kept for writing.
  private mutating func checkBases(
    of metadata: MappingSetMetadata, subject: String, object: String
  ) -> MappingSetMetadata {
    var metadata = metadata
    metadata.subjectBase = foreignBase(
      subject, prefix: metadata.subjectPrefix, own: metadata.subject.iriBase,
      reference: metadata.subject.description)
    metadata.objectBase = foreignBase(
      object, prefix: metadata.objectPrefix, own: metadata.object.iriBase,
      reference: metadata.object.description)
    return metadata
  }

  private mutating func foreignBase(
    _ base: String, prefix: String, own: String, reference: String
  ) -> String? {
    if base == own { return nil }
    if let named = Self.reference(inBase: base), named != reference,
      let entry = block.entry("curie_map")
    {
      findings.append(
        ContradictoryMetadata.finding(
          "curie_map", says: named, against: reference, at: entry.location))
    }
    return base
  }
}
