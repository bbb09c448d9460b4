public import FrameworkModel

/// A value between two bands of an indicator falls in none of them.
public struct GapBetweenBands: Check {
  public static let manual = """
    A value between two bands of an indicator falls in none of them.

    The bands “> 5”, “2 - 4,9” and “< 2” say nothing of 4.95. The end points count as printed: `<`
    and `>` leave theirs out, all others belong to the band. Where the unit can only be whole
    (counts, stars, and days whose results are all whole), a gap without a whole number is no
    finding. What lies beyond the outermost bands is no gap, and a word in a band fills none. The
    file keeps what the source prints. Say in a fact of the indicator which band counts, if the
    owner has told.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      guard let bands = indicators[index].bands else { return nil }
      let all = BandRanges(of: bands).gaps
      guard !all.isEmpty else { return nil }
      let indicator = indicators[index]
      let isWholeOnly = indicator.isWholeOnly
      let gaps = all.filter { !isWholeOnly || $0.interval.wholeNumber != nil }
      guard let first = gaps.first else { return nil }
      let example = first.interval.example(wholeOnly: isWholeOnly)
      return Finding(
        .warning, Self.name, .gaps(in: indicator, gaps.map(\.interval), example: example),
        at: bands.location, about: framework.reference(to: indicator.id).description,
        notes: notes(on: gaps), hint: .sayWhichBandCounts)
    }
  }

  /// Every band that a gap borders on, once.
  private func notes(on gaps: [BandRanges.Gap]) -> [Finding.Note] {
    let bordering = gaps.flatMap { [$0.below.colour, $0.above.colour] }
    let bands = gaps.flatMap { [$0.below, $0.above] }
    return Indicator.Band.Colour.allCases.filter(bordering.contains).compactMap { colour in
      bands.first { $0.colour == colour }?.note
    }
  }
}

extension Sentence {
  fileprivate static func gaps(
    in indicator: Indicator, _ gaps: [Interval], example: ExactDecimal?
  ) -> Sentence {
    let id = indicator.id
    func list(_ language: Language) -> String {
      listed(gaps.map { $0.written(in: language) }, in: language)
    }
    func such(_ words: String, _ language: Language) -> String {
      example.map { ", \(words) \($0.written(in: language))" } ?? ""
    }
    let isOne = gaps.count == 1
    // Norwegian and Danish write numbers, brackets and *og* alike.
    let intervals = list(.bokmål)
    return Sentence(
      nb: "terskelverdiene for \(id) har \(isOne ? "et sprang" : "\(gaps.count) sprang"): "
        + "en verdi i \(intervals)\(such("for eksempel", .bokmål)), "
        + "havner i ingen av dem",
      da: "tærskelværdierne for \(id) har \(isOne ? "et spring" : "\(gaps.count) spring"): "
        + "en værdi i \(intervals)\(such("for eksempel", .danish)), "
        + "falder i ingen af dem",
      en: "the bands of \(id) leave \(isOne ? "a gap" : "\(gaps.count) gaps"): "
        + "a value in \(list(.english))\(such("such as", .english)), "
        + "falls in none of them")
  }
}
