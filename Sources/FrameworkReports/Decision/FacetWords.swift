import FrameworkDecision
import FrameworkModel

/// Like for like in words, facet by facet.
struct FacetWords {
  let names: DecisionNames

  private var voice: Voice { names.voice }

  func word(_ likeness: Likeness) -> String {
    switch likeness {
    case .equal: voice(DecisionWord.facetEqual)
    case .convertible: voice(DecisionWord.facetConvertible)
    case .unknown: voice(DecisionWord.facetUnknown)
    case .different: voice(DecisionWord.facetDifferent)
    }
  }

  private func words(_ list: [Sentence]) -> Phrase {
    list.isEmpty
      ? Phrase(voice(DecisionWord.facetUnknown))
      : list.map { Phrase(voice($0)) }.joined(separator: ", ")
  }

  /// `nivå: kommune mot land (ulik)`.
  func sentence(_ comparison: FacetComparison) -> Phrase {
    voice.filled(
      DecisionSentence.facetAgainst,
      [
        "f": Phrase(voice(comparison.facet.label)), "a": words(comparison.before),
        "b": words(comparison.after), "l": Phrase(word(comparison.likeness)),
      ]) + (comparison.conversion.map { ": \(voice($0))" } ?? "")
  }

  /// Every facet of a proposal, level first.
  func table(_ facets: [FacetComparison], id: String, caption: Phrase) -> Table {
    let columns = [
      Table.Column("facet", Phrase(voice.heading(CardWord.facet)), .header),
      Table.Column("likeness", Phrase(voice(DecisionSentence.likeness))),
      Table.Column("before", Phrase(voice(DecisionSentence.inUseNow))),
      Table.Column("after", Phrase(voice.heading(DecisionWord.candidate))),
      Table.Column("conversion", Phrase(voice(DecisionSentence.conversion))),
    ]
    let rows = facets.map { facet in
      Table.Row(
        facet.facet.rawValue,
        [
          Table.Cell(Phrase(Voice.capitalised(voice(facet.facet.label)))),
          Table.Cell(Phrase(word(facet.likeness)), value: .code(facet.likeness.rawValue)),
          Table.Cell(words(facet.before)), Table.Cell(words(facet.after)),
          Table.Cell(Phrase(facet.conversion.map { voice($0) } ?? "–")),
        ])
    }
    return Table(id: id, caption: caption, columns: columns, rows: rows)
  }
}

/// Whether an indicator can steer, in words: facts beside content, no score.
struct SteeringWords {
  let names: DecisionNames

  private var voice: Voice { names.voice }

  /// The smallest change that two rounds can show, and whether that is too coarse.
  func resolution(_ resolution: Resolution) -> Phrase {
    switch resolution.basis {
    case .fullCount: return Phrase(voice(DecisionSentence.fullCount))
    case .unknown: return Phrase(voice(DecisionSentence.noResolution))
    case .meanScore(nil): return Phrase(voice(DecisionSentence.noDeviation))
    case .share, .meanScore: break
    }
    let isShare = if case .share = resolution.basis { true } else { false }
    let lines = resolution.lines.map { line -> Phrase in
      let change = voice.decimal(line.smallestChange, decimals: isShare ? 1 : 2)
      let text = voice.filled(
        isShare ? DecisionSentence.changeAt : DecisionSentence.scoreChangeAt,
        ["x": Phrase(change), "n": Phrase(voice.integer(line.answers))])
      return line.isTooCoarse == true ? "\(text) (\(voice(CardWord.tooCoarse)))" : text
    }
    guard let needed = resolution.answersNeeded, let width = resolution.width else {
      return lines.joined(separator: "; ")
    }
    return lines.joined(separator: "; ") + ". "
      + voice.filled(
        resolution.isWidthOfBand
          ? DecisionSentence.answersForBand : DecisionSentence.answersForTen,
        ["n": Phrase(voice.integer(needed)), "w": Phrase(voice.decimal(width))])
  }

  func ceiling(_ facts: SteeringFacts) -> Phrase? {
    facts.ceiling.map {
      voice.filled(DecisionSentence.nearCeiling, ["x": Phrase(voice.decimal($0))])
    }
  }

  func selfReport(_ facts: SteeringFacts) -> Phrase? {
    facts.isSelfReport ? Phrase(voice(DecisionSentence.selfReportBias)) : nil
  }

  /// `Danmark 2023: 40 %`, the newest first; nil where there are none.
  func values(_ values: [ReferenceValue], newest count: Int = 6) -> Phrase? {
    let sorted = values.enumerated().sorted {
      ($1.element.result.year, $0.offset) < ($0.element.result.year, $1.offset)
    }.map(\.element).filter { $0.result.number != nil }
    guard !sorted.isEmpty else { return nil }
    return sorted.prefix(count).map { value -> Phrase in
      "\(Phrase(value.owner.name, for: voice.language)), \(value.result.period): \(text(value))"
    }.joined(separator: "; ")
  }

  /// As published; a bare number of a share with its sign.
  func text(_ value: ReferenceValue) -> Phrase {
    let text = Phrase(value.result.text, for: voice.language)
    let isBare = text.plain.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    let isShare = names.indicator(value.indicator)?.facets.unit == .percent
    return isBare && isShare ? Phrase(voice.withPercentSign(text.plain)) : text
  }
}
