extension Draws {
  /// Another way to doubt, told in one line: whether the same option leads.
  public struct OtherRun: Sendable, Hashable {
    public let doubt: Doubt
    /// In the order of the options.
    public let outcomes: [Outcome]
    /// Whether in every size the same options rank first most often; nil where none has rivals.
    public let sameLeadsByDimensions: Bool?
    public let sameLeadsByCoverage: Bool?

    init(
      _ doubt: Doubt, of options: [Option], _ groups: [SizeGroup], _ run: DrawnRun,
      against leaders: Leaders
    ) {
      let own = Leaders(groups, run)
      let hasRivals = groups.contains(where: \.hasRivals)
      self.doubt = doubt
      self.outcomes = Draws.outcomes(options, groups, run)
      self.sameLeadsByDimensions =
        hasRivals ? own.byRanking[.byDimensions] == leaders.byRanking[.byDimensions] : nil
      self.sameLeadsByCoverage =
        hasRivals ? own.byRanking[.byCoverage] == leaders.byRanking[.byCoverage] : nil
    }
  }

  /// Who ranks first most often, size by size.
  struct Leaders {
    var byRanking: [Ranking: [[Int]]] = [:]

    init(_ groups: [SizeGroup], _ run: DrawnRun) {
      for ranking in Ranking.allCases {
        byRanking[ranking] = groups.filter(\.hasRivals).map { group in
          let shares = run.firstShares(ranking, among: group.options)
          return Self.most(
            (0..<run.options).map { shares[$0] ?? 0 }, among: group.options)
        }
      }
    }

    /// Those with the largest share.
    static func most(_ shares: [Double], among group: [Int]) -> [Int] {
      let most = group.map { shares[$0] }.max() ?? 0
      return group.filter { most - shares[$0] < DrawnRun.tie }
    }
  }
}
