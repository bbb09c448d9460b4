import FrameworkModel

/// The addresses within a report that numbers link to.
enum Anchor {
  static func indicator(_ reference: IndicatorReference) -> String {
    "indicator-" + slug(reference.description)
  }

  static func concept(_ concept: Schema.Concept.ID) -> String {
    "concept-" + slug(concept.rawValue)
  }

  static func dimension(_ dimension: Schema.Dimension.ID) -> String {
    "dimension-" + slug(dimension.rawValue)
  }

  /// The mapping rows of one indicator.
  static func mappings(_ reference: IndicatorReference) -> String {
    "mappings-" + slug(reference.description)
  }

  /// Letters, digits, points and hyphens stay; all else is written by its code, so that two names
  /// never share an address.
  static func slug(_ name: String) -> String {
    name.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": String(scalar)
      case "@", "/": "_"
      default: "_" + String(scalar.value, radix: 16) + "_"
      }
    }.joined()
  }
}
