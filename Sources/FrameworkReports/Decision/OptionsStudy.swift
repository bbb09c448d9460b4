public import FrameworkDecision
public import FrameworkModel

/// The options of one question, chosen for breadth and for coverage (method, section 6).
public struct OptionsStudy: Sendable {
  public let question: Question
  /// One for each objective, in the order given; the first is what was asked for.
  public let options: [Options]
  /// The user's own questions; their answers stand among the first options.
  public let scenarios: [ScenarioQuestion]
  /// Hours, kroner or points; empty where no costs were given.
  public let costUnit: Texts

  /// Chooses every option for every objective.
  ///
  /// - Parameters:
  ///   - question: What is in use and what could come.
  ///   - objectives: What is maximised; the first leads.
  ///   - request: How many are added, what is dropped, what every set must satisfy.
  ///   - scenarios: Answered once, beside the options of the first objective.
  ///   - costUnit: What the question's costs are counted in.
  ///   - limits: When to stop.
  public init(
    in question: Question, for objectives: [Objective] = [.breadth(at: .aboveZero), .coverage],
    asking request: Options.Request = Options.Request(), scenarios: [ScenarioQuestion] = [],
    costUnit: Texts = Texts(), within limits: SearchLimits = .none
  ) {
    self.question = question
    self.scenarios = scenarios
    self.costUnit = costUnit
    options = objectives.enumerated().map { place, objective in
      Self.options(
        in: question, for: objective, asking: request, scenarios: place == 0 ? scenarios : [],
        within: limits)
    }
  }

  /// The options, the fewest with a direction held against sets of their own size too.
  private static func options(
    in question: Question, for objective: Objective, asking request: Options.Request,
    scenarios: [ScenarioQuestion], within limits: SearchLimits
  ) -> Options {
    let options = Options(
      in: question, for: objective, asking: request, scenarios: scenarios, within: limits)
    guard let fewest = options[.fewestForBreadth, .withDirection]?.change.added.count, fewest > 0,
      !request.additions.contains(fewest)
    else { return options }
    var wider = request
    wider.additions = (request.additions + [fewest]).sorted()
    return Options(
      in: question, for: objective, asking: wider, scenarios: scenarios, within: limits)
  }

  /// Keep, then the least with a direction, the most added, the hybrid and the replacement: what a
  /// reader in a hurry compares.
  func headline(of options: Options) -> [ComparedOption] {
    let size = question.inUse.count
    let supplements = options.all.filter { $0.isSupplement && $0.pool == .all }
    let replacement = options.all.first { $0.isReplacement && $0.pool == .all }
    // A hybrid that keeps nothing is the replacement, and called so.
    let hybrid = options[.hybrid(size), .all].flatMap { hybrid in
      hybrid.indicators == replacement?.indicators ? nil : hybrid
    }
    let wanted: [ComparedOption?] = [
      options[.keep, .all], options[.fewestForBreadth, .withDirection],
      supplements.max { $0.indicators.count < $1.indicators.count }, hybrid, replacement,
    ]
    var seen = Set<[IndicatorReference]>()
    return wanted.compactMap(\.self).filter { seen.insert($0.indicators.sorted()).inserted }
  }

  /// What is doubted: the headline and whatever else has the size of one of them, each set once.
  func rivals(in options: Options) -> [ComparedOption] {
    let headline = headline(of: options)
    let sizes = Set(headline.map(\.indicators.count))
    var seen = Set(headline.map { $0.indicators.sorted() })
    return headline
      + options.all.filter {
        !$0.isScenario && sizes.contains($0.indicators.count)
          && seen.insert($0.indicators.sorted()).inserted
      }
  }
}

extension ComparedOption {
  var isSupplement: Bool { if case .supplement = kind { true } else { false } }
  var isReplacement: Bool { if case .replace = kind { true } else { false } }
  var isHybrid: Bool { if case .hybrid = kind { true } else { false } }
  var isScenario: Bool { if case .scenario = kind { true } else { false } }
}
