import FrameworkAlignment
import FrameworkDecision
import FrameworkModel

/// Finds the candidates that a reference of the user's means.
struct CandidateLookup {
  private let members: [IndicatorReference]
  private let catalogue: Catalogue

  init(_ candidates: Candidates, in catalogue: Catalogue) {
    members = candidates.members.map(\.reference)
    self.catalogue = catalogue
  }

  /// The indicators of `L.2.1`, `A1` (for `IB-A1`), `asker-bms@2017/L.2.1` or a group.
  ///
  /// A bare id is looked for among the candidates, and must mean one of them; a scope must name
  /// candidates alone.
  func indicators(_ text: String) throws -> [IndicatorReference] {
    let named = members.filter { $0.indicator.rawValue == text }
    let meant =
      named.isEmpty ? members.filter { $0.indicator.rawValue.hasSuffix("-" + text) } : named
    if meant.count == 1 { return meant }
    guard meant.isEmpty else { throw Refusal.ambiguous(text, meant) }
    guard text.contains("/") || text.contains("@") else { throw unknown(text) }
    let scope: Scope
    do throws(UnresolvedReference) {
      scope = try Scope(text, in: catalogue)
    } catch {
      throw Refusal(error)
    }
    let known = Set(members)
    if let stranger = scope.indicators.first(where: { !known.contains($0) }) {
      throw unknown(stranger.description)
    }
    return scope.indicators
  }

  private func unknown(_ text: String) -> Refusal {
    let names = members.map(\.description)
    let short = members.map(\.indicator.rawValue)
    let endings = short.compactMap { id in
      id.firstIndex(of: "-").map { String(id[$0...].dropFirst()) }
    }
    return .unknownName(
      text, known: text.contains("/") ? names : short + endings,
      Sentence(
        nb: "«\(text)» er verken i bruk eller blant kandidatene",
        da: "»\(text)« er hverken i brug eller blandt kandidaterne",
        en: "“\(text)” is neither in use nor among the candidates"))
  }
}

extension Refusal {
  fileprivate static func ambiguous(
    _ text: String, _ candidates: [IndicatorReference]
  ) -> Refusal {
    let list = candidates.map(\.description).joined(separator: ", ")
    return Refusal(
      sentence: Sentence(
        nb: "«\(text)» kan være flere indikatorer: \(list)",
        da: "»\(text)« kan være flere indikatorer: \(list)",
        en: "“\(text)” may be several indicators: \(list)"))
  }
}
