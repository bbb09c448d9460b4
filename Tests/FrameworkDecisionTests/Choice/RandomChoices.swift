import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport

@testable import FrameworkDecision

/// SplitMix64 (Steele, Lea and Flood 2014): the same instances on every machine.
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ one: Int, in many: Int) -> Bool {
    Int.random(in: 1...many, using: &self) <= one
  }
}

/// How large a random choice is, and how much of it is alike.
struct ChoiceShape {
  var candidates = 2...8
  var dimensions = 1...4
  var concepts = 1...3
  /// Few strengths and weights make many ties.
  var strengths: [ExactDecimal] = ["0.25", "0.5", "0.75"]
  var weights: [ExactDecimal] = ["1"]
  var cells = 0...4

  static let small = ChoiceShape()
  static let uneven = ChoiceShape(
    strengths: ["0.1", "0.25", "0.35", "0.5", "0.62", "0.75"], weights: ["1", "2", "0.5", "0", "3"])
}

extension Candidates {
  /// Random candidates, some of them today's, some with a direction, fed by a few data collections.
  static func random(_ shape: ChoiceShape, priced: Bool, _ numbers: inout Numbers) -> Candidates {
    let schema = Schema.random(shape, &numbers)
    let count = Int.random(in: shape.candidates, using: &numbers)
    let indicators = (0..<count).map { place in
      var indicator = Indicator.sample(
        Indicator.ID("I.\(place)"), direction: numbers.chance(1, in: 2) ? .higher : .descriptive)
      indicator.collections = ["x", "y", "z"].filter { _ in numbers.chance(1, in: 3) }
      return indicator
    }
    let framework = Framework.sample("town", indicators: indicators)
    let mappings = indicators.flatMap { Self.mappings($0, shape, schema, &numbers) }
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: [.sample(.framework(framework.reference), to: schema.reference, mappings)])
    let alignment = Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
    let references = alignment.rows.map(\.reference)
    return Candidates(
      alignment, current: references.filter { _ in numbers.chance(1, in: 3) },
      costs: priced ? .random(references, &numbers) : nil)
  }

  private static func mappings(
    _ indicator: Indicator, _ shape: ChoiceShape, _ schema: Schema, _ numbers: inout Numbers
  ) -> [Mapping] {
    let id = indicator.id.rawValue
    let concepts = schema.concepts.shuffled(using: &numbers)
      .prefix(Int.random(in: shape.cells, using: &numbers))
    guard !concepts.isEmpty else { return [.sample(id, .nothingFound)] }
    return concepts.map { concept in
      let strength = shape.strengths.randomElement(using: &numbers)
      return numbers.chance(1, in: 4)
        ? .sample(id, .equal, concept.id.rawValue)
        : .sample(id, .narrower, concept.id.rawValue, strength: strength)
    }
  }
}

extension Schema {
  static func random(_ shape: ChoiceShape, _ numbers: inout Numbers) -> Schema {
    var schema = Schema.sample("schema", ["d": []])
    schema.dimensions = (0..<Int.random(in: shape.dimensions, using: &numbers)).map { place in
      var dimension = Schema.Dimension.sample(
        "d\(place)",
        (0..<Int.random(in: shape.concepts, using: &numbers)).map { .sample("d\(place).\($0)") })
      dimension.weight = shape.weights.randomElement(using: &numbers)
      return dimension
    }
    if schema.dimensions.allSatisfy({ $0.weight == .zero }) { schema.dimensions[0].weight = .one }
    return schema
  }
}

extension Costs {
  static func random(_ references: [IndicatorReference], _ numbers: inout Numbers) -> Costs {
    let prices: [ExactDecimal] = ["0", "0.5", "1", "1", "2", "3.25"]
    var costs = Costs(indicators: [:])
    for reference in references {
      costs.indicators[reference] = prices.randomElement(using: &numbers)
    }
    for collection: DataCollection.ID in ["x", "y", "z"] {
      costs.collections[CollectionReference("town", collection)] = prices.randomElement(
        using: &numbers)
    }
    return costs
  }
}

extension [Constraint] {
  /// One or several constraints of any kind.
  static func random(_ candidates: Candidates, _ numbers: inout Numbers) -> [Constraint] {
    let references = candidates.members.map(\.reference)
    let count = references.count
    func some(_ one: Int, _ many: Int, _ numbers: inout Numbers) -> [IndicatorReference] {
      references.filter { _ in numbers.chance(one, in: many) }
    }
    let dimension = candidates.alignment.schema.dimensions.randomElement(using: &numbers)?.id
    let all: [Constraint] = [
      .indicators(atMost: Int.random(in: 0...count, using: &numbers)),
      .burden(atMost: ExactDecimal(Int.random(in: 0...(count * 20), using: &numbers), scale: 1)),
      .keep(some(1, 5, &numbers)), .drop(some(1, 4, &numbers)), .onlyWithDirection,
      .onlyAddingWithDirection,
      .newCollections(atMost: Int.random(in: 0...2, using: &numbers)),
      .concepts(atLeast: 1, in: numbers.chance(1, in: 3) ? nil : dimension), .nothingLost,
      .coverage(atLeast: Fraction(Int128(Int.random(in: 1...30, using: &numbers)), over: 100)),
      .dimensions(
        atLeast: Int.random(in: 0...3, using: &numbers),
        at: numbers.chance(1, in: 2) ? .half : .aboveZero),
    ]
    let first: [Constraint] = numbers.chance(3, in: 4) ? [all[0]] : []
    return first
      + all.dropFirst().shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers))
  }
}
