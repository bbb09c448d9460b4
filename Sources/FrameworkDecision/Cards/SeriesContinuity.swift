public import FrameworkModel

/// What becomes of a time series where a replacement takes its place (method, section 6).
public struct SeriesContinuity: Sendable, Hashable {
  /// Years with a value of the indicator in use, over the editions that mean the same.
  public let years: [Int]
  /// Years with a value of every candidate.
  public let candidateYears: [Int]
  /// Breaks that the definitions of the candidates state.
  public let statedBreaks: [Indicator.SeriesBreak]
  /// Whether a series ends: there is one, and no candidate is the same question in another edition.
  public let breaks: Bool

  /// Years over which both exist: what a bridge between the two could be built on.
  public var sharedYears: [Int] { years.filter(candidateYears.contains) }

  init(
    of reference: IndicatorReference, by candidates: [IndicatorReference], in catalogue: Catalogue
  ) {
    let own = Family(of: reference, in: catalogue).own
    years = Self.years(of: own, in: catalogue)
    let others = candidates.map {
      Set(Self.years(of: Family(of: $0, in: catalogue).own, in: catalogue))
    }
    candidateYears = others.dropFirst().reduce(others.first ?? []) { $0.intersection($1) }.sorted()
    statedBreaks = candidates.flatMap { catalogue.indicator($0)?.breaks ?? [] }
    let isSameQuestion = candidates.contains(where: own.contains)
    breaks = !years.isEmpty && !isSameQuestion
  }

  private static func years(
    of references: [IndicatorReference], in catalogue: Catalogue
  ) -> [Int] {
    let results = references.flatMap { catalogue.indicator($0)?.results ?? [] }
    return Set(results.filter(\.isMeasured).map(\.year)).sorted()
  }
}

extension Catalogue {
  func indicator(_ reference: IndicatorReference) -> Indicator? {
    framework(reference.framework)?.indicators.first { $0.id == reference.indicator }
  }
}
