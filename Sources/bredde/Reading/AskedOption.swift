import FrameworkAlignment
import FrameworkDecision
import FrameworkModel
import FrameworkReports

/// An option that the user asks for: by key, by name, under constraints, or as a scenario.
struct AskedOption {
  /// The option with the question that it answers.
  struct Answer {
    let option: ComparedOption
    let question: Question
    /// The user's own name for it; empty where the option has its own.
    var title = Texts()
    var costUnit = Texts()
    /// The common schema that its rows lead to.
    let schema: SchemaReference
    /// The scope in use, as a command line names it.
    let inUse: String
    let language: Language
  }

  private enum Way {
    case key(String)
    case exactly([String])
    case adding([String])
    case underConstraints
    case scenario(String)
  }

  private let way: Way
  private let choice: OptionChoice
  private let constraints: ConstraintOptions
  /// The scope in use; nil for a scenario, which names its own.
  private let inUse: String?

  init(_ choice: OptionChoice, _ constraints: ConstraintOptions) throws {
    let words = choice.words.gluedAtPlus
    self.choice = choice
    self.constraints = constraints
    if let scenario = choice.scenario {
      let isAlone =
        words.isEmpty && choice.candidates.isEmpty && choice.chosen.isEmpty && choice.add.isEmpty
      guard isAlone, !constraints.isGiven else { throw Refusal(sentence: .scenarioSaysAll) }
      way = .scenario(scenario)
      inUse = nil
      return
    }
    let key = words.count == 2 ? words.first : nil
    guard words.count <= 2 else { throw Refusal.oneScopeInUse }
    guard words.count - (key == nil ? 0 : 1) == 1 else { throw Refusal.noScopeInUse }
    guard !choice.candidates.isEmpty else {
      throw Refusal(sentence: .noCandidatesNamed, hint: .nameThem)
    }
    inUse = words.last
    way = try Self.way(key, choice, constraints)
  }

  private static func way(
    _ key: String?, _ choice: OptionChoice, _ constraints: ConstraintOptions
  ) throws -> Way {
    let hasOtherLimits =
      constraints.isGiven && (choice.add.isEmpty || constraints.limitsMoreThanDrop)
    let ways = [key != nil, !choice.chosen.isEmpty, !choice.add.isEmpty, hasOtherLimits]
    switch ways.count(where: { $0 }) {
    case 0: throw Refusal(sentence: .noOptionAsked, hint: .nameOption)
    case 1: break
    default: throw Refusal(sentence: .twoOptionsAsked)
    }
    if let key { return .key(key) }
    if !choice.chosen.isEmpty { return .exactly(choice.chosen) }
    return choice.add.isEmpty ? .underConstraints : .adding(choice.add)
  }
}

extension AskedOption {
  /// Reads what the option is made of, with every framework for the values of others.
  func inquiry(
    under terms: Terms, in data: DataOptions, speaking language: SpokenLanguage?
  ) throws -> Inquiry {
    guard case .scenario(let name) = way else {
      return try Inquiry(
        [inUse].compactMap(\.self) + choice.candidates, under: terms, in: data,
        speaking: language, reaching: .neighbours)
    }
    guard let scenario = try Archive(data).scenarios(named: [name]).scenarios.first else {
      throw Refusal(sentence: .unusable(name), status: 1)
    }
    var terms = terms
    terms.scenarios = [name]
    let scopes = [scenario.inUse.scope] + scenario.candidates.map(\.scope)
    return try Inquiry(
      scopes.map(\.description), under: terms, in: data, speaking: language,
      reaching: .neighbours)
  }

