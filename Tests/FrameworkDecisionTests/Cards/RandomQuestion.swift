import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel
import TestSupport

/// A small question made by a seed: three indicators in use, seven candidates, six concepts.
///
/// Degrees are quarters and every concept weighs the same, so that whole numbers tell everything.
struct RandomQuestion {
  var question: Question
  /// Quarters by indicator and concept.
  var degrees: [IndicatorReference: [Int: Int]] = [:]
  /// Concepts that a suggestion reaches.
  var suggested: [IndicatorReference: Set<Int>] = [:]
  var isAlike: [IndicatorReference: Bool] = [:]

  static let concepts = ["a.x", "a.y", "b.x", "b.y", "c.x", "c.y"]

  init(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let schema = Schema.sample(
      "schema", ["a": ["a.x", "a.y"], "b": ["b.x", "b.y"], "c": ["c.x", "c.y"]])
    var maps: [String: [Mapping]] = ["now": [], "new": []]
    var indicators: [String: [Indicator]] = ["now": [], "new": []]
    for (framework, count) in [("now", 3), ("new", 7)] {
      for number in 1...count {
        let id = "\(framework)-\(number)"
        let reference = IndicatorReference(
          FrameworkReference(Framework.ID(framework), edition: "1"), Indicator.ID(id))
        let alike = framework == "now" || random.next(2) == 0
        isAlike[reference] = alike
        indicators[framework]?.append(
          .sample(
            Indicator.ID(id), direction: random.next(2) == 0 ? .higher : .descriptive,
            observation: .idea, levels: [alike ? .municipality : .country]))
        for concept in Self.concepts.indices where random.next(framework == "now" ? 2 : 3) == 0 {
          let quarters = 1 + random.next(4)
          if random.next(6) == 0 {
            suggested[reference, default: []].insert(concept)
            maps[framework]?.append(
              .sample(
                id, .equal, Self.concepts[concept], justification: .init(rawValue: "Lexical")))
            continue
          }
          degrees[reference, default: [:]][concept] = quarters
          maps[framework]?.append(
            .sample(
              id, quarters == 4 ? .broader : .overlaps, Self.concepts[concept],
              strength: quarters == 4 ? nil : ExactDecimal(quarters * 25, scale: 2)))
        }
        if degrees[reference] == nil { maps[framework]?.append(.sample(id, .nothingFound)) }
      }
    }
    let frameworks = ["now", "new"].map { name in
      Framework.sample(Framework.ID(name), edition: "1", indicators: indicators[name] ?? [])
    }
    let catalogue = Catalogue(
      frameworks: frameworks, schemas: [schema],
      mappingSets: frameworks.map {
        .sample(
          .framework($0.reference), to: schema.reference, maps[$0.id.rawValue] ?? [])
      })
    question = Question(
      try Scope("now", in: catalogue), or: try Scope("new", in: catalogue), on: schema,
      in: catalogue)
  }
}

/// A generator of its own, so that no other test moves the instances.
struct Seeded {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

/// What a set of candidates keeps of an indicator, the plain way.
struct PlainReplacement {
  var candidates: [IndicatorReference]
  var low = 0
  var standard = 0
  var high = 0
  var whole = 0
  var isAlike = true
  var isAlikeAtHigh = true

  init(of b: IndicatorReference, by candidates: [IndicatorReference], in random: RandomQuestion) {
    self.candidates = candidates.sorted()
    for (concept, degree) in random.degrees[b] ?? [:] {
      let cover = candidates.map { random.degrees[$0]?[concept] ?? 0 }.max() ?? 0
      let reaches = candidates.contains {
        (random.degrees[$0]?[concept] ?? 0) > 0 || random.suggested[$0]?.contains(concept) == true
      }
      whole += degree
      standard += min(degree, cover)
      low += cover == 4 ? degree : 0
      high += reaches ? degree : 0
      for candidate in candidates where random.isAlike[candidate] == false {
        if (random.degrees[candidate]?[concept] ?? 0) > 0 { isAlike = false }
        if random.degrees[candidate]?[concept] != nil
          || random.suggested[candidate]?.contains(concept) == true
        {
          isAlikeAtHigh = false
        }
      }
    }
  }

  private func row(_ low: Int, _ standard: Int, _ isAlike: Bool) -> ReplacementOutcome {
    if low == whole { return isAlike ? .replaceable : .replaceableNotLikeForLike }
    return 2 * standard >= whole ? .partlyReplaceable : .keep
  }

  var outcome: ReplacementOutcome { row(low, standard, isAlike) }
  var outcomeAtHigh: ReplacementOutcome { row(high, high, isAlikeAtHigh) }

  static func best(_ all: [PlainReplacement]) -> PlainReplacement? {
    all.min { a, b in
      if a.outcome != b.outcome { return a.outcome < b.outcome }
      if a.standard != b.standard { return a.standard > b.standard }
      if a.low != b.low { return a.low > b.low }
      if a.candidates.count != b.candidates.count { return a.candidates.count < b.candidates.count }
      return a.candidates.lexicographicallyPrecedes(b.candidates)
    }
  }
}
