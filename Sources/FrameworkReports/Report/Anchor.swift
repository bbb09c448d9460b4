import FrameworkAnalysis
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

  /// All mapping rows, those of one dimension, and those of one concept.
  static let rows = "rows"

  static func rows(_ dimension: Schema.Dimension.ID) -> String {
    "rows-dimension-" + slug(dimension.rawValue)
  }

  static func rows(_ concept: Schema.Concept.ID) -> String {
    "rows-" + slug(concept.rawValue)
  }

  /// The indicators of a layer of the scope with that letter.
  static func layer(_ test: Layers.Test, of letter: String) -> String {
    "layer-\(test.rawValue)-\(letter)"
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
