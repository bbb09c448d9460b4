import FrameworkModel

/// The values of one indicator over the editions of its framework.
///
/// Same id, same base, segment *all*, in order of the year measured; cut where an edition states a
/// break, and without the editions in which the id means something else.
struct Series {
  /// A value with the edition whose file holds it.
  struct Value {
    let edition: String
    let result: Indicator.Result
  }

  /// Values that may be read as one line.
  struct Run {
    var values: [Value]
    /// What separates this run from the one before; nil for the first.
    var breakBefore: Indicator.SeriesBreak?
  }

  let runs: [Run]

  init(of indicator: Indicator, in framework: Framework, editions: [Framework]) {
    let members = editions.compactMap { edition -> (Framework, Indicator)? in
      guard let other = edition.indicators.first(where: { $0.id == indicator.id }),
        other.facets.base == indicator.facets.base,
        edition.edition == framework.edition
          || !Self.breaks(between: (framework.edition, indicator), (edition.edition, other))
            .contains(where: \.isOtherMeaning)
      else { return nil }
      return (edition, other)
    }
    let values = members.flatMap { edition, member in
      member.results.filter(\.isForAll).map { Value(edition: edition.edition, result: $0) }
    }.enumerated().sorted {
      ($0.element.result.year, $0.offset) < ($1.element.result.year, $1.offset)
    }
    .map(\.element)
    let indicators = Dictionary(uniqueKeysWithValues: members.map { ($0.0.edition, $0.1) })
    runs = values.reduce(into: []) { runs, value in
      guard let last = runs.last?.values.last, let one = indicators[last.edition],
        let other = indicators[value.edition]
      else {
        runs.append(Run(values: [value]))
        return
      }
      let breaks = Self.breaks(between: (last.edition, one), (value.edition, other))
      if let first = breaks.first {
        runs.append(Run(values: [value], breakBefore: first))
      } else {
        runs[runs.count - 1].values.append(value)
      }
    }
  }

  /// What either edition states about the other.
  private static func breaks(
    between one: (edition: String, indicator: Indicator),
    _ other: (edition: String, indicator: Indicator)
  ) -> [Indicator.SeriesBreak] {
    guard one.edition != other.edition else { return [] }
    return other.indicator.breaks.filter { $0.editions.contains(one.edition) }
      + one.indicator.breaks.filter { $0.editions.contains(other.edition) }
  }
}
