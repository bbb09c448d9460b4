@testable import FrameworkDecision
import FrameworkModel
import Testing

@Suite struct `Outcome rules` {
  @Test(arguments: [
    ([ReplacementOutcome.notAssessed, .replaceable], SetOutcome.notAssessed),
    ([.replaceable, .replaceable], .replace),
    ([.replaceable, .replaceableNotLikeForLike], .replaceNotLikeForLike),
    ([.replaceable, .keep], .replaceInPart), ([.partlyReplaceable, .keep], .replaceInPart),
    ([.replaceable, .outsideSchema], .replaceInPart), ([.keep, .keep], .keepAndSupplement),
    ([.outsideSchema], .keepAndSupplement), ([], .keepAndSupplement),
  ])
  func `the set's outcome is the first row that holds`(
    outcomes: [ReplacementOutcome], expected: SetOutcome
  ) {
    #expect(SetOutcome(of: outcomes, hasSupplement: true) == expected)
    let without = SetOutcome(of: outcomes, hasSupplement: false)
    #expect(without == (expected == .keepAndSupplement ? .keep : expected))
  }

  @Test func `every outcome has a label and a rule in three languages`() {
    let sentences =
      ReplacementOutcome.allCases.flatMap { [$0.label, $0.rule] }
      + SetOutcome.allCases.flatMap { [$0.label, $0.rule] } + Facet.allCases.map(\.label)
      + SteeringFacts.Tier.allCases.map(\.label)
    for sentence in sentences { #expect(![sentence.nb, sentence.da, sentence.en].contains("")) }
    #expect(Set(ReplacementOutcome.allCases.map(\.rule)).count == 6)
    #expect(Set(SetOutcome.allCases.map(\.rule)).count == 6)
  }
}
