import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkDecision
public import FrameworkModel

/// Some options held against every doubt (method, section 8).
public struct Robustness: Sendable {
  /// An option with what it is called in every language.
  public struct Entry: Sendable {
    /// The same in every language, such as `keep`.
    public let key: String
    public let title: Sentence
    public let indicators: [IndicatorReference]

    public init(_ key: String, _ title: Sentence, of indicators: [IndicatorReference]) {
      self.key = key
      self.title = title
      self.indicators = indicators
    }

    public init(_ option: ComparedOption) {
      self.init(option.key, option.name, of: option.indicators)
    }
  }

  /// In the order of the comparison; figures name options by their place here.
  public let entries: [Entry]
  public let standpoints: Standpoints
  public let sensitivity: Sensitivity
  public let draws: Draws
  public let flips: Flips
  public let lenses: LensOrder
  /// For each size with rivals, in both rankings.
  public let reviewNext: [ReviewNext]

  /// Holds options against everything that section 8 doubts.
  ///
  /// - Parameters:
  ///   - entries: Each key once.
  ///   - standpoints: The union of the scopes by everybody who can be asked.
  ///   - weights: The schema's own unless given.
  ///   - parameters: Seed, number of draws and the rest.
  ///   - limit: How many cores may draw at once; no figure depends on it.
  public init(
    of entries: [Entry], from standpoints: Standpoints, weighing weights: Weights? = nil,
    drawing parameters: Draws.Parameters = Draws.Parameters(), atOnce limit: Int = .max
  ) async {
    let options = entries.map { Option($0.key, of: $0.indicators) }
    let draws = await Draws(
      of: options, on: standpoints.alignment, codedBy: standpoints.coders.map(\.alignment),
      weighing: weights, parameters, atOnce: limit)
    self.entries = entries
    self.standpoints = standpoints
    self.draws = draws
    sensitivity = Sensitivity(of: options, from: standpoints, weighing: weights)
    flips = Flips(of: options, on: standpoints.alignment, weighing: weights)
    lenses = LensOrder(of: options, from: standpoints, weighing: weights)
    reviewNext = Ranking.allCases.flatMap { ranking in
      draws.groups.compactMap { ReviewNext(from: draws, ranking, of: $0) }
    }
  }

  /// The options that a reader compares, and whatever else has the size of one of them.
  public init(
    of study: OptionsStudy, from standpoints: Standpoints,
    drawing parameters: Draws.Parameters = Draws.Parameters(), atOnce limit: Int = .max
  ) async {
    let rivals = study.options.first.map { study.rivals(in: $0) } ?? []
    await self.init(
      of: rivals.map(Entry.init), from: standpoints,
      weighing: study.question.weights, drawing: parameters, atOnce: limit)
  }

  /// The place of the option with these indicators; nil where it isn't doubted.
  func place(of indicators: [IndicatorReference]) -> Int? {
    let wanted = Set(indicators)
    return entries.firstIndex { Set($0.indicators) == wanted }
  }
}
