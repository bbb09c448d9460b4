/// A municipality's own question, as a file: what is compared, and what the choice must respect.
///
/// References are kept as written; whether they name something is told by checks and by whoever
/// resolves them (method, section 6).
public struct Scenario: Sendable, Hashable {
  public typealias ID = Identifier<Scenario>

  /// A scope as written, and where.
  public struct Reference: Sendable, Hashable {
    public var scope: ScopeExpression
    public var location: SourceLocation

    public init(_ scope: ScopeExpression, location: SourceLocation) {
      self.scope = scope
      self.location = location
    }
  }

  /// What is made as large as possible.
  public enum Objective: String, Sendable, Hashable, CaseIterable {
    case coverage
    /// First the dimensions touched at all, then coverage.
    case breadth
    /// First the dimensions with a concept at ½ or more, then coverage.
    case breadthAtHalf = "breadth-at-half"
  }

  public var id: ID
  public var title: Texts
  public var summary: Texts
  /// What the scopes are laid on; nil for the common schema that the user has chosen.
  public var schema: String?
  public var inUse: Reference
  /// Several are joined.
  public var candidates: [Reference]
  public var objective: Objective
  public var mustKeep: [Reference]
  public var mustDrop: [Reference]
  public var weights: [Weight]
  public var limits: Limits
  /// Nil where no effort is stated: an indicator then costs 1 and a collection nothing.
  public var costs: Costs?
  /// Who would be asked in the municipality; nil where not stated.
  public var sample: Sample?
  public var directions: [PolicyDirection]
  public var location: SourceLocation

  public init(
    id: ID, title: Texts, summary: Texts = Texts(), schema: String? = nil, inUse: Reference,
    candidates: [Reference], objective: Objective = .breadth, mustKeep: [Reference] = [],
    mustDrop: [Reference] = [], weights: [Weight] = [], limits: Limits = Limits(),
    costs: Costs? = nil, sample: Sample? = nil, directions: [PolicyDirection] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.schema = schema
    self.inUse = inUse
    self.candidates = candidates
    self.objective = objective
    self.mustKeep = mustKeep
    self.mustDrop = mustDrop
    self.weights = weights
    self.limits = limits
    self.costs = costs
    self.sample = sample
    self.directions = directions
    self.location = location
  }

  /// The candidates as one scope.
  public var candidateScope: ScopeExpression {
    ScopeExpression(candidates.flatMap(\.scope.terms))
  }
}
