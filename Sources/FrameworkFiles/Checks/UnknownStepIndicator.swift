public import FrameworkModel

/// A step of a data collection names an indicator that the file doesn't have.
public struct UnknownStepIndicator: Check {
  public static let manual = """
    A step of a data collection names an indicator that the file doesn't have.

    The reference is left out, so it is not known which question feeds the indicator that was
    meant. Correct the id in `indicators` of the step, or add the indicator.
    """

  public init() {}

  public func findings(in framework: Framework) -> [Finding] {
    guard framework.collections.contains(where: { !$0.steps.isEmpty }) else { return [] }
    let indicators = Set(framework.indicators.map(\.id))
    return framework.collections.flatMap { collection in
      collection.steps.flatMap { step in
        step.indicators.filter { !indicators.contains($0) }.map { indicator in
          Finding(
            .error, Self.name, .unknown(indicator, in: step, of: collection),
            at: collection.location, about: "\(framework.reference)/\(collection.id)",
            hint: .correctReference)
        }
      }
    }
  }
}

extension Sentence {
  fileprivate static func unknown(
    _ indicator: Indicator.ID, in step: DataCollection.Step, of collection: DataCollection
  ) -> Sentence {
    let (id, number) = (collection.id, step.number)
    return Sentence(
      nb: "steg \(number) i \(id) viser til indikatoren \(indicator), som filen ikke har",
      da: "trin \(number) i \(id) henviser til indikatoren \(indicator), som filen ikke har",
      en: "step \(number) of \(id) refers to the indicator \(indicator), "
        + "which the file doesn't have")
  }
}
