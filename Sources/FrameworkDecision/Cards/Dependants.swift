public import FrameworkModel

/// What points to an indicator, and stands empty where it is dropped (method, section 6).
public struct Dependants: Sendable, Hashable {
  /// Another indicator that names this one, and how: `part`, `replaces`, `counterpart`.
  public struct Pointer: Sendable, Hashable {
    public let indicator: IndicatorReference
    public let kind: String
  }

  /// The group that it stands in and those above it, the nearest first.
  public let groups: [Group]
  /// Those of them that no indicator of the framework is left in.
  public let emptied: [Group]
  public let pointers: [Pointer]

  /// The groups with a goal of their own, the nearest first.
  public var goals: [Group] { groups.filter { !$0.goal.isEmpty } }

  /// What depends on an indicator when all of `dropped` go.
  init(
    of reference: IndicatorReference, dropping dropped: Set<IndicatorReference>,
    in catalogue: Catalogue
  ) {
    let framework = catalogue.framework(reference.framework)
    let groups =
      framework?.groups(above: catalogue.indicator(reference)?.group) ?? []
    self.groups = groups
    self.emptied = groups.filter { group in
      !(framework?.indicators ?? []).contains { indicator in
        !dropped.contains(IndicatorReference(reference.framework, indicator.id))
          && (framework?.groups(above: indicator.group) ?? []).contains { $0.id == group.id }
      }
    }
    self.pointers = catalogue.frameworks.flatMap { other in
      other.indicators.flatMap { indicator in
        indicator.links.filter { link in
          link.names(reference)
            || (other.reference == reference.framework
              && link.target == reference.indicator.rawValue)
        }.map { Pointer(indicator: other.reference(to: indicator.id), kind: $0.kind) }
      }
    }
  }
}
