import FrameworkDecision
import FrameworkModel

/// What comes after the answer: scorecard, measuring plan, the municipality's own judgement.
struct NextStepPart {
  let decision: Decision
  let names: DecisionNames

  var voice: Voice { names.voice }

  /// The options that go with the rule's outcome; which of them is the reader's to choose.
  var options: [ComparedOption] {
    guard let lead = decision.options.options.first else { return [] }
    let headline = decision.options.headline(of: lead)
    let fitting = headline.filter { option in
      switch decision.cards.outcome {
      case .notAssessed, .keep: option.kind == .keep
      case .keepAndSupplement: option.isSupplement || option.kind == .fewestForBreadth
      case .replace, .replaceNotLikeForLike: option.isReplacement || option.isHybrid
      case .replaceInPart: option.isHybrid || option.isSupplement
      }
    }
    return fitting.isEmpty ? headline.filter { $0.kind == .keep } : fitting
  }

  var blocks: [Block] {
    let title = OptionsPart(study: decision.options, robustness: nil, names: names).title
    let cards = options.flatMap { option -> [Block] in
      let card = Scorecard(of: option, in: decision.question)
      return ScorecardPart(card: card, title: title(option), names: names).cardBlocks
    }
    var seen = Set<IndicatorReference>()
    let measured = options.flatMap(\.indicators).filter { seen.insert($0).inserted }
    let plan = MeasuringPlan(
      indicators: measured, title: options.map(title).joined(separator: "; "), names: names,
      costUnit: decision.options.costUnit)
    return [
      .paragraph(
        voice.filled(
          DecisionSentence.scorecardIntroduction,
          ["o": Phrase(voice(decision.cards.outcome.label))]))
    ] + cards + [.table(plan.table)] + AnswersTable(indicators: measured, names: names).blocks
  }

  /// Headings, guiding questions and room to write; what stands here is the municipality's.
  var assessment: Section {
    let questions = DecisionSentence.questions.flatMap { question -> [Block] in
      [.paragraph(.strong(Phrase(voice(question)))), .paragraph("…", .blank)]
    }
    return Section(
      id: "assessment", Phrase(voice.heading(DocumentWord.assessment)),
      [
        .paragraph(Phrase(voice(Wording.judgementYours)), .caveat),
        .paragraph("\(voice.heading(DocumentWord.guidingQuestions)):"),
      ] + questions)
  }

  /// A numbered skeleton with gaps; it states no verdict.
  var draft: Section {
    Section(
      id: "draft-decision", Phrase(voice(DecisionSentence.draftHeading)),
      [
        .paragraph(Phrase(voice(DecisionSentence.draftIntroduction)), .caveat),
        .list(DecisionSentence.draftPoints.map { Phrase(voice($0)) }, isNumbered: true),
      ])
  }
}
