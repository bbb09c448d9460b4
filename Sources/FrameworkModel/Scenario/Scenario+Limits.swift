extension Scenario {
  /// What one dimension weighs; those that aren't named keep the schema's weight.
  public struct Weight: Sendable, Hashable {
    public var dimension: Schema.Dimension.ID
    /// 0 takes the dimension out.
    public var value: ExactDecimal
    public var location: SourceLocation

    public init(_ dimension: Schema.Dimension.ID, _ value: ExactDecimal, location: SourceLocation) {
      self.dimension = dimension
      self.value = value
      self.location = location
    }
  }

  /// What the set that is chosen must stay within (method, section 6, Choosing exactly).
  public struct Limits: Sendable, Hashable {
    /// At least so many concepts with a coverage above 0.
    public struct Floor: Sendable, Hashable {
      /// Nil for every dimension.
      public var dimension: Schema.Dimension.ID?
      public var concepts: Int
      public var location: SourceLocation

      public init(
        dimension: Schema.Dimension.ID? = nil, concepts: Int, location: SourceLocation
      ) {
        self.dimension = dimension
        self.concepts = concepts
        self.location = location
      }
    }

    /// At most so many indicators; nil for as many as are in use.
    public var indicators: Int?
    /// At most so much effort, in the unit of the costs.
    public var burden: ExactDecimal?
    /// At most so many data collections that the set in use doesn't have.
    public var newCollections: Int?
    /// Only indicators with a direction may be added.
    public var onlyWithDirection: Bool
    /// Nothing that is covered now may be lost.
    public var losesNothing: Bool
    public var floors: [Floor]

    public init(
      indicators: Int? = nil, burden: ExactDecimal? = nil, newCollections: Int? = nil,
      onlyWithDirection: Bool = false, losesNothing: Bool = false, floors: [Floor] = []
    ) {
      self.indicators = indicators
      self.burden = burden
      self.newCollections = newCollections
      self.onlyWithDirection = onlyWithDirection
      self.losesNothing = losesNothing
      self.floors = floors
    }
  }

  /// A direction that a municipality gives an indicator: a choice of policy, no fact.
  public struct PolicyDirection: Sendable, Hashable {
    public var indicators: Reference
    public var direction: Direction

    public init(_ direction: Direction, of indicators: Reference) {
      self.indicators = indicators
      self.direction = direction
    }
  }
}
