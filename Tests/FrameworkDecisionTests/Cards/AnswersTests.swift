import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

/// How many answers a change needs, against counting them up one by one.
@Suite struct `Answers that a change needs` {
  private func share(_ value: ExactDecimal?) -> Resolution {
    Resolution(
      of: Indicator(
        id: "I", label: [:], facets: Facets(unit: .percent, base: .all, dataSources: [.userSurvey]),
        results: value.map { [.sample($0)] } ?? [], location: .sample()))
  }

  private func score(_ deviation: ExactDecimal) -> Resolution {
    Resolution(
      of: Indicator(
        id: "I", label: [:],
        facets: Facets(unit: .meanScore, base: .all, dataSources: [.employeeSurvey]),
        location: .sample()),
      asking: Scenario.Sample(
        units: 100, answerRate: .one, deviation: deviation, location: .sample()))
  }

  @Test(arguments: 1..<100) func `of a share they are the fewest that satisfy the inequality`(
    percent: Int
  ) throws {
    let resolution = share(ExactDecimal(percent))
    for tenths in [7, 15, 29, 50, 100, 196, 250] {
      let answers = try #require(resolution.answers(for: ExactDecimal(tenths, scale: 1)))
      // 1.96·√(2p(1 − p)/n) ≤ Δ, squared and in whole numbers: 196²·2·P(100 − P) ≤ n·(10·δ)²·10²,
      // with P in percent and δ the tenths of a percentage point.
      var n = 1
      while 196 * 196 * 2 * percent * (100 - percent) > n * tenths * tenths * 100 { n += 1 }
      #expect(answers == n, "p \(percent), Δ \(tenths)/10")
    }
  }

  @Test(arguments: [1, 5, 9, 10, 12, 34, 150]) func `of a score too`(tenths: Int) throws {
    let resolution = score(ExactDecimal(tenths, scale: 1))
    for hundredths in [3, 10, 34, 45, 100, 196] {
      let answers = try #require(resolution.answers(for: ExactDecimal(hundredths, scale: 2)))
      // 1.96·s·√(2/n) ≤ Δ: 196²·2·(10·s)² ≤ n·100²·Δ²·10².
      var n = 1
      while 196 * 196 * 2 * tenths * tenths > n * 100 * hundredths * hundredths { n += 1 }
      #expect(answers == n, "s \(tenths)/10, Δ \(hundredths)/100")
    }
  }

  @Test func `where the inequality is an equation, that many are enough`() {
    // 1.96·√(2·½·½/n) = 0.196 exactly at n = 50; a hair less needs one more.
    #expect(share(nil).answers(for: "19.6") == 50)
    #expect(share(nil).answers(for: "19.60") == 50)
    #expect(share(nil).answers(for: "19.59999") == 51)
    #expect(share("50.000000").answers(for: "19.6") == 50)
  }

  @Test func `known figures of the method`() {
    // 1.96²·½/0.1² = 192.08 and 1.96²·½/0.05² = 768.32.
    #expect(share(nil).answers(for: "10") == 193)
    #expect(share(nil).answers(for: "5") == 769)
    // 1.96²·2·0.39·0.61/0.1² = 182.78.
    #expect(share("39").answers(for: "10") == 183)
    // 1.96²·2·0.9²/0.34² = 53.84.
    #expect(score("0.9").answers(for: "0.34") == 54)
  }

  @Test func `no change, and a change below none, need no number`() {
    #expect(share(nil).answers(for: .zero) == nil)
    #expect(share(nil).answers(for: "-1") == nil)
    #expect(Resolution.Basis.fullCount.answers(for: "5") == nil)
    #expect(Resolution.Basis.meanScore(deviation: nil).answers(for: "5") == nil)
  }

  @Test func `numbers of many digits overflow nothing`() throws {
    let fine = share("12.3456789012345")
    let wide = try #require(fine.answers(for: "9.99999999999999"))
    #expect(wide == share("12.3456789").answers(for: "10"))
    #expect(score("999999999.999999").answers(for: ExactDecimal(1, scale: 15)) == nil)
    #expect(share(nil).answers(for: ExactDecimal(1, scale: 15)) == nil)
  }

  @Test(arguments: ["1", "0.6", "0.35", "0.333333"] as [ExactDecimal])
  func `the units to ask are the fewest that leave so many answers`(rate: ExactDecimal) throws {
    for base in ["1", "0.5", "0.83"] as [ExactDecimal] {
      let sample = Scenario.Sample(
        units: 1, answerRate: rate, baseShare: base, location: .sample())
      for answers in [1, 2, 50, 193] {
        let units = try #require(sample.units(for: answers, from: .innovativeLatest))
        var fewest = sample
        fewest.units = 1
        while fewest.answers(from: .innovativeLatest) < answers { fewest.units += 1 }
        #expect(units == fewest.units, "\(answers) at \(rate) · \(base)")
      }
      #expect(
        try #require(sample.units(for: 50, from: .all))
          <= (sample.units(for: 50, from: .reusers) ?? 0))
    }
  }

  @Test func `where nobody answers nobody can be asked enough`() {
    let sample = Scenario.Sample(units: 10, answerRate: .zero, location: .sample())
    #expect(sample.units(for: 5, from: .all) == nil)
  }
}
