public import FrameworkModel

/// A published value of an indicator, its own or a counterpart's, that one's own can be held against.
public struct ReferenceValue: Sendable, Hashable {
  /// The edition and indicator that it stands in.
  public let indicator: IndicatorReference
  /// Who published it: tells the country.
  public let owner: Framework.Owner
  /// Whether another framework states that it asks the same.
  public let isCounterpart: Bool
  public let result: Indicator.Result

  /// The values of an indicator in every edition, then those of its counterparts.
  ///
  /// An edition on the other side of a break in meaning is another indicator and left out. Values of
  /// a part (one sector, one size) are left out but those of all municipalities.
  static func all(of reference: IndicatorReference, in catalogue: Catalogue) -> [ReferenceValue] {
    let family = Family(of: reference, in: catalogue)
    return family.own.flatMap { values($0, isCounterpart: false, in: catalogue) }
      + family.counterparts.flatMap { values($0, isCounterpart: true, in: catalogue) }
  }

  private static func values(
    _ reference: IndicatorReference, isCounterpart: Bool, in catalogue: Catalogue
  ) -> [ReferenceValue] {
    guard let framework = catalogue.framework(reference.framework),
      let indicator = framework.indicators.first(where: { $0.id == reference.indicator })
    else { return [] }
    return indicator.results.filter { $0.isForAll || $0.segment == "municipalities" }
      .sorted { $0.year < $1.year }
      .map {
        ReferenceValue(
          indicator: reference, owner: framework.owner, isCounterpart: isCounterpart, result: $0)
      }
  }
}

/// An indicator in its editions, and what other frameworks call the same question.
struct Family {
  /// Editions with the same meaning, oldest first; itself among them.
  let own: [IndicatorReference]
  let counterparts: [IndicatorReference]

  init(of reference: IndicatorReference, in catalogue: Catalogue) {
    let own = Self.editions(of: reference, in: catalogue)
    var counterparts: [IndicatorReference] = []
    for framework in catalogue.frameworks where framework.id != reference.framework.framework {
      for indicator in framework.indicators {
        let isLinked = indicator.links.contains { link in
          link.kind == "counterpart" && own.contains { link.names($0) }
        }
        if isLinked { counterparts.append(framework.reference(to: indicator.id)) }
      }
    }
    let framework = catalogue.framework(reference.framework)
    let links = framework?.indicators.first { $0.id == reference.indicator }?.links ?? []
    for other in catalogue.frameworks where other.id != reference.framework.framework {
      for indicator in other.indicators {
        let name = other.reference(to: indicator.id)
        if links.contains(where: { $0.kind == "counterpart" && $0.names(name) }),
          !counterparts.contains(name)
        {
          counterparts.append(name)
        }
      }
    }
    self.own = own
    self.counterparts = counterparts.sorted()
  }

  private static func editions(
    of reference: IndicatorReference, in catalogue: Catalogue
  ) -> [IndicatorReference] {
    let all = catalogue.editions(of: reference.framework.framework).compactMap { framework in
      framework.indicators.first { $0.id == reference.indicator }
        .map { (edition: framework.edition, indicator: $0) }
    }
    let own = all.first { $0.edition == reference.framework.edition }?.indicator
    let broken = Set((own?.breaks ?? []).filter(\.isOtherMeaning).flatMap(\.editions))
    return all.filter { edition, indicator in
      let isBrokenThere = indicator.breaks.contains {
        $0.isOtherMeaning && $0.editions.contains(reference.framework.edition)
      }
      return edition == reference.framework.edition
        || !(broken.contains(edition) || isBrokenThere)
    }.map {
      IndicatorReference(
        FrameworkReference(reference.framework.framework, edition: $0.edition),
        reference.indicator)
    }
  }
}

extension Indicator.Link {
  /// Whether the target, with or without an edition, names the indicator.
  func names(_ reference: IndicatorReference) -> Bool {
    target == reference.description
      || target == "\(reference.framework.framework)/\(reference.indicator)"
  }
}
