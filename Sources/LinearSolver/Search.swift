import CCbc
import CCbcEvents

/// One run of CBC over one program: owns the handle, which never leaves.
@safe
struct Search: ~Copyable {
  /// What CBC says of a run, unchecked, in the terms of the program.
  struct Claim {
    var isOptimal = false
    var isInfeasible = false
    var bound: Double?
    var values: [Double]?
  }

  /// CBC's own values for "none" lie beyond this.
  static let unknown = 1e45

  private let handle: UnsafeMutableRawPointer
  private let aim: LinearProgram.Aim
  private let columnCount: Int
  private let isMixed: Bool

  /// Hands a program over; relaxed, binaries may take any value from 0 to 1.
  init(_ program: LinearProgram, isRelaxed: Bool = false) {
    guard let handle = unsafe Cbc_newModel() else { preconditionFailure("out of memory") }
    unsafe self.handle = handle
    aim = program.aim
    columnCount = program.columns.count
    isMixed = !isRelaxed && program.columns.contains { $0.isBinary }
    unsafe Cbc_setLogLevel(handle, 0)
    load(ColumnwiseMatrix(program), program)
    if isMixed { setOptions() }
  }

  deinit {
    unsafe Cbc_deleteModel(handle)
  }

  private func load(_ matrix: ColumnwiseMatrix, _ program: LinearProgram) {
    // CBC always minimises here: its handling of the other sense differs from call to call.
    let sign: Double = aim == .maximise ? -1 : 1
    let costs = program.columns.map { sign * Double($0.objective) }
    let (lower, upper) = (program.columns.map(\.lower), program.columns.map(\.upper))
    let (least, most) = (program.rows.map(\.lower), program.rows.map(\.upper))
    unsafe Cbc_loadProblem(
      handle, Int32(columnCount), Int32(program.rows.count), matrix.starts, matrix.rows,
      matrix.coefficients, lower, upper, costs, least, most)
    guard isMixed else { return }
    for (index, column) in program.columns.enumerated() where column.isBinary {
      unsafe Cbc_setInteger(handle, Int32(index))
    }
  }

  /// Tight tolerances, one thread, fixed seeds; branching alone, without cuts or preprocessing.
  ///
  /// Level formulations are tight, so cuts find little: without them the front of a dense instance of 98
  /// candidates and 60 concepts took 2.1 s instead of 5.6. Preprocessing gains nothing, and without it the
  /// columns that CBC searches are ours.
  private func setOptions() {
    let options = [
      ("log", "0"), ("threads", "0"), ("randomSeed", "1234567"), ("randomCbcSeed", "1234567"),
      ("primalTolerance", "1e-9"), ("dualTolerance", "1e-9"), ("integerTolerance", "1e-9"),
      ("allowableGap", "0"), ("ratioGap", "0"), ("cuts", "off"), ("preprocess", "off"),
    ]
    for (name, value) in options { unsafe Cbc_setParameter(handle, name, value) }
  }

  /// Gives CBC a solution to begin with.
  func begin(with values: [Double]) {
    guard isMixed else { return }
    let indices = (0..<Int32(columnCount)).map { $0 }
    unsafe Cbc_setMIPStartI(handle, Int32(columnCount), indices, values)
  }

  /// Solves, asking the watch now and then, and reads what CBC claims.
  func run(_ watch: Watch) -> Claim {
    let context = unsafe Unmanaged.passUnretained(watch).toOpaque()
    unsafe ccbc_ask_while_solving(
      handle,
      { context, best, bound in
        guard let context = unsafe context else { return 0 }
        let watch = unsafe Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue()
        watch.report(best: best, bound: bound)
        return watch.shouldStop() ? 1 : 0
      }, context)
    _ = unsafe Cbc_solve(handle)
    return withExtendedLifetime(watch) { claim() }
  }

  private func claim() -> Claim {
    var claim = Claim()
    // "Proven optimal" is also said of an infeasible mixed program; a solution is what tells them apart.
    claim.isOptimal = unsafe Cbc_isProvenOptimal(handle) != 0
    claim.isInfeasible = unsafe Cbc_isProvenInfeasible(handle) != 0
    let values =
      unsafe isMixed ? UnsafePointer(Cbc_bestSolution(handle)) : Cbc_getColSolution(handle)
    if let values = unsafe values, isMixed || claim.isOptimal {
      claim.values = unsafe Array(UnsafeBufferPointer(start: values, count: columnCount))
    }
    let bound = unsafe isMixed ? Cbc_getBestPossibleObjValue(handle) : Cbc_getObjValue(handle)
    if bound.isFinite, abs(bound) < Self.unknown, isMixed || claim.isOptimal {
      claim.bound = aim == .maximise ? -bound : bound
    }
    return claim
  }
}
