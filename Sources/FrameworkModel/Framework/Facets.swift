/// The definition facets of an indicator (method, section 7): closed words and own texts.
public struct Facets: Sendable, Hashable {
  public var type: IndicatorType
  public var unit: UnitKind
  public var direction: Direction
  /// What the direction probably is, where the source sets none; never a direction by itself.
  public var presumedDirection: Direction?
  public var observation: Observation
  public var base: Base
  public var levels: [Level]
  public var dataSources: [DataSourceKind]
  public var respondent: Respondent
  public var periodicity: Periodicity
  public var scale: AnswerScale
  public var formation: Formation
  /// The unit in the source's words.
  public var unitText: Texts
  /// Who the share is of, in the source's words.
  public var baseText: Texts
  /// The answer categories, or how the value is derived.
  public var answers: Texts
  /// Numerator over denominator, or the formula.
  public var formula: Texts

  public init(
    type: IndicatorType = .unknown, unit: UnitKind = .unknown, direction: Direction = .unknown,
    presumedDirection: Direction? = nil, observation: Observation = .unknown,
    base: Base = .unknown, levels: [Level] = [], dataSources: [DataSourceKind] = [],
    respondent: Respondent = .unknown, periodicity: Periodicity = .unknown,
    scale: AnswerScale = .unknown, formation: Formation = .unknown, unitText: Texts = Texts(),
    baseText: Texts = Texts(), answers: Texts = Texts(), formula: Texts = Texts()
  ) {
    self.type = type
    self.unit = unit
    self.direction = direction
    self.presumedDirection = presumedDirection
    self.observation = observation
    self.base = base
    self.levels = levels
    self.dataSources = dataSources
    self.respondent = respondent
    self.periodicity = periodicity
    self.scale = scale
    self.formation = formation
    self.unitText = unitText
    self.baseText = baseText
    self.answers = answers
    self.formula = formula
  }
}
