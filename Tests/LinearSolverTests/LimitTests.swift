import Foundation
import LinearSolver
import Synchronization
import Testing

@Suite(.serialized) struct LimitTests {
  /// Takes CBC more than a minute.
  static let hard = coverageProgram(candidates: 500, concepts: 200, atMost: 20, perMille: 60)

  @Test func `where time runs out the best is returned with a bound`() throws {
    let clock = ContinuousClock()
    var solution: Solution?
    let elapsed = clock.measure {
      solution = Self.hard.solve(within: Limits(time: .seconds(2)))
    }
    let found = try #require(solution)
    #expect(found.status == .feasible)
    #expect(elapsed < .seconds(20))
    let objective = try #require(found.objective)
    #expect(objective > 0)
    #expect(found.bound > objective + 1)
    #expect(found.gap == found.bound - objective)
  }

  @Test func `a bound given early is no worse than the optimum`() throws {
    let program = coverageProgram(candidates: 60, concepts: 40, atMost: 7, perMille: 150)
    let optimum = try #require(program.solve().objective)
    for count in [0, 1, 3, 5, 8, 13, 30] {
      let asked = Mutex(0)
      let limits = Limits(isCancelled: {
        asked.withLock { asked in
          asked += 1
          return asked > count
        }
      })
      let solution = program.solve(within: limits)
      #expect(solution.bound >= optimum)
      if let objective = solution.objective { #expect(objective <= optimum) }
    }
  }

  @Test func `no time at all finds nothing, or the start`() {
    let limits = Limits(time: .zero)
    let program = coverageProgram(candidates: 30, concepts: 20, atMost: 4, perMille: 100)
    #expect(program.solve(within: limits).status == .noSolutionFound)
    let start = [Double](repeating: 0, count: program.variableCount)
    let solution = program.solve(within: limits, from: start)
    #expect(solution.status == .feasible)
    #expect(solution.objective == 0)
    #expect(solution.bound > 0)
  }

  @Test func `a flag set on another thread ends the search`() {
    let flag = Flag()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 2)
      flag.set()
    }
    let clock = ContinuousClock()
    let began = clock.now
    let solution = Self.hard.solve(within: Limits(isCancelled: { flag.isSet }))
    #expect(solution.status == .feasible || solution.status == .noSolutionFound)
    #expect(clock.now - began < .seconds(15))
  }

  @Test func `progress tells the best and the bound`() {
    let reports = Mutex<[Limits.Progress]>([])
    let limits = Limits(
      time: .seconds(15),
      onProgress: { progress in reports.withLock { $0.append(progress) } })
    let program = coverageProgram(candidates: 98, concepts: 60, atMost: 8, perMille: 200)
    let optimum = program.solve(within: limits).objective ?? 0
    reports.withLock { reports in
      #expect(!reports.isEmpty)
      #expect(reports.allSatisfy { $0.bound >= optimum && ($0.best ?? 0) <= optimum })
    }
  }
}

/// A flag that two threads share.
final class Flag: Sendable {
  private let value = Atomic(false)

  var isSet: Bool { value.load(ordering: .relaxed) }

  func set() { value.store(true, ordering: .relaxed) }
}
