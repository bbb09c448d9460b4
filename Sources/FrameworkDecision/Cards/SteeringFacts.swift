import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkModel

/// Facts beside content that say whether an indicator can steer: no score (method, section 7).
public struct SteeringFacts: Sendable, Hashable {
  /// How ready it is.
  public enum Tier: String, Sendable, Hashable, CaseIterable {
    case measuredWithBands
    case definedWithBands
    case definedOnly

    public var label: Sentence {
      switch self {
      case .measuredWithBands:
        Sentence(
          nb: "målt, med terskelverdier", da: "målt, med tærskelværdier",
          en: "measured, with bands")
      case .definedWithBands:
        Sentence(
          nb: "definert, med terskelverdier", da: "defineret, med tærskelværdier",
          en: "defined, with bands")
      case .definedOnly:
        Sentence(nb: "bare definert", da: "kun defineret", en: "defined only")
      }
    }
  }

  public let tier: Tier
  /// The last value where it lies above 80 % and should rise; nil where there is still room.
  public let ceiling: ExactDecimal?
  /// Whether those who answer are those who would be judged by the answer.
  public let isSelfReport: Bool
  /// Values of other levels or neighbours that one's own can be held against.
  public let benchmarks: [ReferenceValue]

  static let ceilingAbove = ExactDecimal(80)

  init(of row: Alignment.Row, in question: Question) {
    let indicator = row.indicator
    let hasBands = indicator.bands?.isComplete ?? false
    let isMeasured = row.isMeasured(here: question.here)
    tier = !hasBands ? .definedOnly : isMeasured ? .measuredWithBands : .definedWithBands
    let values = ReferenceValue.all(of: row.reference, in: question.catalogue)
    let last = values.filter { !$0.isCounterpart && $0.result.isForAll && $0.result.isMeasured }
      .max { $0.result.year < $1.result.year }?.result.number
    let canRise = indicator.facets.direction == .higher && indicator.facets.unit == .percent
    ceiling = canRise ? last.flatMap { $0 > Self.ceilingAbove ? $0 : nil } : nil
    isSelfReport = indicator.facets.isSelfReport
    benchmarks = values.filter { value in
      value.owner.id != question.here || value.result.level != .municipality
    }
  }
}

extension Facets {
  /// Leaders and elected members answer for what they lead: a target would bias the answer.
  var isSelfReport: Bool {
    dataSources.contains(.selfAssessment)
      || [.workplaceLeader, .chiefExecutive, .mayor, .electedMember].contains(respondent)
  }
}
