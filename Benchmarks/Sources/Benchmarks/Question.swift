import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkFiles
import FrameworkModel

/// Asker's question over all four COI editions: the four of L and the 94 ids, each in its newest edition.
struct Question {
  var catalogue: Catalogue
  var schema: Schema

  init() throws {
    catalogue = try Catalogue(readingFrom: DataFolders(base: Generated.root.path()))
    schema = try Schema("public-innovation@1", in: catalogue)
  }

  /// How long the whole curve takes, ties settled at every point.
  func timeOfFront(for objective: Objective) throws -> Duration {
    let inUse = try Scope("asker-bms@2017/L", in: catalogue)
    let all = try Scope("asker-bms@2017/L + \(newest())", in: catalogue)
    precondition(all.indicators.count == 98)
    let alignment = Alignment(of: all, on: schema, in: catalogue)
    let candidates = Candidates(alignment, current: inUse.indicators)
    let clock = ContinuousClock()
    let start = clock.now
    let front = ParetoFront(among: candidates, for: objective, against: .indicators, upTo: 20)
    precondition(front.points.allSatisfy(\.proof.isOptimal))
    return clock.now - start
  }

  /// How long 10,000 draws of four options take, with all other runs.
  func timeOfDraws() async throws -> Duration {
    let coi = "coi-innovationsbarometer@2023"
    let all = try Scope("asker-bms@2017/L + \(coi)", in: catalogue)
    let alignment = Alignment(of: all, on: schema, in: catalogue)
    let coders = [1, 2, 3].map {
      Alignment(of: all, on: schema, coding: .coder($0), in: catalogue)
    }
    let options = try [
      "asker-bms@2017/L", "\(coi)/A4,C7,F2,J1", "asker-bms@2017/L.1.1 + \(coi)/C7,F2,J1",
      "asker-bms@2017/L + \(coi)/A4,C7,F2,J1",
    ].map { Option($0, of: try Scope($0, in: catalogue).indicators) }
    let clock = ContinuousClock()
    let start = clock.now
    let draws = await Draws(of: options, on: alignment, codedBy: coders)
    precondition(draws.outcomes.count == options.count)
    return clock.now - start
  }

  /// Every COI id in the newest edition that has it.
  private func newest() -> String {
    var seen = Set<Indicator.ID>()
    let parts = catalogue.editions(of: "coi-innovationsbarometer").reversed().map { framework in
      let ids = framework.indicators.map(\.id).filter { seen.insert($0).inserted }
      return "\(framework.reference)/\(ids.map(\.rawValue).joined(separator: ","))"
    }
    return parts.joined(separator: " + ")
  }
}

extension Work {
  /// Prints how far an exact choice among 500 candidates comes in a minute.
  static func chooseAmongMany() throws {
    let catalogue = Generated.many
    let all = Scope(whole: catalogue.frameworks[0])
    let alignment = Alignment(of: all, on: catalogue.schemas[0], in: catalogue)
    let candidates = Candidates(alignment, current: [])
    let clock = ContinuousClock()
    let start = clock.now
    let choice = Choice(
      among: candidates, for: .coverage, where: [.indicators(atMost: 20)],
      within: SearchLimits(time: .seconds(60)))
    let seconds = ((clock.now - start) / .seconds(1)).text
    guard let answer = choice.answer else { return print("  nothing found in \(seconds) s") }
    let proof = answer.proof
    print(
      "  \(proof.isOptimal ? "proven" : "not proven") in \(seconds) s,",
      "coverage \(answer.best.coverage.default), gap \(proof.coverageGap)")
  }
}
