import FrameworkAnalysis
import FrameworkModel
import Testing

@testable import FrameworkDecision

/// The known answers of the agreed coding, and of the first coder's (method, section 9).
@Suite struct KnownChoices {
  static let coi = "coi-innovationsbarometer@2023"
  static let learning = "asker-bms@2017/L"
  static let breadth = Objective.breadth(at: .aboveZero)
  static let half = Objective.breadth(at: .half)

  private func answer(
    _ candidates: Candidates, _ objective: Objective, _ constraints: [Constraint],
    listing limit: Int = 20
  ) throws -> Choice.Answer {
    let choice = Choice(
      among: candidates, for: objective, where: constraints, listing: limit)
    let answer = try #require(choice.answer)
    #expect(answer.proof.isOptimal)
    #expect(answer.proof.areTiesSettled)
    #expect(answer.proof.coverageGap == .zero)
    return answer
  }

  @Test(
    arguments: [
      (.coverage, "6.28", 4, "C4 C7 E1 J1", 10), (breadth, "5.83", 6, "A4 C7 F2 J1", 16),
      (half, "5.83", 4, nil, 200),
    ] as [(Objective, String, Int, String?, Int)])
  func `the best four of COI`(
    objective: Objective, percent: String, dimensions: Int, first: String?, ties: Int
  ) throws {
    let candidates = try ShippedChoices.candidates("", Self.coi)
    let answer = try answer(candidates, objective, [.indicators(atMost: 4)], listing: 250)
    #expect(answer.best.percent == percent)
    #expect(objective == .coverage || answer.proof.dimensionsBound == dimensions)
    #expect(first == nil || answer.best.names == first)
    #expect(answer.neighbours?.equal == ties)
  }

  @Test(
    arguments: [
      (.coverage, "6.56", 3, nil, 1), (breadth, "6.11", 6, "C7 F2 J1 L.1.1", 20),
      (half, "6.11", 4, nil, 104),
    ] as [(Objective, String, Int, String?, Int)])
  func `the best four of L and COI`(
    objective: Objective, percent: String, dimensions: Int, first: String?, ties: Int
  ) throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let answer = try answer(candidates, objective, [.indicators(atMost: 4)], listing: 250)
    #expect(answer.best.percent == percent)
    #expect(objective == .coverage || answer.proof.dimensionsBound == dimensions)
    #expect(first == nil || answer.best.names == first)
    #expect(answer.neighbours?.equal == ties)
  }

  @Test(arguments: [
    (6, "9.06", "9.34"), (8, "11.84", "12.12"), (10, "14.62", "14.90"), (20, "25.00", "26.09"),
  ])
  func `the best coverage of so many`(size: Int, alone: String, joined: String) throws {
    for (current, percent) in [("", alone), (Self.learning, joined)] {
      let candidates = try ShippedChoices.candidates(current, Self.coi)
      let answer = try answer(
        candidates, .coverage, [.indicators(atMost: size)], listing: 0)
      #expect(answer.best.percent == percent)
    }
  }

  @Test(arguments: [
    (1, "6.46", 4), (2, "8.13", 4), (4, "11.08", 4), (6, "13.85", 4),
  ])
  func `all of L kept and some of COI added, by coverage`(
    added: Int, percent: String, size: Int
  ) throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let answer = try answer(
      candidates, .coverage,
      [.keep(candidates.current), .indicators(atMost: size + added)], listing: 20)
    #expect(answer.best.percent == percent)
    if added == 4 { #expect(answer.neighbours?.equal == 10) }
  }

  @Test(arguments: [(1, 4 + 2), (2, 7), (4, 9), (6, 10)])
  func `all of L kept and some of COI added, by breadth`(added: Int, dimensions: Int) throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let answer = try answer(
      candidates, Self.breadth,
      [.keep(candidates.current), .indicators(atMost: 4 + added)])
    #expect(answer.best.touched.count == dimensions)
    guard added == 4 else { return }
    #expect(answer.best.percent == "10.63")
    #expect(answer.neighbours?.equal == 16)
    #expect(answer.best.names == "A4 C7 F2 J1 L.1.1 L.2.1 L.2.2 L.2.3")
  }

  @Test func `all of L replaced by four of COI`() throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let answer = try answer(
      candidates, Self.breadth, [.drop(candidates.current), .indicators(atMost: 4)])
    #expect(answer.best.touched.count == 6)
    #expect(answer.best.percent == "5.83")
  }

  @Test(arguments: [
    (1, "C7", 4, "6.46"), (2, "C7 J1", 5, "7.85"), (3, "A1 C7 J1", 6, "8.54"),
  ])
  func `added to L with a direction only`(
    added: Int, names: String, dimensions: Int, percent: String
  ) throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let answer = try answer(
      candidates, Self.breadth,
      [
        .keep(candidates.current), .onlyAddingWithDirection, .indicators(atMost: 4 + added),
      ])
    #expect(answer.best.names == names + " L.1.1 L.2.1 L.2.2 L.2.3")
    #expect(answer.best.touched.count == dimensions)
    #expect(answer.best.percent == percent)
  }

  @Test func `with a direction only, no more than six dimensions are touched`() throws {
    let candidates = try ShippedChoices.candidates(Self.learning, Self.coi)
    let constraints: [Constraint] = [.keep(candidates.current), .onlyAddingWithDirection]
    #expect(try answer(candidates, Self.breadth, constraints).best.touched.count == 6)
    let smallest = SmallestSet(
      among: candidates, reaching: .dimensions(6, at: .aboveZero), where: constraints)
    guard case .found(let found) = smallest.outcome else {
      Issue.record("six dimensions are within reach")
      return
    }
    #expect(smallest.isProvenSmallest)
    #expect(found.best.names == "A1 C7 J1 L.1.1 L.2.1 L.2.2 L.2.3")
    let seven = SmallestSet(
      among: candidates, reaching: .dimensions(7, at: .aboveZero), where: constraints)
    guard case .infeasible(let conflict) = seven.outcome else {
      Issue.record("seven dimensions are out of reach")
      return
    }
    #expect(
      conflict.constraints == [.onlyAddingWithDirection, .dimensions(atLeast: 7, at: .aboveZero)])
  }

  @Test(
    arguments: [
      ("", .coverage, "7.67", 3, nil, 2), ("", breadth, "7.22", 6, nil, 20),
      ("", half, "7.40", 4, nil, 22),
      (learning, .coverage, "9.39", 6, "J1 L.1.1 L.2.2 L.2.3", 1),
      (learning, breadth, "8.00", 8, "F2 L.1.1 L.2.2 L.2.3", 3),
      (learning, half, "8.28", 5, "C7 L.1.1 L.2.2 L.2.3", 2),
    ] as [(String, Objective, String, Int, String?, Int)])
  func `the first coder's best four`(
    current: String, objective: Objective, percent: String, dimensions: Int, first: String?,
    ties: Int
  ) throws {
    let candidates = try ShippedChoices.candidates(current, Self.coi, by: .coder(1))
    let answer = try answer(candidates, objective, [.indicators(atMost: 4)], listing: 40)
    #expect(answer.best.percent == percent)
    let touched = answer.best.dimensions(at: objective == Self.half ? .half : .aboveZero)
    #expect(touched == dimensions)
    #expect(first == nil || answer.best.names == first)
    #expect(answer.neighbours?.equal == ties)
  }
}
