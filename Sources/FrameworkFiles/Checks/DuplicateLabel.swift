public import FrameworkModel

/// Two indicators of one edition have the same label.
public struct DuplicateLabel: Check {
  public static let manual = """
    Two indicators of one edition have the same label.

    A reader of a table can't tell them apart, and one of them may have got the other's text by a
    slip. Compared are the labels in the framework's own language.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    var first: [String: Int] = [:]
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      let label = indicators[index].label.text(for: framework.language)
      guard let place = first.updateIfNew(index, for: label) else { return nil }
      let (indicator, other) = (indicators[index], indicators[place])
      return Finding(
        .warning, Self.name, .sameLabel(indicator, other, label), at: indicator.location,
        about: framework.reference(to: indicator.id).description,
        notes: [Finding.Note(.isHere(other.id.rawValue), at: other.location)], hint: .tellApart)
    }
  }
}

extension Sentence {
  fileprivate static func sameLabel(
    _ indicator: Indicator, _ other: Indicator, _ label: String
  ) -> Sentence {
    Sentence(
      nb: "\(indicator.id) heter det samme som \(other.id): «\(label)»",
      da: "\(indicator.id) hedder det samme som \(other.id): »\(label)«",
      en: "\(indicator.id) has the same label as \(other.id): “\(label)”")
  }

  static func isHere(_ id: String) -> Sentence {
    Sentence(nb: "\(id) står her", da: "\(id) står her", en: "\(id) is here")
  }

  fileprivate static let tellApart = Sentence(
    nb: "rett teksten, eller gjør etikettene ulike",
    da: "ret teksten, eller gør navnene forskellige",
    en: "correct the text, or make the labels differ")
}
