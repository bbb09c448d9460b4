public import FrameworkModel

/// A result can't occur on the indicator's scale.
public struct ResultOutsideScale: Check {
  public static let manual = """
    A result can't occur on the indicator's scale.

    A mean of 6.2 on a scale from 1 to 6, or a share of 104 percent, is a slip of the pen or
    belongs to another scale. Checked are the scales with ends (1–5, 1–6, points up to 100, stars
    up to 6) and shares in percent.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.flatMap { index -> [Finding] in
      guard !indicators[index].results.isEmpty, let possible = indicators[index].facets.possible
      else { return [] }
      let indicator = indicators[index]
      return indicator.results.compactMap { result in
        guard let number = result.number, !possible.contains(number) else { return nil }
        return Finding(
          .warning, Self.name, .outside(number, of: possible, in: indicator),
          at: result.location, about: framework.reference(to: indicator.id).description,
          hint: .correctNumberOrScale)
      }
    }
  }
}

extension Sentence {
  fileprivate static func outside(
    _ number: ExactDecimal, of possible: Interval, in indicator: Indicator
  ) -> Sentence {
    let id = indicator.id
    return Sentence { language in
      let value = number.written(in: language)
      let ends = possible.written(in: language)
      return switch language {
      case .bokmål: "resultatet \(value) for \(id) ligger utenfor skalaen, som er \(ends)"
      case .danish: "resultatet \(value) for \(id) ligger uden for skalaen, som er \(ends)"
      default: "the result \(value) of \(id) lies outside the scale, which is \(ends)"
      }
    }
  }

  fileprivate static let correctNumberOrScale = Sentence(
    nb: "rett tallet (number) eller svarskalaen (scale) etter kilden",
    da: "ret tallet (number) eller svarskalaen (scale) efter kilden",
    en: "correct the number or the scale by the source")
}
