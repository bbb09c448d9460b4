public import FrameworkModel

/// An indicator's text and its bands speak of different units.
public struct UnitConflict: Check {
  public static let manual = """
    An indicator's text and its bands speak of different units.

    A growth of 5 percent and a growth of 5 percentage points are two things, and a result can't
    be read before it is known which is meant. The file keeps both as the source prints them: the
    unit of the text in `facets`, that of the bands in `bands`. Ask the owner which unit counts,
    and say it in a fact of the indicator.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      guard let bands = indicators[index].bands, let unit = bands.unit else { return nil }
      let indicator = indicators[index]
      let stated = indicator.facets.unit
      guard unit != .unknown, stated != .unknown, unit != stated else { return nil }
      return Finding(
        .warning, Self.name, .conflict(in: indicator, text: stated, bands: unit),
        at: bands.location, about: framework.reference(to: indicator.id).description,
        notes: bands.all.filter { !$0.printed.isEmpty }.map(\.note), hint: .askWhichUnit)
    }
  }
}

extension Sentence {
  fileprivate static func conflict(
    in indicator: Indicator, text: UnitKind, bands: UnitKind
  ) -> Sentence {
    let id = indicator.id
    return Sentence(
      nb: "\(id) har ulik måleenhet i tekst og terskelverdier: "
        + "teksten sier \(text.label.nb), terskelverdiene \(bands.label.nb)",
      da: "\(id) har forskellig måleenhed i tekst og tærskelværdier: "
        + "teksten siger \(text.label.da), tærskelværdierne \(bands.label.da)",
      en: "text and bands of \(id) speak of different units: "
        + "the text of \(text.label.en), the bands of \(bands.label.en)")
  }

  fileprivate static let askWhichUnit = Sentence(
    nb: "spør eieren hvilken måleenhet som gjelder, og si det i en opplysning (fact)",
    da: "spørg ejeren, hvilken måleenhed der gælder, og sig det i en oplysning (fact)",
    en: "ask the owner which unit counts, and say so in a fact")
}
