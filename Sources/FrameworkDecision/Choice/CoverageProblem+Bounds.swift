import FrameworkModel

extension CoverageProblem.Bounds {
  /// What the constraints say of size, burden, data collections and single indicators.
  init(of constraints: [Constraint], among candidates: Candidates, _ prices: Prices) {
    let members = candidates.members
    size = members.count
    isAllowed = Array(repeating: true, count: members.count)
    for constraint in constraints {
      switch constraint {
      case .indicators(let most): limit(size: most)
      case .burden(let most): burden = min(burden ?? .max, prices.units(within: most))
      case .newCollections(let most): newCollections = min(newCollections ?? .max, most)
      case .drop(let references):
        for place in members.indices where references.contains(members[place].reference) {
          isAllowed[place] = false
        }
      case .onlyWithDirection:
        for place in members.indices where !members[place].hasDirection {
          isAllowed[place] = false
        }
      case .onlyAddingWithDirection:
        for place in members.indices
        where !members[place].hasDirection && !members[place].isCurrent {
          isAllowed[place] = false
        }
      default: continue
      }
    }
    keep(constraints, among: candidates)
    if let burden, prices.areCounts { limit(size: burden) }
    if (newCollections ?? 0) < 0 || (burden ?? 0) < 0 { isContradictory = true }
  }

  private mutating func limit(size most: Int) {
    if most < 0 { isContradictory = true }
    size = max(0, min(size, most))
  }

  private mutating func keep(_ constraints: [Constraint], among candidates: Candidates) {
    let named = constraints.flatMap { constraint -> [IndicatorReference] in
      if case .keep(let references) = constraint { references } else { [] }
    }
    let wanted = Set(named)
    kept = candidates.members.indices.filter { wanted.contains(candidates.members[$0].reference) }
    if kept.count < wanted.count || kept.contains(where: { !isAllowed[$0] }) {
      isContradictory = true
    }
  }
}
