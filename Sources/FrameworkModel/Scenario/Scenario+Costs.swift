extension Scenario {
  /// What measuring costs, in the municipality's own figures (method, section 6, Burden).
  public struct Costs: Sendable, Hashable {
    /// A cost of its own for one data collection, or for indicators.
    public struct Item: Sendable, Hashable {
      public enum Subject: Sendable, Hashable {
        /// A collection as written: `asker-bms/innovasjonsportalen`, for every edition.
        case collection(framework: Framework.ID, DataCollection.ID)
        case indicators(ScopeExpression)
      }

      public var subject: Subject
      public var value: ExactDecimal
      public var location: SourceLocation

      public init(_ subject: Subject, _ value: ExactDecimal, location: SourceLocation) {
        self.subject = subject
        self.value = value
        self.location = location
      }
    }

    /// Hours, kroner or points, in words.
    public var unit: Texts
    /// In the order of the file; where two speak of one indicator the later one counts.
    public var items: [Item]
    public var location: SourceLocation

    public init(unit: Texts, items: [Item], location: SourceLocation) {
      self.unit = unit
      self.items = items
      self.location = location
    }
  }

  /// Who would be asked: what decides the smallest change that two rounds can show.
  public struct Sample: Sendable, Hashable {
    public var units: Int
    /// Share of those asked who answer, above 0 to 1.
    public var answerRate: ExactDecimal
    /// Share of the answers that a base other than all units leaves; nil where not stated.
    public var baseShare: ExactDecimal?
    /// The standard deviation of a mean score, in its own points; nil where not known.
    public var deviation: ExactDecimal?
    public var location: SourceLocation

    public init(
      units: Int, answerRate: ExactDecimal, baseShare: ExactDecimal? = nil,
      deviation: ExactDecimal? = nil, location: SourceLocation
    ) {
      self.units = units
      self.answerRate = answerRate
      self.baseShare = baseShare
      self.deviation = deviation
      self.location = location
    }
  }
}
