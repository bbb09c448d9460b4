import FrameworkAlignment
public import FrameworkModel

/// An indicator in use and a candidate, facet by facet (method, section 7).
public struct LikeForLike: Sendable, Hashable {
  public let indicator: IndicatorReference
  public let candidate: IndicatorReference
  /// In the order of the facets, level first.
  public let facets: [FacetComparison]

  public subscript(facet: Facet) -> Likeness {
    facets.first { $0.facet == facet }?.likeness ?? .unknown
  }

  /// Neither level nor unit of observation is different or unknown: what the outcomes ask.
  public var isLikeForLike: Bool { self[.level].isLike && self[.observation].isLike }

  init(of row: Alignment.Row, with other: Alignment.Row, instrument: Instrument?) {
    let (b, y) = (row.indicator, other.indicator)
    indicator = row.reference
    candidate = other.reference
    facets = Facet.allCases.map { facet in
      let (likeness, conversion) = facet.likeness(of: b, with: y, instrument: instrument)
      return FacetComparison(
        facet: facet, likeness: likeness, candidate: other.reference, before: facet.words(of: b),
        after: facet.words(of: y), conversion: likeness == .convertible ? conversion : nil)
    }
  }

  /// For each facet the worst of several comparisons, the first of equally bad ones.
  static func worst(of comparisons: [LikeForLike]) -> [FacetComparison] {
    Facet.allCases.compactMap { facet in
      let all = comparisons.flatMap(\.facets).filter { $0.facet == facet }
      guard let worst = all.map(\.likeness).max() else { return nil }
      return all.first { $0.likeness == worst }
    }
  }
}
