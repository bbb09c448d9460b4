/// How often each option of a size takes each place in the draws (method, section 8).
public struct RankShares: Sendable, Hashable {
  public let ranking: Ranking
  public let group: SizeGroup
  /// For each option of the group, in its order: the share of the draws in 1st, 2nd, 3rd … place.
  ///
  /// Options that tie share their places, each of them alike.
  public let shares: [[Double]]
}

extension Draws {
  /// The places of the options of one size; the first place is that of the outcomes.
  public func rankShares(_ ranking: Ranking, of group: SizeGroup) -> RankShares {
    let count = group.options.count
    var sums = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for draw in 0..<run.count {
      var rest = group.options
      var place = 0
      while !rest.isEmpty {
        let tied = Set(run.first(ranking, among: rest, in: draw))
        let part = 1 / Double(tied.count)
        for (number, option) in group.options.enumerated() where tied.contains(option) {
          for shared in place..<(place + tied.count) { sums[number][shared] += part }
        }
        place += tied.count
        rest.removeAll(where: tied.contains)
      }
    }
    return RankShares(
      ranking: ranking, group: group,
      shares: sums.map { $0.map { $0 / Double(max(1, run.count)) } })
  }
}
