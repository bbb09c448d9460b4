import FrameworkAlignment
import FrameworkAnalysis

extension OptionLedger {
  /// What a row gives in an exact computation.
  struct RowState: Sendable {
    /// In parts of `whole`.
    var parts: Int
    /// Whether a whole row no longer covers wholly, and so may prove nothing on a path.
    var isFallen = false
  }

  /// The parts of a degree of 1: thirds, tenths and their products of two are whole numbers of it.
  static let whole = 9 * Degree.denominator

  /// The rows as given.
  var givenStates: [RowState] { rows.map { RowState(parts: $0.degree.parts * 9) } }

  /// What an option covers of each concept, in parts of `whole`.
  func covered(by option: Int, _ states: [RowState]) -> [Int] {
    var covered = Array(repeating: 0, count: concepts.count)
    for use in uses[option] {
      let parts = parts(of: terms[use.term], states)
      if parts > covered[use.concept] { covered[use.concept] = parts }
    }
    return covered
  }

  private func parts(of term: Term, _ states: [RowState]) -> Int {
    let first = states[term.first]
    guard let place = term.second else { return first.parts }
    let second = states[place]
    guard term.counts(firstFell: first.isFallen, secondFell: second.isFallen) else { return 0 }
    return Int(Int128(first.parts) * Int128(second.parts) / Int128(Self.whole))
  }

  func score(_ covered: [Int], weighing weights: Weights) -> Score {
    var sum: Int128 = 0
    var touched = Set<Int>()
    for (concept, parts) in covered.enumerated() where parts > 0 && weights.counts(concept) {
      sum += Int128(weights.parts[concept]) * Int128(parts)
      touched.insert(dimensionOfConcept[concept])
    }
    return Score(
      touched: touched.count,
      coverage: Fraction(sum, over: Int128(weights.total) * Int128(Self.whole)))
  }

  /// Every option's score under the states of the rows.
  func scores(_ states: [RowState], weighing weights: Weights? = nil) -> [Score] {
    options.indices.map { score(covered(by: $0, states), weighing: weights ?? self.weights) }
  }
}
