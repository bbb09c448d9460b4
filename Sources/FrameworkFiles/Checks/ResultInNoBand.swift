public import FrameworkModel

/// A result falls in none of the indicator's bands.
public struct ResultInNoBand: Check {
  public static let manual = """
    A result falls in none of the indicator's bands.

    The result then has no colour. Judged is the first number of each segment (the whole and each
    unit) that stands in the result column as published, exact or about, where any band has a
    range. An indicator whose fact with the key `sign-open` says that the sign of its values is
    unclear is judged by its value for all alone: its units' values would tell of the same doubt
    again.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.flatMap { index -> [Finding] in
      guard !indicators[index].results.isEmpty, let bands = indicators[index].bands,
        bands.all.contains(where: { !$0.intervals.isEmpty })
      else { return [] }
      let indicator = indicators[index]
      return indicator.judgedResults.compactMap { result in
        guard let number = result.number, bands.holding(number).isEmpty else { return nil }
        return Finding(
          .warning, Self.name, .inNoBand(number, result, of: indicator), at: result.location,
          about: framework.reference(to: indicator.id).description, notes: bands.all.map(\.note),
          hint: .sayWhichBandHolds)
      }
    }
  }
}

extension Indicator {
  /// The first number of each segment that bands can be laid on.
  fileprivate var judgedResults: [Result] {
    let isSignOpen = facts.contains { $0.key == "sign-open" }
    var segments = Set<String>()
    return results.filter { result in
      result.number != nil && result.isInColumn && [.exact, .about].contains(result.exactness)
        && (result.isForAll || !isSignOpen) && segments.insert(result.segment).inserted
    }
  }
}

extension Sentence {
  fileprivate static func inNoBand(
    _ number: ExactDecimal, _ result: Indicator.Result, of indicator: Indicator
  ) -> Sentence {
    let id = indicator.id
    return Sentence { language in
      let value = number.written(in: language)
      let segment = result.segmentLabel.text(for: language)
      let whose = result.isForAll ? "" : ", \(segment.isEmpty ? result.segment : segment),"
      return switch language {
      case .bokmål: "resultatet \(value) for \(id)\(whose) havner i ingen av terskelverdiene"
      case .danish: "resultatet \(value) for \(id)\(whose) falder i ingen af tærskelværdierne"
      default: "the result \(value) of \(id)\(whose) falls in none of the bands"
      }
    }
  }

  fileprivate static let sayWhichBandHolds = Sentence(
    nb: "spør eieren hvilken terskelverdi som gjelder, og si det i en opplysning (fact)",
    da: "spørg ejeren, hvilken tærskelværdi der gælder, og sig det i en oplysning (fact)",
    en: "ask the owner which band counts, and say so in a fact")
}
