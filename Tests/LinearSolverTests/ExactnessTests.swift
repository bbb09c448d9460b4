import LinearSolver
import Testing

/// Against all subsets.
@Suite struct ExactnessTests {
  @Test func `knapsacks agree with all subsets`() {
    var generator = Generator(state: 1)
    for _ in 0..<200 { expectAgreement(.knapsack(&generator)) }
  }

  @Test func `set covers agree with all subsets, coverable or not`() {
    var generator = Generator(state: 2)
    for _ in 0..<200 { expectAgreement(.setCover(&generator)) }
  }

  @Test func `equalities, ranges and negative numbers agree with all subsets`() {
    var generator = Generator(state: 3)
    for _ in 0..<300 { expectAgreement(.anything(&generator)) }
  }

  @Test func `objectives near 2^50 are exact to the unit`() {
    var generator = Generator(state: 4)
    for _ in 0..<100 {
      expectAgreement(.knapsack(&generator, values: (1 << 46)...(1 << 46 + 50)))
    }
    for _ in 0..<100 { expectAgreement(.knapsack(&generator, values: 1...(1 << 47))) }
  }

  @Test func `one large part and many small ones are told apart to the unit`() {
    var generator = Generator(state: 5)
    for _ in 0..<100 {
      var instance = BinaryProgram.knapsack(&generator)
      for index in instance.objective.indices where index.isMultiple(of: 3) {
        instance.objective[index] += 1 << 46
      }
      expectAgreement(instance)
    }
  }

  @Test func `excluding one solution after another visits each once`() {
    let instance = BinaryProgram(
      aim: .maximise, objective: [3, 3, 3, 3, 3], rows: [([1, 1, 1, 1, 1], nil, 2)])
    var program = instance.program
    program.addObjectiveConstraint(atLeast: 6)
    var found: Set<[Double]> = []
    while case let solution = program.solve(), solution.status == .optimal {
      found.insert(solution.values)
      let chosen = program.variables.filter(solution.chooses)
      program.addConstraint(chosen.map { .init(1, $0) }, atMost: Double(chosen.count - 1))
    }
    #expect(found.count == 10)
  }

  private func expectAgreement(
    _ instance: BinaryProgram, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let solution = instance.program.solve()
    let expected = instance.bruteForce
    #expect(
      solution.status == (expected == nil ? .infeasible : .optimal), "\(instance)",
      sourceLocation: sourceLocation)
    #expect(
      solution.objective == expected.map(Double.init), "\(instance)",
      sourceLocation: sourceLocation)
    guard let expected else { return }
    #expect(solution.bound == Double(expected), sourceLocation: sourceLocation)
  }
}
