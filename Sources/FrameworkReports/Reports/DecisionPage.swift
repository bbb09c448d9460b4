import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// The parts of the whole report that a decision adds to those of a comparison.
struct DecisionPage {
  let comparison: Comparison
  let decision: Decision
  let page: ComparisonPage
  let names: DecisionNames
  let imprint: Imprint

  init(
    _ comparison: Comparison, _ decision: Decision, imprint: Imprint, in language: Language
  ) {
    page = ComparisonPage(comparison, imprint: imprint, in: language)
    names = DecisionNames(decision.question, page.voice, on: page)
    self.comparison = comparison
    self.decision = decision
    self.imprint = imprint
  }

  var voice: Voice { page.voice }
  var inUse: ScopeStudy { comparison.scopes[0] }

  /// The user's own title, or the question that a decision asks.
  var title: Phrase {
    if let title = imprint.title { return Phrase(title) }
    return voice.filled(DecisionSentence.title, ["A": inUse.name(voice)])
  }

  var optionsPart: OptionsPart {
    OptionsPart(study: decision.options, robustness: decision.robustness, names: names)
  }

  /// What a reader in a hurry compares, then the curve.
  var options: Section {
    Section(
      id: "options", Phrase(voice.heading(DocumentWord.options)), optionsPart.headlines)
  }

  var curve: Section {
    let fronts = FrontPart(
      fronts: decision.fronts, names: names, costUnit: decision.options.costUnit)
    let broadest = decision.fronts.first {
      $0.objective == .breadth(at: .aboveZero) && $0.axis == .indicators
    }
    let random = BreadthCurve(
      comparison.scopes, best: broadest.map { fronts.points(of: $0) } ?? [],
      dimensions: comparison.dimensionCount, voice: voice)
    return Section(
      id: "front", Phrase(voice.heading(DecisionWord.breadthCurve)),
      fronts.blocks + (random?.blocks ?? []))
  }

  var cards: Section {
    let part = CardsPart(cards: decision.cards, names: names)
    return Section(id: "decision-cards", Phrase(voice(DecisionSentence.cardsHeading)), part.blocks)
  }

  /// A card for each indicator that the options of the first table propose.
  var proposals: Section? {
    guard let lead = decision.options.options.first, !decision.cards.supplements.isEmpty else {
      return nil
    }
    let part = SupplementsPart(supplements: decision.cards.supplements, names: names)
    return Section(
      id: "proposals", Phrase(voice(DecisionSentence.proposalsHeading)),
      part.cards(decision.options.headline(of: lead)))
  }

  var supplements: Section? {
    guard !decision.cards.supplements.isEmpty else { return nil }
    return Section(
      id: "all-supplements", Phrase(voice(DecisionSentence.supplementsHeading)), style: .foldable,
      [
        .table(
          SupplementsPart(supplements: decision.cards.supplements, names: names).table)
      ])
  }

  var robustness: Section {
    Section(
      id: "robustness", Phrase(voice(DecisionSentence.robustnessHeading)),
      RobustnessPart(robustness: decision.robustness, names: names).blocks)
  }

  var optionDetails: Section {
    Section(
      id: "option-details", Phrase(voice(DecisionSentence.detailsHeading)), style: .foldable,
      optionsPart.details)
  }

  var coders: Section {
    Section(
      id: "coders", Phrase(voice(DecisionSentence.codersHeading)),
      CodersPart(study: decision.coders, voice: voice, page: page).blocks)
  }

  var nextStep: Section {
    let part = NextStepPart(decision: decision, names: names)
    return Section(id: "next-step", Phrase(voice(DecisionSentence.nextStepHeading)), part.blocks)
  }

  var assessment: Section { NextStepPart(decision: decision, names: names).assessment }
  var draft: Section { NextStepPart(decision: decision, names: names).draft }
}
