import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkDecision
public import FrameworkModel

/// Everything that a report of a decision tells, computed once.
///
/// The first scope of the comparison is in use, the others are candidates.
public struct Decision: Sendable {
  public let question: Question
  public let cards: ReplacementCards
  public let options: OptionsStudy
  /// The best set of every number of indicators, for each objective.
  public let fronts: [ParetoFront]
  public let robustness: Robustness
  public let coders: CoderStudy

  /// What is asked of a decision beside the sets themselves.
  public struct Request: Sendable {
    public var options: Options.Request
    public var scenarios: [ScenarioQuestion]
    /// What is maximised; the first leads.
    public var objectives: [Objective]
    public var costs: Costs?
    public var costUnit: Texts
    /// Who would be asked.
    public var sample: Scenario.Sample?
    public var draws: Draws.Parameters
    /// How large the sets of the curve become at most.
    public var largestSet: Int

    public init(
      options: Options.Request = Options.Request(), scenarios: [ScenarioQuestion] = [],
      objectives: [Objective] = [.breadth(at: .aboveZero), .coverage], costs: Costs? = nil,
      costUnit: Texts = Texts(), sample: Scenario.Sample? = nil,
      draws: Draws.Parameters = Draws.Parameters(), largestSet: Int = 12
    ) {
      self.options = options
      self.scenarios = scenarios
      self.objectives = objectives
      self.costs = costs
      self.costUnit = costUnit
      self.sample = sample
      self.draws = draws
      self.largestSet = largestSet
    }
  }

  /// Decides nothing: works out what the rules, the exact choice and the doubts say.
  ///
  /// Nil where only one scope is compared.
  ///
  /// - Parameters:
  ///   - comparison: At least two scopes.
  ///   - request: What is asked besides.
  ///   - limits: When to stop choosing.
  ///   - cores: How many may draw at once; no figure depends on it.
  public init?(
    of comparison: Comparison, asking request: Request = Request(),
    within limits: SearchLimits = .none, atOnce cores: Int = .max
  ) async {
    let scopes = comparison.scopes.map(\.alignment.scope)
    guard let inUse = scopes.first, scopes.count > 1 else { return nil }
    let lens =
      comparison.schema.reference == comparison.commonSchema.reference ? nil : comparison.schema
    let question = Question(
      inUse, or: Scope(scopes.dropFirst().flatMap(\.parts)), on: comparison.commonSchema,
      through: lens, coding: comparison.coding,
      in: comparison.catalogue, costs: request.costs, here: comparison.scopes[0].layers.here,
      asking: request.sample)
    let options = OptionsStudy(
      in: question, for: request.objectives, asking: request.options,
      scenarios: request.scenarios, costUnit: request.costUnit, within: limits)
    let standpoints = Standpoints(
      of: Scope(scopes.flatMap(\.parts)), on: comparison.commonSchema, through: lens,
      coding: comparison.coding, in: comparison.catalogue)
    self.question = question
    self.options = options
    cards = ReplacementCards(in: question)
    fronts = request.objectives.map {
      ParetoFront(
        among: question.candidates, for: $0, against: .indicators, upTo: request.largestSet,
        within: limits)
    }
    robustness = await Robustness(
      of: options, from: standpoints, drawing: request.draws, atOnce: cores)
    coders = CoderStudy(
      of: scopes, on: comparison.commonSchema, coding: comparison.coding,
      in: comparison.catalogue, seed: request.draws.seed)
  }
}
