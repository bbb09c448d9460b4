import LinearSolver
import Testing

@Suite struct RepeatabilityTests {
  @Test func `ties are broken the same way every time`() {
    let instance = BinaryProgram(
      aim: .maximise, objective: Array(repeating: 1, count: 16),
      rows: [(Array(repeating: 1, count: 16), nil, 5)])
    let first = instance.program.solve()
    #expect(first.objective == 5)
    for _ in 0..<20 { #expect(instance.program.solve() == first) }
  }

  @Test func `two threads find what one finds`() async {
    let programs = (1...12).map {
      coverageProgram(candidates: 40, concepts: 25, atMost: $0, perMille: 120)
    }
    let alone = programs.map { $0.solve() }
    let together = await withTaskGroup(of: (Int, Solution).self) { group in
      for (index, program) in (programs + programs).enumerated() {
        group.addTask { (index % programs.count, program.solve()) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 24)
    for (index, solution) in together { #expect(solution == alone[index]) }
  }

  @Test func `nothing is printed`() async throws {
    let result = try #require(
      await #expect(
        processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
      ) {
        var generator = Generator(state: 6)
        for _ in 0..<10 {
          _ = BinaryProgram.anything(&generator).program.solve()
          _ = BinaryProgram.setCover(&generator).program.solve()
        }
        let program = coverageProgram(candidates: 40, concepts: 25, atMost: 5, perMille: 200)
        let start = [Double](repeating: 0, count: program.variableCount)
        _ = program.solve(from: program.solve(from: start).values)
        _ = program.solve(within: Limits(time: .milliseconds(10)))
        var unbounded = LinearProgram(.maximise)
        let free = unbounded.addContinuous(through: .infinity, objective: 1)
        unbounded.addConstraint([.init(1, free)], atLeast: 1)
        _ = unbounded.solve()
      })
    #expect(String(decoding: result.standardOutputContent, as: UTF8.self) == "")
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
  }
}
