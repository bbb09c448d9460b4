import LinearSolver

/// SplitMix64 (Steele, Lea and Flood 2014): the same instances on every machine.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A program of binaries alone, with whole coefficients, small enough to try everything.
struct BinaryProgram {
  var aim: LinearProgram.Aim
  var objective: [Int]
  var rows: [(coefficients: [Int], lower: Int?, upper: Int?)]

  var program: LinearProgram {
    var program = LinearProgram(aim)
    let variables = objective.map { program.addBinary(objective: $0) }
    for row in rows {
      program.addConstraint(
        zip(row.coefficients, variables).map { .init(Double($0), $1) },
        atLeast: row.lower.map(Double.init) ?? -.infinity,
        atMost: row.upper.map(Double.init) ?? .infinity)
    }
    return program
  }

  /// The best objective value of all subsets, nil where none satisfies the rows.
  var bruteForce: Int? {
    var best: Int?
    for subset in 0..<(1 << objective.count) where holds(subset) {
      let value = sum(objective, over: subset)
      best = best.map { aim == .maximise ? max($0, value) : min($0, value) } ?? value
    }
    return best
  }

  private func holds(_ subset: Int) -> Bool {
    rows.allSatisfy { row in
      let value = sum(row.coefficients, over: subset)
      return row.lower.map { $0 <= value } ?? true && row.upper.map { value <= $0 } ?? true
    }
  }

  private func sum(_ numbers: [Int], over subset: Int) -> Int {
    numbers.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 + numbers[$1] : $0 }
  }
}

extension BinaryProgram {
  static func knapsack(_ generator: inout Generator, values: ClosedRange<Int> = 1...60) -> Self {
    let count = Int.random(in: 4...13, using: &generator)
    let weights = (0..<count).map { _ in Int.random(in: 1...40, using: &generator) }
    let limit = weights.reduce(0, +) / Int.random(in: 2...4, using: &generator)
    return BinaryProgram(
      aim: .maximise,
      objective: (0..<count).map { _ in Int.random(in: values, using: &generator) },
      rows: [(weights, nil, limit)])
  }

  static func setCover(_ generator: inout Generator) -> Self {
    let count = Int.random(in: 4...12, using: &generator)
    let elements = Int.random(in: 3...14, using: &generator)
    return BinaryProgram(
      aim: .minimise,
      objective: (0..<count).map { _ in Int.random(in: 1...9, using: &generator) },
      rows: (0..<elements).map { _ in
        ((0..<count).map { _ in Int.random(in: 0...3, using: &generator) == 0 ? 1 : 0 }, 1, nil)
      })
  }

  /// Equalities, ranges and negative numbers; about half have no solution.
  static func anything(_ generator: inout Generator) -> Self {
    let count = Int.random(in: 2...11, using: &generator)
    func numbers() -> [Int] { (0..<count).map { _ in Int.random(in: -9...9, using: &generator) } }
    let rows: [(coefficients: [Int], lower: Int?, upper: Int?)] =
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        let lower = Int.random(in: -8...8, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: return (numbers(), lower, lower)
        case 1: return (numbers(), lower, lower + 3)
        default: return (numbers(), nil, lower)
        }
      }
    let aim: LinearProgram.Aim = Bool.random(using: &generator) ? .maximise : .minimise
    return BinaryProgram(aim: aim, objective: numbers(), rows: rows)
  }
}

/// At most so many of the candidates, so that what they cover counts most; three levels a concept.
func coverageProgram(
  candidates: Int, concepts: Int, atMost limit: Int, perMille density: Int, seed: UInt64 = 42
) -> LinearProgram {
  var generator = Generator(state: seed)
  var program = LinearProgram(.maximise)
  let chosen = (0..<candidates).map { _ in program.addBinary() }
  program.addConstraint(chosen.map { .init(1, $0) }, atMost: Double(limit))
  for _ in 0..<concepts {
    let weight = Int.random(in: 500_000...1_500_000, using: &generator)
    let levels = chosen.map { _ in
      Int.random(in: 0..<1000, using: &generator) < density
        ? Int.random(in: 1...3, using: &generator) : 0
    }
    for level in 1...3 {
      let reached = program.addContinuous(objective: level == 3 ? 2 * weight : weight)
      let reaching = zip(chosen, levels).filter { $0.1 >= level }
      program.addConstraint(
        [.init(1, reached)] + reaching.map { .init(-1, $0.0) }, atMost: 0)
    }
  }
  return program
}
