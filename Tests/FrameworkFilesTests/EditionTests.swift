import FrameworkModel
import Testing

@testable import FrameworkFiles

@Suite struct `Editions` {
  private func findings(_ frameworks: Framework...) -> [Finding] {
    OtherMeaning().findings(in: Catalogue(frameworks: frameworks))
  }

  private func meaning(_ editions: String...) -> Indicator.SeriesBreak {
    Indicator.SeriesBreak(
      reason: "meaning", editions: editions, note: Texts(), location: somewhere)
  }

  @Test func `a label that changes without a break is a warning`() {
    let found = findings(
      .example("2019", .example("A.1", label: "Andel ideer")),
      .example("2020", .example("A.1", label: "Andel prosjekter")))
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.map(\.sentence.nb) == [
        "A.1 heter noe annet i 2020 enn i 2019, og ingen av filene sier at det er et brudd i "
          + "tidsserien"
      ])
    #expect(
      found.first?.notes.map(\.sentence.nb) == [
        "i 2020: «Andel prosjekter»", "i 2019: «Andel ideer»",
      ])
  }

  @Test func `a full stop, case and spaces change no label`() {
    #expect(
      findings(
        .example("2019", .example("A.1", label: "Andel  ideer")),
        .example("2020", .example("A.1", label: "andel ideer."))
      ).isEmpty)
  }

  @Test func `a break stated on either side is a note and no warning`() {
    for isLater in [true, false] {
      let found = findings(
        .example(
          "2019", .example("A.1", label: "Andel ideer", breaks: isLater ? [] : [meaning("2020")])),
        .example(
          "2020",
          .example("A.1", label: "Andel prosjekter", breaks: isLater ? [meaning("2019")] : [])))
      #expect(found.map(\.severity) == [.note])
    }
  }

  @Test func `an edition that lacks the id is leapt over`() {
    let found = findings(
      .example("2018", .example("A.1", label: "Andel ideer")), .example("2019"),
      .example("2020", .example("A.1", label: "Andel prosjekter")))
    #expect(found.count == 1)
    #expect(found.first?.sentence.en.contains("in 2020 than in 2018") ?? false)
  }

  @Test func `three meanings in three editions are told apart`() {
    let found = findings(
      .example("2015", .example("MA.1.2", label: "Nærvær")),
      .example("2016", .example("MA.1.2", label: "Sykefravær", breaks: [meaning("2015", "2017")])),
      .example("2017", .example("MA.1.2", label: "Egne mål")))
    #expect(
      found.map(\.sentence.en) == [
        "MA.1.2 has another meaning under the same id in 2015 and 2017, as the file says"
      ])
    #expect(found.first?.notes.count == 2)
  }

  @Test func `frameworks with the same ids are not compared`() {
    var other = Framework.example("2019", .example("A.1", label: "Noe annet"))
    other.id = "other"
    #expect(findings(other, .example("2020", .example("A.1"))).isEmpty)
  }
}
