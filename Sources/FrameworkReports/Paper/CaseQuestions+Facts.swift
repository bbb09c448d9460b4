import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension CaseQuestions {
  /// One for each indicator that the checks found something about; the newcomers' notes are left out.
  var findings: [Item?] {
    let inUse = names.question.inUse
    let added = Self.once(own.headline.flatMap(\.change.added))
    return (inUse + added).map { reference in
      let found = page.page.relevantFindings.filter {
        $0.subject == reference.description
          && (inUse.contains(reference) || $0.severity != .note)
      }
      guard !found.isEmpty else { return nil }
      let sentences = found.map {
        FindingsPart.closed(Voice.capitalised(voice($0.sentence)))
      }
      return Item(
        facts: voice.filled(
          QuestionSentence.findingFact,
          ["i": names.name(reference), "list": Phrase(Self.once(sentences).joined(separator: " "))]
        ), question: QuestionSentence.finding)
    }
  }

  /// What must be collected anew, and whether anybody said what that costs.
  var measuring: Item? {
    let collections = Self.once(own.headline.flatMap(\.newCollections))
    guard !collections.isEmpty else { return nil }
    let usesCosts = names.question.candidates.usesCosts
    let facts = voice.filled(
      QuestionSentence.measuringFact,
      [
        "list": names.collections(collections),
        "cost": usesCosts ? "" : Phrase(voice(PaperSentence.costUnknown)),
      ])
    return Item(
      facts: [facts, own.elsewhere].compactMap(\.self).joined(separator: " "),
      question: QuestionSentence.measuring)
  }

  var thresholds: Item? {
    let added = Self.once(own.headline.flatMap(\.change.added))
    let bare = added.filter { names.indicator($0)?.bands?.isComplete != true }
    return item(
      QuestionSentence.thresholdsFact, bare.map { names.name($0) }, QuestionSentence.thresholds)
  }

  /// The dimensions that no compared set touches.
  var untouched: Item? {
    let touched = Set(page.comparison.scopes.flatMap(\.breadth.touched))
    let rest = page.page.schema.dimensions.filter { !touched.contains($0.id) }
    return item(
      QuestionSentence.untouchedFact, rest.map { voice.name(of: $0) }, QuestionSentence.untouched)
  }

  /// How surely the leading option leads, who has looked, and the rows that matter most.
  var sure: Item? {
    let robustness = page.decision.robustness
    let part = RobustnessPart(robustness: robustness, names: names)
    let review = robustness.reviewNext.first {
      $0.group.size == names.question.inUse.count && $0.ranking == .byDimensions
    }
    let rows = review.map { $0.rows.filter(\.isEffectSeen).prefix(3) } ?? []
    let first =
      rows.isEmpty
      ? nil
      : voice.filled(
        QuestionSentence.reviewFirst,
        ["list": rows.map { part.name($0.row) }.joined(separator: "; ")])
    let facts = [own.leading, page.page.reviewSentence, first].compactMap(\.self)
    return Item(facts: facts.joined(separator: " "), question: QuestionSentence.sure)
  }
}
