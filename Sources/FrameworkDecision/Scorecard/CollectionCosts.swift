public import FrameworkAnalysis
public import FrameworkModel

/// What measuring a set costs, data collection by data collection, in the user's own unit.
///
/// Each collection costs its fixed cost, and what each indicator costs besides stands at the first
/// collection that feeds it: the lines add up to the burden (method, section 6).
public struct CollectionCosts: Sendable {
  public let lines: [Candidates.Collection: Fraction]
  public let whole: Fraction

  /// Nil where no usable costs are given.
  ///
  /// - Parameters:
  ///   - indicators: The set.
  ///   - collections: In the order of the plan.
  ///   - question: That the costs belong to.
  public init?(
    of indicators: [IndicatorReference], over collections: [Candidates.Collection],
    in question: Question
  ) {
    guard question.candidates.usesCosts, let costs = question.candidates.costs else { return nil }
    var sums: [Candidates.Collection: ExactSum] = [:]
    for case .named(let reference) in collections {
      sums[.named(reference), default: ExactSum()].add(costs.collections[reference])
    }
    for indicator in indicators {
      let own = question.candidates[indicator]?.collections ?? []
      guard let first = collections.first(where: own.contains) else { continue }
      sums[first, default: ExactSum()].add(costs.indicators[indicator])
    }
    lines = sums.mapValues(\.value)
    whole = question.burden(of: indicators)
  }
}
