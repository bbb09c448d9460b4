public import FrameworkModel

/// Two bands of an indicator hold the same value.
public struct OverlappingBands: Check {
  public static let manual = """
    Two bands of an indicator hold the same value.

    A value in both bands has two colours, and the source doesn't say which one counts. The file
    keeps what the source prints. Say in a fact of the indicator which band counts for these
    values, if the owner has told.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.flatMap { index -> [Finding] in
      guard let bands = indicators[index].bands else { return [] }
      let overlaps = BandRanges(of: bands).overlaps
      guard !overlaps.isEmpty else { return [] }
      let indicator = indicators[index]
      return overlaps.map { overlap in
        Finding(
          .warning, Self.name, .overlap(in: indicator, overlap.interval),
          at: overlap.second.location, about: framework.reference(to: indicator.id).description,
          notes: [overlap.first.note, overlap.second.note], hint: .sayWhichBandCounts)
      }
    }
  }
}

extension Sentence {
  fileprivate static func overlap(in indicator: Indicator, _ shared: Interval) -> Sentence {
    let id = indicator.id
    return Sentence(
      nb: "terskelverdiene for \(id) overlapper i \(shared.written(in: .bokmål))",
      da: "tærskelværdierne for \(id) overlapper i \(shared.written(in: .danish))",
      en: "the bands of \(id) overlap in \(shared.written(in: .english))")
  }

  static let sayWhichBandCounts = Sentence(
    nb: "si i en opplysning (fact) hvilken terskelverdi som gjelder for disse verdiene; "
      + "filen beholder det kilden har trykt",
    da: "sig i en oplysning (fact), hvilken tærskelværdi der gælder for disse værdier; "
      + "filen beholder det, kilden har trykt",
    en: "say in a fact which band counts for these values; the file keeps what the source prints")
}