  /// Works the option out.
  func answer(in inquiry: Inquiry, within limits: SearchLimits) throws -> Answer {
    if case .scenario = way, let scenario = try inquiry.scenarioQuestions.first {
      return try answer(of: scenario, in: inquiry, within: limits)
    }
    let question = try inquiry.question
    let option =
      switch way {
      case .key(let key): try self.option(key, in: question, within: limits)
      case .exactly(let names): try set(names, in: question, of: inquiry)
      case .adding(let names):
        try set(question.inUse, adding: names, in: question, of: inquiry)
      default: try chosen(in: question, of: inquiry, within: limits)
      }
    guard !option.indicators.isEmpty else { throw Refusal(sentence: .emptySet) }
    return Answer(
      option: option, question: question, schema: inquiry.schema.reference,
      inUse: inquiry.scopes[0].commandWord, language: inquiry.language)
  }

  private func answer(
    of scenario: ScenarioQuestion, in inquiry: Inquiry, within limits: SearchLimits
  ) throws -> Answer {
    let options = FrameworkDecision.Options(
      in: scenario.question, for: scenario.objective,
      asking: .init(adding: [], listingEveryReplacement: false), scenarios: [scenario],
      within: limits)
    let key = ComparedOption.Kind.scenario(scenario.scenario.id)
    guard let option = options.all.first(where: { $0.kind == key }) else {
      throw Refusal(
        options.unanswered.first { $0.kind == key }?.outcome, on: scenario.question.alignment.schema
      )
    }
    let schema = scenario.scenario.schema.flatMap { ScopeExpression.Term($0) }
    return Answer(
      option: option, question: scenario.question, title: scenario.scenario.title,
      costUnit: scenario.scenario.costs?.unit ?? Texts(),
      schema: scenario.question.commonSchema(named: schema, otherwise: inquiry.schema.reference),
      inUse: inquiry.scopes[0].commandWord, language: inquiry.language)
  }

  private func set(
    _ names: [String], in question: Question, of inquiry: Inquiry
  ) throws -> ComparedOption {
    ComparedOption(of: try names.indicators(of: question, in: inquiry), in: question)
  }

  private func set(
    _ today: [IndicatorReference], adding names: [String], in question: Question,
    of inquiry: Inquiry
  ) throws -> ComparedOption {
    let dropped = Set(try constraints.drop.indicators(of: question, in: inquiry))
    let added = try names.indicators(of: question, in: inquiry)
    return ComparedOption(of: (today + added).filter { !dropped.contains($0) }, in: question)
  }

  private func chosen(
    in question: Question, of inquiry: Inquiry, within limits: SearchLimits
  ) throws -> ComparedOption {
    var wanted = try constraints.constraints(
      among: question.candidates, in: inquiry.catalogue)
    if !constraints.limitsSize { wanted.insert(.indicators(atMost: question.inUse.count), at: 0) }
    let found = Choice(
      among: question.candidates, for: objective, where: wanted, listing: 1, within: limits)
    guard let answer = found.answer else {
      throw Refusal(found.outcome, on: question.alignment.schema)
    }
    return ComparedOption(of: answer.best.indicators, in: question, chosen: answer)
  }

  private var objective: Objective {
    choice.purpose == .coverage ? .coverage : .breadth(at: .aboveZero)
  }

  /// One of the computed options; `supplement-6` is computed where no list shows it.
  private func option(
    _ key: String, in question: Question, within limits: SearchLimits
  ) throws -> ComparedOption {
    var request = FrameworkDecision.Options.Request(listingEveryReplacement: false)
    if let size = Self.additions(in: key, beside: question.inUse.count),
      (1...question.offered.count).contains(size), !request.additions.contains(size)
    {
      request.additions.append(size)
    }
    let study = OptionsStudy(in: question, for: [objective], asking: request, within: limits)
    let all = study.options[0].all
    if let option = all.first(where: { $0.key == key }) { return option }
    throw Refusal.unknownOption(key, among: all)
  }

  /// How many a key adds to today's: 6 of `supplement-6`, 2 of `hybrid-6` beside 4.
  private static func additions(in key: String, beside size: Int) -> Int? {
    let parts = key.prefix { $0 != "." }.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "supplement": return number
    case "hybrid": return number > size ? number - size : nil
    default: return nil
    }
  }
}
