extension Indicator {
  /// The three thresholds of a scorecard, as printed and as read.
  public struct Bands: Sendable, Hashable {
    public var green: Band
    public var yellow: Band
    public var red: Band
    /// The unit that the bands are printed in, where it isn't the definition's.
    public var unit: UnitKind?
    public var location: SourceLocation

    public init(
      green: Band, yellow: Band, red: Band, unit: UnitKind? = nil, location: SourceLocation
    ) {
      self.green = green
      self.yellow = yellow
      self.red = red
      self.unit = unit
      self.location = location
    }

    /// Green, yellow, red.
    public var all: [Band] { [green, yellow, red] }

    /// All three stated, as ranges or words, gaps or not (method, section 3, layer 3).
    public var isComplete: Bool { all.allSatisfy(\.isStated) }

    /// `complete`, `partial` or `no_thresholds`.
    public var state: String {
      isComplete ? "complete" : all.contains(where: \.isStated) ? "partial" : "no_thresholds"
    }

    /// Every band that holds `value`.
    public func holding(_ value: ExactDecimal) -> [Band] {
      all.filter { $0.intervals.contains { $0.contains(value) } }
    }
  }

  /// One band: *ønsket*, *laveste aksepterte* or *ikke godkjent*.
  public struct Band: Sendable, Hashable {
    public enum Colour: String, Sendable, Hashable, CaseIterable { case green, yellow, red }

    public var colour: Colour
    /// The cell as printed, spaces plain; empty for an empty cell.
    public var printed: String
    /// The parsed ranges; several where one cell prints several.
    public var intervals: [Interval]
    /// A word that stands where a number is expected, such as *Økning*.
    public var word: String?
    public var location: SourceLocation

    public init(
      _ colour: Colour, printed: String, intervals: [Interval] = [], word: String? = nil,
      location: SourceLocation
    ) {
      self.colour = colour
      self.printed = printed
      self.intervals = intervals
      self.word = word
      self.location = location
    }

    public var isStated: Bool { !intervals.isEmpty || word != nil }
  }
}
