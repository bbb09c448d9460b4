public import FrameworkModel

/// A band begins below the smallest answer of the scale.
public struct BandBelowScale: Check {
  public static let manual = """
    A band begins below the smallest answer of the scale.

    On a scale from 1 to 6 no mean can lie below 1, so a band “0–3,9” promises room that isn't
    there: it looks four steps wide and is three. Every possible value still has its band. The
    file keeps what the source prints.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      guard let bands = indicators[index].bands, let ends = indicators[index].facets.answerEnds,
        let smallest = ends.lower?.value
      else { return nil }
      let low = bands.all.first { band in
        band.intervals.contains { $0.lower.map { $0.value < smallest } ?? false }
      }
      guard let low else { return nil }
      let indicator = indicators[index]
      return Finding(
        .warning, Self.name, .below(low, in: indicator, smallest: smallest), at: low.location,
        about: framework.reference(to: indicator.id).description, hint: .readFromSmallest)
    }
  }
}

extension Sentence {
  fileprivate static func below(
    _ band: Indicator.Band, in indicator: Indicator, smallest: ExactDecimal
  ) -> Sentence {
    let id = indicator.id
    return Sentence(
      nb: "\(band.colour.norwegian) for \(id) er trykt som «\(band.printed)», "
        + "men skalaen begynner på \(smallest)",
      da: "\(band.colour.norwegian) for \(id) er trykt som »\(band.printed)«, "
        + "men skalaen begynder ved \(smallest)",
      en: "the \(band.colour.rawValue) band of \(id) is printed as “\(band.printed)”, "
        + "but the scale begins at \(smallest)")
  }

  fileprivate static let readFromSmallest = Sentence(
    nb: "les terskelverdien fra skalaens minste verdi, "
      + "eller rett svarskalaen (scale) om den er feil",
    da: "læs tærskelværdien fra skalaens mindste værdi, "
      + "eller ret svarskalaen (scale), hvis den er forkert",
    en: "read the band from the scale's smallest answer, or correct the scale if it is wrong")
}
