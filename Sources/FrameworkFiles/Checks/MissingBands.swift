public import FrameworkModel

/// An indicator has no or not all bands in a framework that has bands.
public struct MissingBands: Check {
  public static let manual = """
    An indicator has no or not all bands in a framework that has bands.

    Without all three bands an indicator isn't in the layer *with thresholds* and can't steer.
    Frameworks without any bands, such as a barometer, are not told so.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    let hasBands = framework.indicators.contains {
      $0.bands?.all.contains(where: \.isStated) ?? false
    }
    guard hasBands else { return [] }
    let indicators = framework.indicators
    // By index: handing over each indicator would copy it.
    return indicators.indices.compactMap { index in
      guard !(indicators[index].bands?.isComplete ?? false) else { return nil }
      let indicator = indicators[index]
      return Finding(
        .note, Self.name, .missingBands(in: indicator),
        at: indicator.bands?.location ?? indicator.location,
        about: framework.reference(to: indicator.id).description)
    }
  }
}

extension Sentence {
  fileprivate static func missingBands(in indicator: Indicator) -> Sentence {
    let id = indicator.id
    let missing = indicator.bands?.all.filter { !$0.isStated }.map(\.colour) ?? []
    guard (1...2).contains(missing.count) else {
      return Sentence(
        nb: "\(id) er uten terskelverdier", da: "\(id) er uden tærskelværdier",
        en: "\(id) has no bands")
    }
    return Sentence { language in
      let colours = listed(missing.map { $0.written(in: language) }, in: language)
      return switch language {
      case .bokmål: "\(id) mangler terskelverdi for \(colours)"
      case .danish: "\(id) mangler tærskelværdi for \(colours)"
      default: "\(id) has no band for \(colours)"
      }
    }
  }
}
