import FrameworkAlignment
import FrameworkModel

/// One mapping row of a compared indicator, with the scopes that hold the indicator.
struct MappingLine: Sendable {
  /// The letters of the scopes, in order.
  let letters: [String]
  let framework: Framework
  let indicator: Indicator
  let mapping: Mapping

  var reference: IndicatorReference { framework.reference(to: indicator.id) }
}

extension Comparison {
  /// Every row of the coding on the compared indicators: by scope, indicator and file.
  var mappingLines: [MappingLine] {
    var letters: [IndicatorReference: [String]] = [:]
    var order: [IndicatorReference] = []
    for scope in scopes {
      for reference in scope.alignment.scope.indicators {
        if letters[reference] == nil { order.append(reference) }
        letters[reference, default: []].append(scope.letter)
      }
    }
    let rows = Dictionary(
      uniqueKeysWithValues: frameworks.map { ($0.reference, rowsBySubject(of: $0)) })
    let held = Dictionary(uniqueKeysWithValues: frameworks.map { ($0.reference, $0) })
    return order.flatMap { reference -> [MappingLine] in
      guard let framework = held[reference.framework],
        let indicator = framework.indicators.first(where: { $0.id == reference.indicator })
      else { return [] }
      let own = rows[reference.framework]?[reference.indicator.rawValue] ?? []
      return own.map {
        MappingLine(
          letters: letters[reference] ?? [], framework: framework, indicator: indicator, mapping: $0
        )
      }
    }
  }

  private func rowsBySubject(of framework: Framework) -> [String: [Mapping]] {
    let set = catalogue.mappingSet(
      from: .framework(framework.reference), to: commonSchema.reference, coding: coding)
    return Dictionary(grouping: set?.mappings ?? [], by: \.subject)
  }
}
