public import FrameworkModel

/// A link leads to an indicator that isn't there.
public struct UnknownLinkTarget: Check {
  public static let manual = """
    A link leads to an indicator that isn't there.

    A target is an id of the same file (`L.2.1`), or a framework's id with an indicator's
    (`asker-bms/L.2.1`, in any edition; `asker-bms@2017/L.2.1`, in that one). Only targets in
    frameworks and editions that were read are checked. The link is kept as the file has it, but
    leads nowhere. Correct the target, or remove the link.
    """

  public init() {}

  public func findings(in catalogue: Catalogue) -> [Finding] {
    let frameworks = catalogue.frameworks
    guard frameworks.contains(where: { $0.indicators.contains { !$0.links.isEmpty } }) else {
      return []
    }
    let editions = frameworks.map { (edition: $0, ids: Set($0.indicators.map(\.id))) }
    return frameworks.flatMap { framework in
      framework.indicators.flatMap { indicator in
        indicator.links.compactMap { link -> Finding? in
          let target = LinkTarget(link.target, from: framework)
          let meant = editions.filter { target.means($0.edition) }
          guard !meant.isEmpty, !meant.contains(where: { $0.ids.contains(target.indicator) })
          else { return nil }
          return Finding(
            .warning, Self.name, .leadsNowhere(link.target, from: indicator),
            at: indicator.location, about: framework.reference(to: indicator.id).description,
            hint: .correctTarget)
        }
      }
    }
  }
}

/// What a link's target names: an indicator in some editions.
private struct LinkTarget {
  let framework: Framework.ID
  /// Nil for any edition.
  let edition: String?
  let indicator: Indicator.ID

  init(_ text: String, from own: Framework) {
    guard let slash = text.firstIndex(of: "/") else {
      framework = own.id
      edition = own.edition
      indicator = Indicator.ID(text)
      return
    }
    let parts = text[..<slash].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    framework = Framework.ID(String(parts[0]))
    edition = parts.count > 1 ? String(parts[1]) : nil
    indicator = Indicator.ID(String(text[text.index(after: slash)...]))
  }

  func means(_ other: Framework) -> Bool {
    other.id == framework && (edition == nil || edition == other.edition)
  }
}

extension Sentence {
  fileprivate static func leadsNowhere(_ target: String, from indicator: Indicator) -> Sentence {
    Sentence(
      nb: "\(indicator.id) viser til \(target), som ikke finnes",
      da: "\(indicator.id) henviser til \(target), som ikke findes",
      en: "\(indicator.id) is linked to \(target), which doesn't exist")
  }

  fileprivate static let correctTarget = Sentence(
    nb: "rett målet (target), eller ta bort lenken (link)",
    da: "ret målet (target), eller fjern linket (link)",
    en: "correct the target, or remove the link")
}
