import FrameworkModel
import FrameworkReports

extension [String] {
  /// An option with its value as words that can be read back; nothing where there is no value.
  static func option(_ name: String, _ value: (some CustomStringConvertible)?) -> [String] {
    guard let text = value.map({ "\($0)" }) else { return [] }
    return text.hasPrefix("-") || text.isEmpty ? ["\(name)=\(text)"] : [name, text]
  }

  static func flag(_ name: String, _ isSet: Bool) -> [String] { isSet ? [name] : [] }

  /// An option that takes words until the next one.
  static func list(_ name: String, _ values: [String]) -> [String] {
    values.isEmpty ? [] : [name] + values
  }
}

extension Inquiry {
  /// The scopes with their editions, each as one word.
  var scopeWords: [String] { scopes.map(\.description) }

  /// The first scope, then the others as candidates.
  var candidateWords: [String] {
    scopeWords.prefix(1) + .list("--with", Array(scopeWords.dropFirst()))
  }

  /// On what terms the scopes were looked at, the schemas with their editions.
  func termWords(_ coding: CodingOptions) -> [String] {
    coding.words(on: schema) + .option("--lens", lens?.reference)
      + .option("--here", here?.rawValue)
  }

  /// Scenarios by name, also those of a file, which is looked for by that name.
  func scenarioWords(_ options: ScenarioOptions) -> [String] {
    .list(
      "--scenario",
      options.names.map { $0.split(separator: "/").last.map(String.init) ?? $0 })
  }
}

extension CodingOptions {
  func words(on schema: Schema) -> [String] {
    .option("--schema", schema.reference)
      + .option("--coder", coder == .agreed ? nil : coder.rawValue)
  }
}

extension DrawOptions {
  var recorded: Record.Draws { Record.Draws(count: draws.value, seed: seed) }

  var words: [String] { .option("--draws", draws) + .option("--seed", seed) }
}

extension SeekingOptions {
  var words: [String] {
    .option("--for", purpose?.rawValue)
      + .option("--touched-at", touchedAt == .any ? nil : touchedAt.rawValue)
      + .option("--reach-coverage", reachCoverage) + .option("--reach-dimensions", reachDimensions)
      + .flag("--against-burden", againstBurden) + frontWords + .option("--time", time)
  }

  private var frontWords: [String] {
    switch front {
    case nil: []
    case .open: ["--front"]
    case .size(let size): .option("--front", size)
    }
  }
}

extension ConstraintOptions {
  var words: [String] {
    .option("--at-most", atMost) + .option("--burden", burden) + .list("--keep", keep)
      + .list("--drop", drop) + .flag("--with-direction", withDirection)
      + .option("--new-collections", newCollections) + .flag("--lose-nothing", loseNothing)
      + .option("--per-dimension", perDimension)
  }
}

extension ScorecardOptions {
  var words: [String] {
    .list("--place", place) + .option("--id", id?.id.rawValue) + .option("--edition", edition)
      + .option("--title", title)
  }
}
