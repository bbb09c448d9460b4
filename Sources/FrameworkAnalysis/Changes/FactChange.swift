public import FrameworkModel

/// A fact of an indicator that another edition states otherwise.
public struct FactChange: Sendable {
  public enum Fact: String, Sendable, Hashable, CaseIterable {
    case direction, unit, base, scale, respondent, group, status
  }

  public let indicator: Indicator
  public let fact: Fact
  /// In words of the vocabulary, or as the source prints it.
  public let before: Value
  public let after: Value

  public enum Value: Sendable, Hashable {
    case word(Sentence)
    case text(Texts)
    case status(Indicator.Status?)
    case group(Group.ID?)
  }

  static func all(from before: Indicator, to after: Indicator) -> [FactChange] {
    Fact.allCases.compactMap { fact in
      let (old, new) = (fact.value(of: before), fact.value(of: after))
      guard old != new else { return nil }
      return FactChange(indicator: after, fact: fact, before: old, after: new)
    }
  }
}

extension FactChange.Fact {
  fileprivate func value(of indicator: Indicator) -> FactChange.Value {
    let facets = indicator.facets
    return switch self {
    case .direction: .word(facets.direction.label)
    case .unit: .word(facets.unit.label)
    case .base: .word(facets.base.label)
    case .scale: .word(facets.scale.label)
    case .respondent: .word(facets.respondent.label)
    case .group: .group(indicator.group)
    case .status: .status(indicator.status)
    }
  }
}
