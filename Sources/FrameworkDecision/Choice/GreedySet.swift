extension CoverageProblem {
  /// The set that taking the largest gain at every step gives; nil where it breaks a constraint.
  ///
  /// What must be covered goes before what gains; equal gains are settled by the ties.
  var greedySet: RankedSet? {
    guard !bounds.isContradictory else { return nil }
    var places = bounds.kept
    while let next = bestStep(from: places) { places.append(next) }
    return allows(places) ? RankedSet(places, in: self) : nil
  }

  private struct Step: Comparable {
    let place: Int
    let demanded: Int
    let merit: RankedSet.Merit

    static func < (left: Self, right: Self) -> Bool {
      if left.demanded != right.demanded { return left.demanded > right.demanded }
      return left.merit == right.merit ? left.place < right.place : left.merit < right.merit
    }
  }

  private func bestStep(from places: [Int]) -> Int? {
    guard places.count < bounds.size else { return nil }
    let now = RankedSet(places, in: self).merit
    let demanded = demandedElements(of: places)
    let steps = elements.indices.compactMap { place -> Step? in
      guard bounds.isAllowed[place], !places.contains(place) else { return nil }
      let set = places + [place]
      guard prices.burden(of: set) <= bounds.burden ?? .max,
        prices.newCollections(of: set).count <= bounds.newCollections ?? .max
      else { return nil }
      let step = Step(
        place: place, demanded: demandedElements(of: set), merit: RankedSet(set, in: self).merit)
      let gains =
        (step.merit.dimensions, step.merit.coverage) > (now.dimensions, now.coverage)
        || step.demanded > demanded
      return gains ? step : nil
    }
    return steps.min()?.place
  }

  /// How much of what must be covered is covered.
  private func demandedElements(of places: [Int]) -> Int {
    let covered = Set(places.flatMap { elements[$0] })
    return requirements.reduce(0) { sum, requirement in
      sum + min(requirement.atLeast, requirement.elements.count(where: covered.contains))
    }
  }
}
