import FrameworkAnalysis
import FrameworkModel

/// What every draw of one run gives each option.
struct DrawnRun: Sendable {
  let options: Int
  /// Draw by draw, within a draw option by option.
  private(set) var coverages: [Double] = []
  private(set) var touched: [Int] = []

  var count: Int { options > 0 ? coverages.count / options : 0 }

  func coverage(of option: Int, in draw: Int) -> Double { coverages[draw * options + option] }

  mutating func add(coverage: Double, touched count: Int) {
    coverages.append(coverage)
    touched.append(count)
  }

  mutating func append(_ other: DrawnRun) {
    coverages += other.coverages
    touched += other.touched
  }

  /// Closer than this is a tie: the sums of two equal sets may differ in their last digits.
  static let tie = 1e-12

  /// Those of a group that rank first in one draw: the best and whoever ties with it.
  func first(_ ranking: Ranking, among group: [Int], in draw: Int) -> [Int] {
    let place = draw * options
    var rest = group
    if ranking == .byDimensions {
      let most = rest.map { touched[place + $0] }.max()
      rest = rest.filter { touched[place + $0] == most }
    }
    let best = rest.map { coverages[place + $0] }.max() ?? 0
    return rest.filter { best - coverages[place + $0] < Self.tie }
  }

  /// How often each of a group ranks first; those that tie share the draw.
  func firstShares(_ ranking: Ranking, among group: [Int]) -> [Int: Double] {
    var sums = Dictionary(uniqueKeysWithValues: group.map { ($0, 0.0) })
    for draw in 0..<count {
      let first = first(ranking, among: group, in: draw)
      for option in first { sums[option, default: 0] += 1 / Double(first.count) }
    }
    return sums.mapValues { $0 / Double(count) }
  }
}
