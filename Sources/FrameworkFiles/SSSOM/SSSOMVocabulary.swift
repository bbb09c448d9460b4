import FrameworkModel

/// The words of SSSOM/TSV 1.1 that reader and writer share.
enum SSSOMVocabulary {
  static let versions = ["1.0", "1.1"]
  static let writtenVersion = "1.1"

  /// Prefixes that the specification builds in, so that no file needs to declare them.
  static let builtInPrefixes: Set<String> = [
    "linkml", "owl", "rdf", "rdfs", "semapv", "skos", "sssom", "xsd",
  ]

  static let noTermFound = "sssom:NoTermFound"
  static let not = "Not"
  static let justificationPrefix = "semapv:"

  static let predicates = [
    "skos:exactMatch", "skos:broadMatch", "skos:narrowMatch", "skos:closeMatch",
    "skos:relatedMatch",
  ]

  /// Keys of the metadata block that no file may lack.
  static let requiredKeys = [
    "mapping_set_id", "license", "subject_source", "subject_source_version", "object_source",
    "object_source_version",
  ]

  /// Columns that no file may lack.
  static let requiredColumns = [
    "subject_id", "predicate_id", "object_id", "mapping_justification",
  ]

  static let strengthColumn = "ext_strength"
  static let rationalePrefix = "ext_rationale_"

  /// Every column that the specification names; a file may have them, whether we read them or not.
  static let standardColumns: Set<String> = [
    "record_id", "subject_id", "subject_label", "subject_category", "predicate_id",
    "predicate_label", "predicate_modifier", "object_id", "object_label", "object_category",
    "mapping_justification", "author_id", "author_label", "reviewer_id", "reviewer_label",
    "creator_id", "creator_label", "license", "subject_type", "subject_source",
    "subject_source_version", "object_type", "object_source", "object_source_version",
    "predicate_type", "mapping_provider", "mapping_source", "mapping_cardinality",
    "cardinality_scope", "mapping_tool", "mapping_tool_id", "mapping_tool_version", "mapping_date",
    "publication_date", "review_date", "confidence", "reviewer_agreement", "curation_rule",
    "curation_rule_text", "subject_match_field", "object_match_field", "match_string",
    "subject_preprocessing", "object_preprocessing", "similarity_score", "similarity_measure",
    "see_also", "issue_tracker_item", "other", "comment",
  ]
}

/// The prefixes by which a mapping file names frameworks and schemas.
enum SSSOMName {
  /// The prefix of an id: hyphens become underscores, since sssom-py loses a prefix with hyphens.
  static func prefix(of id: String) -> String {
    let bytes = id.utf8.map {
      IRI.isUnreserved($0) && !"-.~".utf8.contains($0) ? $0 : .underscore
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
