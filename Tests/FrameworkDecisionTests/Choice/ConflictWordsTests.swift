import FrameworkAnalysis
import FrameworkModel
import TestSupport
import Testing

@testable import FrameworkDecision

@Suite struct ConflictWordsTests {
  private let reference = IndicatorReference(
    FrameworkReference("asker-bms", edition: "2017"), "L.1.1")

  @Test func `a conflict of two is told in three languages`() {
    let conflict = Conflict(
      constraints: [.keep([reference]), .indicators(atMost: 0)], isFewest: true)
    #expect(
      conflict.sentence(on: .sample())
        == Sentence(
          nb: "Ikke noe sett oppfyller disse kravene samtidig: «må beholde asker-bms@2017/L.1.1», "
            + "«høyst 0 indikatorer». Løs opp ett av dem.",
          da: "Intet sæt opfylder disse krav samtidig: »skal beholde asker-bms@2017/L.1.1«, "
            + "»højst 0 indikatorer«. Løsn et af dem.",
          en: "No set satisfies these demands together: “must keep asker-bms@2017/L.1.1”, "
            + "“at most 0 indicators”. Relax one of them."))
  }

  @Test func `a single demand out of reach is told alone`() {
    let conflict = Conflict(
      constraints: [.dimensions(atLeast: 13, at: .aboveZero)], isFewest: true)
    let sentence = conflict.sentence(on: .sample())
    #expect(
      sentence.nb == "Ikke noe sett oppfyller kravet «minst 13 dimensjoner berørt». Løs det opp.")
    #expect(
      sentence.en == "No set satisfies the demand “at least 13 dimensions touched”. Relax it.")
  }

  @Test(
    arguments: [
      (.indicators(atMost: 1), "høyst 1 indikator"),
      (.burden(atMost: "12.5"), "en måleinnsats på høyst 12,5"),
      (.onlyWithDirection, "bare indikatorer med ønsket retning"),
      (.onlyAddingWithDirection, "bare nye indikatorer med ønsket retning"),
      (.newCollections(atMost: 1), "høyst 1 ny datainnsamling"),
      (.concepts(atLeast: 2, in: "a"), "minst 2 begreper dekket i «a»"),
      (.concepts(atLeast: 1, in: nil), "minst 1 begrep dekket i hver dimensjon"),
      (.nothingLost, "ingenting som er dekket i dag, går tapt"),
      (.coverage(atLeast: Fraction(1, over: 8)), "en dekning på minst 12,50 %"),
      (.coverage(atLeast: Fraction(1, over: 2)), "en dekning på minst 50 %"),
      (.dimensions(atLeast: 1, at: .half), "minst 1 dimensjon minst halvt dekket"),
    ] as [(Constraint, String)])
  func `each constraint has its words`(constraint: Constraint, words: String) {
    #expect(constraint.sentence(on: .sample()).nb == words)
  }
}
