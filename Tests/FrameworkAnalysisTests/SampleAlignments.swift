import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel
import TestSupport

extension Alignment {
  /// A framework on a schema by the rows given; the indicators are those named by the rows.
  static func sample(
    _ mappings: [Mapping], of indicators: [Indicator]? = nil, on schema: Schema = .sample(),
    framework id: Framework.ID = "sample", owner: Framework.Owner.ID = "town"
  ) -> Alignment {
    var seen = Set<String>()
    let named = mappings.map(\.subject).filter { seen.insert($0).inserted }
    let framework = Framework.sample(
      id, owner: owner, indicators: indicators ?? named.map { .sample(Indicator.ID($0)) })
    let catalogue = Catalogue(
      frameworks: [framework], schemas: [schema],
      mappingSets: [.sample(.framework(framework.reference), to: schema.reference, mappings)])
    return Alignment(of: Scope(whole: framework), on: schema, in: catalogue)
  }

  /// One indicator for each degree, all on the one concept of a one-dimensional schema.
  static func sample(degrees: [ExactDecimal]) -> Alignment {
    sample(
      degrees.enumerated().map { place, degree in
        degree == .zero
          ? .sample("I.\(place)", .nothingFound)
          : degree == .one
            ? .sample("I.\(place)", .equal, "a.x")
            : .sample("I.\(place)", .narrower, "a.x", strength: degree)
      }, on: .sample("schema", ["a": ["a.x"]]))
  }

  /// A set that covers exactly these concepts wholly, each by an indicator of its own.
  static func sample(covering concepts: some Sequence<Int>, of count: Int) -> Alignment {
    let ids = (0..<count).map { "d.\($0)" }
    let dimension = Schema.Dimension.sample("d", ids.map { .sample($0) })
    var schema = Schema.sample("schema", ["d": []])
    schema.dimensions = [dimension]
    return sample(
      concepts.map { .sample("I.\($0)", .equal, "d.\($0)") }, on: schema)
  }
}

/// Whether two floating-point figures agree to four decimals.
func isClose(_ left: Double?, _ right: Double, within tolerance: Double = 0.00005) -> Bool {
  left.map { abs($0 - right) < tolerance } ?? false
}

/// A small generator of repeatable numbers for property tests.
struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
