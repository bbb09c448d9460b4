extension Indicator {
  /// One published value: a year, a segment, a text, and a number where there is one.
  public struct Result: Sendable, Hashable {
    /// How the number follows from the text.
    public enum Exactness: String, Sendable, Hashable, CaseIterable {
      /// As published.
      case exact
      /// A wording read as a number, shown with ≈.
      case about
      /// A lower bound, shown with >.
      case above
      /// An upper bound, shown with <.
      case below
      /// A computation of the project, shown in brackets.
      case inferred
    }

    /// The year measured, or the last one of the period; orders a series.
    public var year: Int
    /// The year or period as a text, such as `2013–14`.
    public var period: String
    /// Who the value is of; `all` is the indicator's whole base.
    public var segment: String
    /// The segment in words; empty for `all`.
    public var segmentLabel: Texts
    /// The level that the value is of.
    public var level: Level
    /// As published.
    public var text: Texts
    public var number: ExactDecimal?
    public var exactness: Exactness
    public var standing: Standing
    /// False for a figure that stands outside the result column, in running text.
    public var isInColumn: Bool
    public var note: Texts
    public var sources: [Source.ID]
    public var location: SourceLocation

    public init(
      year: Int, period: String, segment: String = "all", segmentLabel: Texts = Texts(),
      level: Level, text: Texts, number: ExactDecimal? = nil, exactness: Exactness = .exact,
      standing: Standing = .verified, isInColumn: Bool = true, note: Texts = Texts(),
      sources: [Source.ID] = [], location: SourceLocation
    ) {
      self.year = year
      self.period = period
      self.segment = segment
      self.segmentLabel = segmentLabel
      self.level = level
      self.text = text
      self.number = number
      self.exactness = exactness
      self.standing = standing
      self.isInColumn = isInColumn
      self.note = note
      self.sources = sources
      self.location = location
    }

    public var isForAll: Bool { segment == "all" }

    /// A number that the source prints plain or as a wording for one (method, section 3, layer 4).
    public var isMeasured: Bool {
      number != nil && (exactness == .exact || exactness == .about) && isInColumn
        && [.verified, .rounded, .thirdParty, .listIncomplete].contains(standing)
    }
  }
}
