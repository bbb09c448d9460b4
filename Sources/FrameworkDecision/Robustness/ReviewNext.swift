import FrameworkAlignment
import FrameworkModel

/// Which rows are worth settling first, by what the draws say of them (method, section 8).
///
/// V = 2p(1 − p)·|P(o first | holds) − P(o first | fails)|: the expected change in the leading option's
/// chance when the row is settled, p its confidence, o the option that ranks first most often.
public struct ReviewNext: Sendable {
  public struct Row: Sendable, Hashable {
    public let row: JudgedRow
    /// V; 0 where the row holds, or fails, in every draw.
    public let value: Double
    public let standardError: Double

    /// Whether V is at least twice its standard error; else "no effect seen".
    public var isEffectSeen: Bool { value > 0 && value >= 2 * standardError }
  }

  public let ranking: Ranking
  public let group: SizeGroup
  /// o, the first in order where several lead.
  public let leader: Option
  /// Largest V first; rows of equal V in the order of the scope.
  public let rows: [Row]

  /// Undefined (nil) where the size has one option: nothing can change.
  public init?(from draws: Draws, _ ranking: Ranking, of group: SizeGroup) {
    guard group.hasRivals, let leader = draws.leaders(ranking, of: group).first else { return nil }
    let chances = (0..<draws.run.count).map { draw in
      let first = draws.run.first(ranking, among: group.options, in: draw)
      return first.contains(leader) ? 1 / Double(first.count) : 0
    }
    let ledger = draws.drawing.ledger
    let rows = ledger.rows.indices.filter { ledger.rows[$0].degree > .zero }.map { place in
      let confidence = draws.parameters.confidence(
        of: ledger.rows[place], standing: ledger.standings[place], capping: false)
      var (held, failed) = (Sample(), Sample())
      for (draw, chance) in chances.enumerated() {
        if draws.drawing.holds(place, in: draw) { held.add(chance) } else { failed.add(chance) }
      }
      return Row(ledger.rows[place], confidence: confidence, held, failed)
    }
    self.ranking = ranking
    self.group = group
    self.leader = draws.options[leader]
    self.rows = rows.enumerated().sorted {
      ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
    }.map(\.element)
  }

  /// The chances of the leader in some of the draws.
  struct Sample {
    private var count = 0.0
    private var sum = 0.0
    private var squares = 0.0

    mutating func add(_ value: Double) {
      count += 1
      sum += value
      squares += value * value
    }

    var isEmpty: Bool { count == 0 }
    var mean: Double { sum / count }
    /// Of the mean.
    var variance: Double { max(0, squares / count - mean * mean) / count }
  }
}

extension ReviewNext.Row {
  init(
    _ row: JudgedRow, confidence: Double, _ held: ReviewNext.Sample, _ failed: ReviewNext.Sample
  ) {
    let factor = 2 * confidence * (1 - confidence)
    let isSettled = held.isEmpty || failed.isEmpty
    self.row = row
    self.value = isSettled ? 0 : factor * abs(held.mean - failed.mean)
    self.standardError =
      isSettled ? 0 : factor * (held.variance + failed.variance).squareRoot()
  }
}
