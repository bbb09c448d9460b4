public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// The smallest change of one cell that turns the default order of two options.
///
/// Each row is set to 0, ¼, ½, ¾ and 1 in turn, the rest as given; and each empty cell to ¼ (method,
/// section 8, Flips). Exact.
public struct Flips: Sendable {
  /// What a change does to the order of two options.
  public enum Effect: Sendable, Hashable {
    /// The other one is ahead.
    case turns
    /// Both are level.
    case levels
    /// They were level, and one is ahead.
    case decides
  }

  /// A row set to another degree.
  public struct Change: Sendable, Hashable {
    public let row: JudgedRow
    public let degree: Degree
    public let effect: Effect

    /// How far the degree moves.
    public var size: Degree { Degree(parts: abs(degree.parts - row.degree.parts)) }
  }

  /// A cell without a row, named without edition.
  public struct EmptyCell: Sendable, Hashable, CustomStringConvertible {
    public let framework: Framework.ID
    public let indicator: Indicator.ID
    public let concept: Schema.Concept.ID

    public var description: String { "\(indicator) → \(concept)" }
  }

  /// Two options in one ranking.
  public struct Pair: Sendable, Hashable {
    public let ranking: Ranking
    /// The places of the two options; the first is ahead unless they are level.
    public let first: Int
    public let second: Int
    public let isLevel: Bool
    /// Every change that turns or levels the order, smallest first, then turns before levels.
    public let changes: [Change]
    /// Every empty cell that would turn the order at ¼; none is sought where the two are level.
    public let emptyCells: [EmptyCell]

    /// Nil: no single row turns it.
    public var smallest: Change? { changes.first }
  }

  public let options: [Option]
  /// Every two options of one size, in both rankings.
  public let pairs: [Pair]

  public init(of options: [Option], on alignment: Alignment, weighing weights: Weights? = nil) {
    let ledger = OptionLedger(of: options, on: alignment, weighing: weights)
    let trial = FlipTrial(ledger)
    self.options = options
    self.pairs = Ranking.allCases.flatMap { ranking in
      SizeGroup.groups(of: options).flatMap { group in
        group.options.flatMap { first in
          group.options.filter { $0 > first }.map { trial.pair(first, $0, ranking) }
        }
      }
    }
  }

  /// The changes that cost an option its lead over any option of its size, smallest first.
  public func changes(against option: Int, _ ranking: Ranking) -> [Change] {
    pairs.filter { $0.ranking == ranking && $0.first == option && !$0.isLevel }
      .flatMap(\.changes).enumerated()
      .sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }.map(\.element)
  }
}
