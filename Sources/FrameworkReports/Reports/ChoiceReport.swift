public import FrameworkDecision
public import FrameworkModel

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
    let head = DecisionHead(question, imprint, language)
    let part = ChoicePart(names: head.names, costUnit: costUnit)
    let sections = [choice, other].compactMap(\.self).map { choice in
      let id = "choice-\(choice.objective.key)"
      return Block.section(
        Section(
          id: id + "-section",
          Phrase(Voice.capitalised(head.names.voice(choice.objective))),
          part.asked(choice.objective, choice.constraints) + part.answer(choice.outcome, id: id)))
    }
    return head.report(.choice, DecisionSentence.choiceTitle, sections)
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
    let head = DecisionHead(question, imprint, language)
    let voice = head.names.voice
    let part = ChoicePart(names: head.names, costUnit: costUnit)
    let words = ChoiceWords(head.names)
    let target = Block.paragraph(
      "\(voice(DecisionSentence.toReach)): \(words.words(smallest.target.asConstraint))", .rule)
    var proof: [Block] = []
    if case .found = smallest.outcome {
      proof = [
        .paragraph(
          Phrase(
            voice(
              smallest.isProvenSmallest
                ? DecisionSentence.provenSmallest : DecisionSentence.notProvenSmallest)))
      ]
    }
    return head.report(
      .choice, DecisionSentence.smallestTitle,
      [target] + part.asked(nil, smallest.constraints) + proof
        + part.answer(smallest.outcome, id: "smallest"))
  }
}

extension SmallestSet.Target {
  /// The target as something to satisfy, for the words of it.
  fileprivate var asConstraint: Constraint {
    switch self {
    case .coverage(let share): .coverage(atLeast: share)
    case .dimensions(let least, let touch): .dimensions(atLeast: least, at: touch)
    }
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
    let head = DecisionHead(question, imprint, language)
    return head.report(
      .front, DecisionSentence.frontReportTitle,
      FrontPart(fronts: fronts, names: head.names, costUnit: costUnit).blocks)
  }
}
