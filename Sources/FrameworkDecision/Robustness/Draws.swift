public import FrameworkAlignment
public import FrameworkAnalysis
import FrameworkModel

/// How often each option ranks first when rows, degrees and weights are doubted (method, section 8).
///
/// A row holds with its confidence or falls one step; its degree is then drawn from Beta(νs, ν(1 − s)),
/// and the dimension weights from Dirichlet(κw). All options of a draw share its rows, degrees and
/// weights. Suggestions take no part. The draws doubt the rows that exist; a row that everybody forgot
/// is not in them, so their mean lies below the default.
public struct Draws: Sendable {
  /// The ⌈0.05 n⌉-th and the ⌈0.95 n⌉-th of the sorted draws.
  public struct Bounds: Sendable, Hashable {
    public let low: Double
    public let high: Double

    init(of values: [Double]) {
      let sorted = values.sorted()
      low = sorted[(5 * sorted.count + 99) / 100 - 1]
      high = sorted[(95 * sorted.count + 99) / 100 - 1]
    }
  }

  /// What the draws say of one option.
  public struct Outcome: Sendable, Hashable {
    public let option: Option
    /// How many other options have its size; without any it is first by definition.
    public let rivals: Int
    /// How often it ranks first among its size by dimensions touched, then coverage.
    public let firstByDimensions: Double
    /// How often it ranks first among its size by coverage.
    public let firstByCoverage: Double
    /// 90 % of the drawn coverages lie within.
    public let coverage: Bounds
    public let meanCoverage: Double

    public func first(_ ranking: Ranking) -> Double {
      ranking == .byDimensions ? firstByDimensions : firstByCoverage
    }
  }

  public let parameters: Parameters
  public let options: [Option]
  /// In the order of the options.
  public let outcomes: [Outcome]
  public let groups: [SizeGroup]
  /// How many different rows the options rest on.
  public let rows: Int
  /// How many of them state no confidence, and so were taken at 0.7.
  public let rowsWithoutConfidence: Int
  /// The doubts that a line can be told of: the coders' only where there are two or more.
  public let otherRuns: [OtherRun]
  let drawing: Drawing
  let run: DrawnRun

  /// Draws the options of one alignment, which is laid on the union of their scopes.
  ///
  /// `coders` are the same scope by each coder. `limit` is how many cores may draw at once; no figure
  /// depends on it.
  public init(
    of options: [Option], on alignment: Alignment, codedBy coders: [Alignment] = [],
    weighing weights: Weights? = nil, _ parameters: Parameters = Parameters(),
    atOnce limit: Int = .max
  ) async {
    let ledger = OptionLedger(of: options, on: alignment, weighing: weights)
    let drawing = Drawing(ledger, parameters, doubting: .asStated)
    let run = await drawing.run(atOnce: limit)
    let groups = SizeGroup.groups(of: options)
    self.parameters = parameters
    self.options = options
    self.groups = groups
    self.outcomes = Self.outcomes(options, groups, run)
    self.rows = ledger.rows.count
    self.rowsWithoutConfidence = ledger.rows.count { $0.confidence == nil }
    self.drawing = drawing
    self.run = run
    let leaders = Leaders(groups, run)
    var others: [OtherRun] = []
    for doubt in parameters.otherRuns where doubt != .coderAtRandom || coders.count > 1 {
      let doubted =
        doubt == .coderAtRandom
        ? OptionLedger(of: options, on: alignment, codedBy: coders, weighing: weights) : ledger
      let other = await Drawing(doubted, parameters, doubting: doubt).run(atOnce: limit)
      others.append(OtherRun(doubt, of: options, groups, other, against: leaders))
    }
    self.otherRuns = others
  }

  static func outcomes(_ options: [Option], _ groups: [SizeGroup], _ run: DrawnRun) -> [Outcome] {
    guard !options.isEmpty else { return [] }
    var first: [Ranking: [Int: Double]] = [:]
    for ranking in Ranking.allCases {
      for group in groups {
        first[ranking, default: [:]].merge(
          run.firstShares(ranking, among: group.options)
        ) { own, _ in own }
      }
    }
    return options.enumerated().map { place, option in
      let values = (0..<run.count).map { run.coverage(of: place, in: $0) }
      return Outcome(
        option: option,
        rivals: (groups.first { $0.size == option.size }?.options.count ?? 1) - 1,
        firstByDimensions: first[.byDimensions]?[place] ?? 0,
        firstByCoverage: first[.byCoverage]?[place] ?? 0, coverage: Bounds(of: values),
        meanCoverage: values.reduce(0, +) / Double(run.count))
    }
  }

  /// 90 % of the drawn differences, coverage of `option` less that of `other`, lie within.
  public func difference(of option: Int, from other: Int) -> Bounds {
    Bounds(
      of: (0..<run.count).map {
        run.coverage(of: option, in: $0) - run.coverage(of: other, in: $0)
      })
  }

  /// The options of a size that rank first most often.
  public func leaders(_ ranking: Ranking, of group: SizeGroup) -> [Int] {
    Leaders.most(outcomes.map { $0.first(ranking) }, among: group.options)
  }
}
