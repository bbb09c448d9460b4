import FrameworkModel

let somewhere = SourceLocation(file: "example.xml", line: 1, column: 1)

extension Framework {
  static func example(_ edition: String = "2020", _ indicators: Indicator...) -> Framework {
    Framework(
      id: "example", edition: edition, language: .bokmål, title: [.bokmål: "Eksempel"],
      shortTitle: Texts(), document: Texts(),
      owner: Framework.Owner(id: "town", name: [.bokmål: "By"], level: .municipality),
      indicators: indicators, location: somewhere)
  }
}

extension Indicator {
  static func example(
    _ id: Indicator.ID = "A.1", label: String = "Andel", unit: UnitKind = .percent,
    bands: Bands? = nil, results: [Result] = [], breaks: [SeriesBreak] = [], links: [Link] = [],
    facts: [Fact] = []
  ) -> Indicator {
    Indicator(
      id: id, label: [.bokmål: label], facets: Facets(unit: unit, direction: .higher),
      bands: bands, results: results, breaks: breaks, links: links, facts: facts,
      location: somewhere)
  }
}

extension Indicator.Bands {
  static func example(
    green: [Interval], yellow: [Interval], red: [Interval] = [], word: String? = nil
  ) -> Indicator.Bands {
    Indicator.Bands(
      green: Indicator.Band(.green, printed: "g", intervals: green, location: somewhere),
      yellow: Indicator.Band(.yellow, printed: "y", intervals: yellow, location: somewhere),
      red: Indicator.Band(.red, printed: "r", intervals: red, word: word, location: somewhere),
      location: somewhere)
  }
}

extension Indicator.Result {
  static func example(
    _ number: String, segment: String = "all", exactness: Exactness = .exact
  ) -> Indicator.Result {
    Indicator.Result(
      year: 2020, period: "2020", segment: segment, level: .municipality,
      text: [.bokmål: number], number: ExactDecimal(number), exactness: exactness,
      location: somewhere)
  }
}

extension Interval {
  /// Reads the notation of the fact sheet: `[2, 4.9]`, `(−∞, 2)`, `{6}`.
  init?(notation: some StringProtocol) {
    let text = String(notation).replacing("−", with: "-").replacing(" ", with: "")
    let inner = text.dropFirst().dropLast()
    if text.hasPrefix("{") {
      guard let value = ExactDecimal(inner) else { return nil }
      let bound = Bound(value, isIncluded: true)
      self.init(lower: bound, upper: bound)
      return
    }
    let ends = inner.split(separator: ",")
    guard ends.count == 2 else { return nil }
    self.init(
      lower: ExactDecimal(ends[0]).map { Bound($0, isIncluded: text.hasPrefix("[")) },
      upper: ExactDecimal(ends[1]).map { Bound($0, isIncluded: text.hasSuffix("]")) })
  }

  /// Every interval of a cell such as `[1, 1.29] ∪ [1.7, 1.99]`.
  static func list(_ cell: String) -> [Interval] {
    cell.matches(of: /[\[(][^\[({\])}]*[\])]|\{[^}]*\}/).compactMap {
      Interval(notation: cell[$0.range])
    }
  }
}
