public import FrameworkDecision
public import FrameworkModel

/// A replacement card for each indicator in use, and what could come beside.
public struct CardsReport: Sendable {
  private let cards: ReplacementCards
  private let question: Question
  private let imprint: Imprint

  /// `cards` are those of `question`, which tells their names.
  public init(_ cards: ReplacementCards, in question: Question, imprint: Imprint = Imprint()) {
    self.cards = cards
    self.question = question
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let head = DecisionHead(question, imprint, language)
    let blocks =
      CardsPart(cards: cards, names: head.names).blocks
      + (cards.supplements.isEmpty
        ? []
        : [.table(SupplementsPart(supplements: cards.supplements, names: head.names).table)])
    return head.report(.cards, DecisionSentence.cardsTitle, blocks)
  }
}

/// Keep, supplement, replace and hybrid side by side.
public struct OptionsReport: Sendable {
  private let study: OptionsStudy
  private let robustness: Robustness?
  private let imprint: Imprint

  /// The column of draws is there where `robustness` is given.
  public init(
    _ study: OptionsStudy, robustness: Robustness? = nil, imprint: Imprint = Imprint()
  ) {
    self.study = study
    self.robustness = robustness
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let head = DecisionHead(study.question, imprint, language)
    let part = OptionsPart(study: study, robustness: robustness, names: head.names)
    return head.report(.options, DecisionSentence.optionsTitle, part.headlines + part.details)
  }
}

/// How sure the order of the options is.
public struct RobustnessReport: Sendable {
  private let robustness: Robustness
  private let question: Question
  private let imprint: Imprint

  public init(_ robustness: Robustness, in question: Question, imprint: Imprint = Imprint()) {
    self.robustness = robustness
    self.question = question
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let head = DecisionHead(question, imprint, language)
    let part = RobustnessPart(robustness: robustness, names: head.names)
    return head.report(.robustness, DecisionSentence.robustnessTitle, part.blocks)
  }
}

/// Where the coders agree and where they differ.
public struct AgreementReport: Sendable {
  private let study: CoderStudy
  private let imprint: Imprint

  public init(_ study: CoderStudy, imprint: Imprint = Imprint()) {
    self.study = study
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    let voice = Voice(language)
    let scopes = study.answers.enumerated().map { place, answer -> Phrase in
      "\(ScopeStudy.letter(place)): \(DecisionHead.name(answer.scope, in: study.catalogue, voice))"
    }
    return Report(
      .agreement, language: language,
      title: Phrase(voice.heading(SurenessWord.agreement)),
      head: scopes + DecisionHead.made(imprint, voice),
      blocks: CodersPart(study: study, voice: voice, page: nil).blocks)
  }
}
