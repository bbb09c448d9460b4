import FrameworkAlignment
import FrameworkModel
import FrameworkReports
import TestSupport
import Testing

/// A set that nobody held against the schema, beside one that somebody did.
@Suite struct `A set that nobody examined` {
  private func lines(_ language: Language) -> [String] {
    let schema = Schema.sample()
    let seen = Framework.sample("seen", indicators: [.sample("A.1")])
    var unseen = Framework.sample("unseen", indicators: [.sample("B.1"), .sample("B.2")])
    unseen.shortTitle = [.english: "Unseen"]
    let catalogue = Catalogue(
      frameworks: [seen, unseen], schemas: [schema],
      mappingSets: [
        .sample(.framework(seen.reference), to: schema.reference, [.sample("A.1", .equal, "a.x")])
      ])
    let comparison = Comparison(
      of: [Scope(whole: seen), Scope(whole: unseen)], on: schema, in: catalogue)
    return ComparisonReport(comparison).report(in: language).rendered(as: .markdown)
      .replacing("\u{A0}", with: " ").split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (Language.bokmål, "ikke vurdert"), (.danish, "ikke vurderet"), (.english, "not examined"),
  ])
  func `shares an unknown number of concepts, not 0`(language: Language, word: String) {
    let pairs = lines(language).filter { $0.hasPrefix("| A: Sample 2020 – B: Unseen 2020 |") }
    #expect(
      pairs == [
        "| A: Sample 2020 – B: Unseen 2020 |" + String(repeating: " \(word) |", count: 6),
        "| A: Sample 2020 – B: Unseen 2020 |" + String(repeating: " \(word) |", count: 4) + " – |",
      ])
  }

  @Test func `has no indicator that can be removed without loss`() {
    let lines = lines(.english)
    #expect(
      lines.contains(
        "| B: Unseen 2020 |" + String(repeating: " not examined |", count: 5) + " – |"))
    #expect(lines.contains { $0.hasPrefix("| A: Sample 2020 | [1]") && $0.contains("undefined") })
  }

  @Test func `isn't said to reach no concept`() {
    let lines = lines(.english)
    let sentences = lines.filter { $0.contains("reached by no indicator of") }
    #expect(sentences.count == 1)
    #expect(sentences.allSatisfy { !$0.contains("no indicator of Unseen") })
    #expect(
      lines.contains { $0.hasPrefix("| Unseen 2020 | 0 ") && $0.hasSuffix("| not examined |") })
  }
}
