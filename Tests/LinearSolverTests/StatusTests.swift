import LinearSolver
import Testing

@Suite struct StatusTests {
  @Test func `a program without variables is solved at sight`() {
    let solution = LinearProgram(.maximise).solve()
    #expect(solution.status == .optimal)
    #expect(solution.objective == 0)
    #expect(solution.bound == 0)
  }

  @Test func `an empty sum that must be one is infeasible`() {
    var program = LinearProgram(.minimise)
    program.addConstraint([], equals: 1)
    #expect(program.solve().status == .infeasible)
  }

  @Test func `without constraints each variable goes to its better end`() {
    var program = LinearProgram(.maximise)
    let wanted = program.addBinary(objective: 4)
    let unwanted = program.addContinuous(from: -2, through: 3, objective: -1)
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.objective == 6)
    #expect(solution.chooses(wanted))
    #expect(solution[unwanted] == -2)
  }

  @Test(arguments: [false, true])
  func `constraints that can't all hold are infeasible`(withBinary: Bool) {
    var program = LinearProgram(.maximise)
    let one = program.addContinuous(objective: 1)
    let other = withBinary ? program.addBinary() : program.addContinuous()
    program.addConstraint([.init(1, one), .init(1, other)], atLeast: 3)
    let solution = program.solve()
    #expect(solution.status == .infeasible)
    #expect(solution.objective == nil)
    #expect(solution.values.isEmpty)
  }

  @Test(arguments: [false, true])
  func `an objective without limit is unbounded`(withBinary: Bool) {
    var program = LinearProgram(.maximise)
    let free = program.addContinuous(through: .infinity, objective: 1)
    let other = withBinary ? program.addBinary() : program.addContinuous()
    program.addConstraint([.init(1, free), .init(-5, other)], atLeast: 1)
    let solution = program.solve()
    #expect(solution.status == .unbounded)
    #expect(solution.bound == .infinity)
  }

  @Test func `an objective without limit and without constraints is unbounded`() {
    var program = LinearProgram(.minimise)
    _ = program.addContinuous(from: -.infinity, through: .infinity, objective: 1)
    #expect(program.solve().status == .unbounded)
  }

  @Test func `a program of continuous variables is solved`() {
    var program = LinearProgram(.maximise)
    let one = program.addContinuous(through: .infinity, objective: 3)
    let other = program.addContinuous(through: .infinity, objective: 2)
    program.addConstraint([.init(1, one), .init(1, other)], atMost: 4)
    program.addConstraint([.init(1, one), .init(3, other)], atMost: 6)
    let solution = program.solve()
    #expect(solution.status == .optimal)
    #expect(solution.objective == 12)
  }

  @Test func `a variable that occurs twice counts twice`() {
    var program = LinearProgram(.maximise)
    let one = program.addBinary(objective: 1)
    program.addConstraint([.init(1, one), .init(1, one)], atMost: 1)
    #expect(program.solve().objective == 0)
  }

  @Test func `a start that breaks a constraint is ignored, and a good one accepted`() {
    let instance = BinaryProgram(
      aim: .maximise, objective: [5, 4, 3], rows: [([2, 3, 1], nil, 5)])
    #expect(instance.program.solve(from: [1, 1, 1]).objective == 9)
    #expect(instance.program.solve(from: [1, 1, 0]).objective == 9)
    #expect(instance.program.solve(from: [0, 0, 0]).objective == 9)
  }
}
