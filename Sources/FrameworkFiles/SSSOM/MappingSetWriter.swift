public import FrameworkModel

/// Writes a mapping set as SSSOM/TSV 1.1: UTF-8, LF, one statement per line, sorted.
///
/// Statements stand in the order of their subjects' ids, byte by byte, then of their objects'; only
/// columns that some statement needs are written. What the model doesn't hold is not written either:
/// a rationale's mark as a translation, and other metadata of a file that somebody else wrote.
public enum MappingSetWriter {
  public static func bytes(of set: MappingSet) -> [UInt8] {
    let columns = MappingTable(set)
    var text = MappingHead(set, extensions: columns.extensions).text
    text += columns.names.joined(separator: "\t") + "\n"
    for line in columns.lines() { text += line + "\n" }
    return Array(text.utf8)
  }
}

/// The prefixes by which one file names its two sides.
struct MappingPrefixes {
  var subject: String
  var object: String

  init(_ set: MappingSet) {
    let (left, edition) =
      switch set.subject {
      case .framework(let reference): (reference.framework.rawValue, reference.edition)
      case .schema(let reference): (reference.schema.rawValue, reference.edition)
      }
    let right = set.object.schema.rawValue
    // Two editions of one schema would share a prefix.
    let clash = SSSOMName.prefix(of: left) == SSSOMName.prefix(of: right)
    subject = Self.prefix(left, edition: edition, isTaken: clash)
    object = Self.prefix(right, edition: set.object.edition, isTaken: clash)
  }

  private static func prefix(_ id: String, edition: String, isTaken: Bool) -> String {
    let prefix = SSSOMName.prefix(of: id)
    let isReserved = prefix == "bredde" || SSSOMVocabulary.builtInPrefixes.contains(prefix)
    return isTaken || isReserved ? SSSOMName.prefix(of: "\(id)_\(edition)") : prefix
  }
}

/// The metadata block of a set.
private struct MappingHead {
  var text = ""

  init(_ set: MappingSet, extensions: [String]) {
    let prefixes = MappingPrefixes(set)
    var bases = [
      prefixes.subject: set.subjectBase ?? set.subject.iriBase,
      prefixes.object: set.objectBase ?? set.object.iriBase,
    ]
    if !extensions.isEmpty { bases["bredde"] = IRI.terms }
    text += "#curie_map:\n"
    for prefix in bases.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      line("  \(prefix)", bases[prefix] ?? "")
    }
    line("sssom_version", quoted: SSSOMVocabulary.writtenVersion)
    line("mapping_set_id", set.id)
    if !set.summary.isEmpty { line("mapping_set_description", set.summary) }
    line("license", set.licence)
    switch set.subject {
    case .framework(let reference):
      line("subject_source", "\(prefixes.subject):framework")
      line("subject_source_version", quoted: reference.edition)
    case .schema(let reference):
      line("subject_source", "\(prefixes.subject):schema")
      line("subject_source_version", quoted: reference.edition)
    }
    line("object_source", "\(prefixes.object):schema")
    line("object_source_version", quoted: set.object.edition)
    if !extensions.isEmpty { write(extensions) }
  }

  private mutating func write(_ extensions: [String]) {
    text += "#extension_definitions:\n"
    for name in extensions {
      line("- slot_name", name)
      let property = PrefixedID(prefix: "bredde", id: String(name.dropFirst("ext_".count)))
      line("  property", property.text)
      if name == SSSOMVocabulary.strengthColumn { line("  type_hint", "xsd:decimal") }
    }
  }

  private mutating func line(_ key: String, _ value: String) {
    text += "#\(key): \(MetadataText.scalar(value))\n"
  }

  private mutating func line(_ key: String, quoted value: String) {
    text += "#\(key): \(MetadataText.quoted(value))\n"
  }
}
