import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension Sensitivity {
  static func weightLines(_ ledger: OptionLedger) -> [Line] {
    let states = ledger.givenStates
    func line(_ assumption: Assumption, _ parts: [Int]) -> Line {
      let weights = Weights(parts: parts)
      return Line(
        assumption, weights.total > 0 ? ledger.scores(states, weighing: weights) : nil,
        of: ledger.options, isCounted: weights.parts != ledger.weights.parts)
    }
    let given = ledger.weights.parts
    // What weighs nothing stays out, whatever the rest is said to weigh.
    var lines = [
      line(.equalDimensions, equalDimensions(given, ledger.dimensionOfConcept)),
      line(.equalConcepts, given.map { $0 > 0 ? 1 : 0 }),
    ]
    for (place, dimension) in ledger.dimensions.enumerated() {
      let parts = given.indices.map { ledger.dimensionOfConcept[$0] == place ? 0 : given[$0] }
      if parts != given { lines.append(line(.without(dimension), parts)) }
    }
    return lines
  }

  /// Every dimension that counts alike, within it the proportions given.
  private static func equalDimensions(_ given: [Int], _ dimensionOfConcept: [Int]) -> [Int] {
    var sums: [Int: Int] = [:]
    for (concept, part) in given.enumerated() {
      sums[dimensionOfConcept[concept], default: 0] += part
    }
    var common: Int128 = 1
    for sum in sums.values.sorted() where sum > 0 {
      common *= Fraction(Int128(sum), over: common).numerator
    }
    return given.enumerated().map { concept, part in
      let sum = sums[dimensionOfConcept[concept], default: 0]
      return sum > 0 ? Int(Int128(part) * (common / Int128(sum))) : 0
    }
  }

  static func rowLines(_ ledger: OptionLedger) -> [Line] {
    let given = ledger.givenStates
    let readings = StrengthReading.allCases.map { reading in
      var states = given
      for (place, row) in ledger.rows.enumerated() {
        states[place].parts = reading.parts(of: row.degree)
      }
      return Line(.strengths(reading), ledger.scores(states), of: ledger.options)
    }
    var confident = given
    for (place, row) in ledger.rows.enumerated() where row.confidence.map({ $0 < .half }) ?? false {
      confident[place].parts = 0
    }
    return readings
      + [Line(.confidentRowsOnly, ledger.scores(confident), of: ledger.options)]
  }

  static func standpointLines(
    _ options: [Option], _ standpoints: Standpoints, _ weights: Weights?
  ) -> [Line] {
    let examined = examined(in: standpoints.alignment)
    let coders = standpoints.coders.map { coder in
      // A coder of some of the editions alone would set the others to nothing.
      let isComplete = options.allSatisfy { option in
        examined.intersection(option.indicators)
          .isSubset(of: Self.examined(in: coder.alignment))
      }
      return Line(
        .coder(coder.number), isComplete ? scores(options, coder.alignment, weights) : nil,
        of: options)
    }
    let own = standpoints.alignment.schema.reference
    let schemas = standpoints.schemas.filter { $0.schema.reference != own }.map { other in
      Line(.schema(other.schema.reference), scores(options, other, nil), of: options)
    }
    return coders + schemas
  }

  private static func examined(in alignment: Alignment) -> Set<IndicatorReference> {
    Set(alignment.rows.filter(\.isExamined).map(\.reference))
  }

  /// Nil where an option has no examined indicator: it has no coverage then, never 0.
  private static func scores(
    _ options: [Option], _ alignment: Alignment, _ weights: Weights?
  ) -> [Score]? {
    let examined = examined(in: alignment)
    let isExamined = options.allSatisfy {
      $0.indicators.isEmpty || $0.indicators.contains(where: examined.contains)
    }
    guard isExamined else { return nil }
    let ledger = OptionLedger(of: options, on: alignment, weighing: weights)
    return ledger.scores(ledger.givenStates)
  }
}
