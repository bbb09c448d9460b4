public import FrameworkDecision
public import FrameworkModel

/// The whole report of a decision: answer, options, cards, what it rests on, the next step.
public struct DecisionReport: Sendable {
  private let comparison: Comparison
  private let decision: Decision
  private let imprint: Imprint

  public init(_ comparison: Comparison, _ decision: Decision, imprint: Imprint = Imprint()) {
    self.comparison = comparison
    self.decision = decision
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    Report(.decision, language: language, title: "", blocks: [])
  }
}

/// A replacement card for each indicator in use, or for one.
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
    Report(.cards, language: language, title: "", blocks: [])
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
    Report(.options, language: language, title: "", blocks: [])
  }
}

/// One exact choice: the set, its bound, ties, near-best, greedy beside, what enters and leaves.
public struct ChoiceReport: Sendable {
  private let choice: Choice
  private let other: Choice?
  private let question: Question
  private let costUnit: Texts
  private let imprint: Imprint

  /// `other` is the same choice for the other objective, told beside.
  public init(
    _ choice: Choice, beside other: Choice? = nil, in question: Question,
    costUnit: Texts = Texts(), imprint: Imprint = Imprint()
  ) {
    self.choice = choice
    self.other = other
    self.question = question
    self.costUnit = costUnit
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    Report(.choice, language: language, title: "", blocks: [])
  }
}

/// The fewest indicators that reach a target.
public struct SmallestSetReport: Sendable {
  private let smallest: SmallestSet
  private let question: Question
  private let costUnit: Texts
  private let imprint: Imprint

  public init(
    _ smallest: SmallestSet, in question: Question, costUnit: Texts = Texts(),
    imprint: Imprint = Imprint()
  ) {
    self.smallest = smallest
    self.question = question
    self.costUnit = costUnit
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    Report(.choice, language: language, title: "", blocks: [])
  }
}

/// The Pareto front, point by point, with a picture.
public struct FrontReport: Sendable {
  private let fronts: [ParetoFront]
  private let question: Question
  private let costUnit: Texts
  private let imprint: Imprint

  /// One front, or one for each objective.
  public init(
    _ fronts: [ParetoFront], in question: Question, costUnit: Texts = Texts(),
    imprint: Imprint = Imprint()
  ) {
    self.fronts = fronts
    self.question = question
    self.costUnit = costUnit
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    Report(.front, language: language, title: "", blocks: [])
  }
}

/// How sure the order of the options is.
public struct RobustnessReport: Sendable {
  private let robustness: Robustness
  private let question: Question
  private let imprint: Imprint

  public init(
    _ robustness: Robustness, in question: Question, imprint: Imprint = Imprint()
  ) {
    self.robustness = robustness
    self.question = question
    self.imprint = imprint
  }

  public func report(in language: Language) -> Report {
    Report(.robustness, language: language, title: "", blocks: [])
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
    Report(.agreement, language: language, title: "", blocks: [])
  }
}
