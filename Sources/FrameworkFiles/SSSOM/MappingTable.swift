import FrameworkModel

/// The statements of a set as lines of cells, with the columns that they need.
struct MappingTable {
  private let set: MappingSet
  private let prefixes: MappingPrefixes
  private let languages: [Language]
  private let columns: [(name: String, cell: (Mapping) -> String)]
  let extensions: [String]

  init(_ set: MappingSet) {
    self.set = set
    let prefixes = MappingPrefixes(set)
    self.prefixes = prefixes
    var found: Set<Language> = []
    for mapping in set.mappings {
      for entry in mapping.rationale.entries { found.insert(entry.language) }
    }
    languages = found.sorted()
    var columns = Self.standard(prefixes)
    var own = [Self.strength]
    own += languages.map { language in
      (SSSOMVocabulary.rationalePrefix + language.rawValue, { $0.rationale[language] ?? "" })
    }
    own.removeAll { column in !set.mappings.contains { !column.cell($0).isEmpty } }
    columns.removeAll { column in
      !SSSOMVocabulary.requiredColumns.contains(column.name)
        && !set.mappings.contains { !column.cell($0).isEmpty }
    }
    extensions = own.map(\.name)
    self.columns = columns + own
  }

  var names: [String] { columns.map(\.name) }

  /// The lines, sorted by subject, object and the rest of the line, so that any order gives the same.
  func lines() -> [String] {
    set.mappings.map { mapping in
      let line = columns.map { Self.quoted($0.cell(mapping)) }.joined(separator: "\t")
      return (mapping.subject, mapping.object, line)
    }
    .sorted { left, right in
      if left.0 != right.0 { return left.0.utf8.lexicographicallyPrecedes(right.0.utf8) }
      if left.1 != right.1 { return left.1.utf8.lexicographicallyPrecedes(right.1.utf8) }
      return left.2.utf8.lexicographicallyPrecedes(right.2.utf8)
    }
    .map(\.2)
  }

  /// In the order in which the specification lists the columns.
  private static func standard(
    _ prefixes: MappingPrefixes
  ) -> [(name: String, cell: (Mapping) -> String)] {
    [
      ("subject_id", { PrefixedID(prefix: prefixes.subject, id: $0.subject).text }),
      ("predicate_id", \.writtenPredicate),
      ("predicate_modifier", { $0.isDenied ? SSSOMVocabulary.not : "" }),
      ("object_id", { object($0, prefix: prefixes.object) }),
      (
        "mapping_justification",
        { SSSOMVocabulary.justificationPrefix + $0.justification.rawValue }
      ),
      ("author_label", { ListText.text(of: $0.authors) }),
      ("reviewer_label", { ListText.text(of: $0.reviewers) }),
      ("mapping_date", { $0.date ?? "" }),
      ("confidence", { number($0.confidence) }),
    ]
  }

  private static var strength: (name: String, cell: (Mapping) -> String) {
    (
      SSSOMVocabulary.strengthColumn, { number($0.strength) }
    )
  }

  private static func object(_ mapping: Mapping, prefix: String) -> String {
    mapping.statement == .nothingFound
      ? SSSOMVocabulary.noTermFound : PrefixedID(prefix: prefix, id: mapping.object).text
  }

  private static func number(_ number: ExactDecimal?) -> String {
    number?.withTwoDecimals ?? ""
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains {
      $0 == .quote || $0 == .tab || $0 == .lineFeed || $0 == .carriageReturn
    }
    guard needsQuotes else { return cell }
    var quoted: [UInt8] = [.quote]
    for byte in cell.utf8 { quoted += byte == .quote ? [.quote, .quote] : [byte] }
    return String(decoding: quoted + [.quote], as: UTF8.self)
  }
}
