import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// The order of the options under every other assumption, without draws (method, section 8).
public struct Sensitivity: Sendable {
  /// What is assumed otherwise.
  public enum Assumption: Sendable, Hashable {
    case equalDimensions
    case equalConcepts
    case without(Schema.Dimension.ID)
    case strengths(StrengthReading)
    /// Rows with a confidence below ½ are left out.
    case confidentRowsOnly
    case coder(Int)
    /// Another schema: a lens, or under a lens the common schema.
    case schema(SchemaReference)
  }

  /// The order under one assumption.
  public struct Line: Sendable, Hashable {
    public let assumption: Assumption
    /// In the order of the options; nil where an option is not examined, or a coder coded only some.
    public let scores: [Score]?
    /// False where it assumes what holds anyway, or can't be told: listed, but not counted.
    public let isCounted: Bool
    let orders: [Ranking: OptionOrder]
    let leaders: [Ranking: [[Int]]]

    /// Nil where the scores are.
    public func order(_ ranking: Ranking) -> OptionOrder? { orders[ranking] }
  }

  /// In how many of the counted lines something holds.
  public struct Tally: Sendable, Hashable {
    public let holds: Int
    public let of: Int

    package init(holds: Int, of count: Int) {
      self.holds = holds
      self.of = count
    }
  }

  public let options: [Option]
  /// As given: what every line is held against.
  public let scores: [Score]
  public let lines: [Line]
  private let orders: [Ranking: OptionOrder]
  private let leaders: [Ranking: [[Int]]]

  public init(
    of options: [Option], from standpoints: Standpoints, weighing weights: Weights? = nil
  ) {
    let ledger = OptionLedger(of: options, on: standpoints.alignment, weighing: weights)
    let scores = ledger.scores(ledger.givenStates)
    self.options = options
    self.scores = scores
    self.orders = Line.orders(scores, of: options)
    self.leaders = Line.leaders(scores, of: options)
    self.lines =
      Self.weightLines(ledger) + Self.rowLines(ledger)
      + Self.standpointLines(options, standpoints, weights)
  }

  public func order(_ ranking: Ranking) -> OptionOrder? { orders[ranking] }

  /// "Holds in x of y": the order of all options is the same.
  public func orderHolds(_ ranking: Ranking) -> Tally {
    tally { $0.orders[ranking] == orders[ranking] }
  }

  /// In every size the same options lead.
  public func leadersHold(_ ranking: Ranking) -> Tally {
    tally { $0.leaders[ranking] == leaders[ranking] }
  }

  private func tally(_ holds: (Line) -> Bool) -> Tally {
    let counted = lines.filter(\.isCounted)
    return Tally(holds: counted.count(where: holds), of: counted.count)
  }

  /// Whether a line has the order that holds as given; nil where it can't be told.
  public func holds(_ line: Line, _ ranking: Ranking) -> Bool? {
    line.scores.map { _ in line.orders[ranking] == orders[ranking] }
  }
}

extension Sensitivity.Line {
  init(
    _ assumption: Sensitivity.Assumption, _ scores: [Score]?, of options: [Option],
    isCounted: Bool = true
  ) {
    self.assumption = assumption
    self.scores = scores
    self.isCounted = isCounted && scores != nil
    self.orders = scores.map { Self.orders($0, of: options) } ?? [:]
    self.leaders = scores.map { Self.leaders($0, of: options) } ?? [:]
  }

  static func orders(_ scores: [Score], of options: [Option]) -> [Ranking: OptionOrder] {
    Dictionary(
      uniqueKeysWithValues: Ranking.allCases.map {
        ($0, OptionOrder(scores, $0, among: Array(options.indices)))
      })
  }

  static func leaders(_ scores: [Score], of options: [Option]) -> [Ranking: [[Int]]] {
    let groups = SizeGroup.groups(of: options)
    return Dictionary(
      uniqueKeysWithValues: Ranking.allCases.map { ranking in
        (ranking, groups.map { OptionOrder(scores, ranking, among: $0.options).first })
      })
  }
}
