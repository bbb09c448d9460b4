import FrameworkAlignment
public import FrameworkModel
import Glibc

/// The smallest change of an indicator that two rounds of answers can show (method, section 7).
///
/// Δ = 1.96·√(2p(1 − p)/n), p the last value or ½ (also where the last value is 0 or 1, which would
/// promise that any change shows); for a mean score 1.96·s·√(2/n) with the scenario's s. Answers
/// needed for a change Δ: 1.96²·2p(1 − p)/Δ², rounded up.
public struct Resolution: Sendable, Hashable {
  /// Why there is a Δ or none.
  public enum Basis: Sendable, Hashable {
    /// A share of answers; p, and whether it is the last value.
    case share(p: ExactDecimal, isMeasured: Bool)
    /// Nil where no scenario states a standard deviation: no Δ is stated then.
    case meanScore(deviation: ExactDecimal?)
    /// Every case is counted: no answers are drawn.
    case fullCount
    /// The source isn't known, or the unit is neither a share nor a score.
    case unknown
  }

  /// Δ at one number of answers.
  public struct Line: Sendable, Hashable {
    public let answers: Int
    /// In the indicator's own points: percentage points, or points of the score.
    public let smallestChange: Double
    /// "Too coarse to steer by at n = …"; nil where there is no width to hold it against.
    public let isTooCoarse: Bool?
  }

  public let basis: Basis
  public let lines: [Line]
  /// Of the yellow band, in the indicator's points; 10 for a share without bands, else nil.
  public let width: ExactDecimal?
  public let isWidthOfBand: Bool
  /// For a change as large as the width; nil where no Δ is stated.
  public let answersNeeded: Int?
  /// Whether the number of answers comes from a scenario.
  public let isSampleStated: Bool
  /// Whether every answer is counted for a base that leaves fewer: the scenario doesn't say how many.
  public let countsWholeSample: Bool

  static let usualAnswers = [50, 100, 250]

  public init(of indicator: Indicator, asking sample: Scenario.Sample? = nil) {
    let basis = Basis(of: indicator, sample?.deviation)
    let band = indicator.bands.flatMap(\.yellow.width)
    let width = band ?? (basis.isShare ? ExactDecimal(10) : nil)
    let answers = sample.map { [$0.answers(from: indicator.facets.base)] } ?? Self.usualAnswers
    self.basis = basis
    self.width = width
    self.isWidthOfBand = band != nil
    self.isSampleStated = sample != nil
    self.countsWholeSample =
      sample.map { $0.baseShare == nil && indicator.facets.base != .all } ?? false
    let spread = basis.spread
    self.lines = answers.filter { $0 > 0 }.compactMap { answers in
      guard let spread else { return nil }
      let change = 1.96 * spread * sqrt(2 / Double(answers))
      return Line(
        answers: answers, smallestChange: change,
        isTooCoarse: width.map { change > $0.approximation })
    }
    self.answersNeeded = width.flatMap { basis.answers(for: $0) }
  }
}

extension Resolution.Basis {
  init(of indicator: Indicator, _ deviation: ExactDecimal?) {
    let facets = indicator.facets
    let sources = facets.dataSources.filter { $0 != .derived }
    guard !sources.isEmpty, !sources.contains(.unknown) else {
      self = .unknown
      return
    }
    guard sources.contains(where: \.asksPeople) else {
      self = .fullCount
      return
    }
    switch facets.unit {
    case .percent:
      let last = indicator.results.filter { $0.isMeasured && $0.isForAll }
        .max { $0.year < $1.year }?.number
      let usable = last.flatMap { $0 > .zero && $0 < ExactDecimal(100) ? $0 : nil }
      self = .share(
        p: usable.map { ExactDecimal($0.significand, scale: $0.scale + 2) } ?? .half,
        isMeasured: usable != nil)
    case .meanScore: self = .meanScore(deviation: deviation)
    default: self = .unknown
    }
  }

  var isShare: Bool { if case .share = self { true } else { false } }

  /// The standard deviation of one answer, in the indicator's points.
  var spread: Double? {
    switch self {
    case .share(let p, _): 100 * sqrt(p.approximation * (1 - p.approximation))
    case .meanScore(let deviation): deviation?.approximation
    case .fullCount, .unknown: nil
    }
  }
}

extension DataSourceKind {
  /// Whether answers of people, of whom some are asked or some answer, stand behind a value.
  var asksPeople: Bool {
    switch self {
    case .employeeSurvey, .leaderSurvey, .userSurvey, .citizenSurvey, .partnerSurvey,
      .electedSurvey:
      true
    default: false
    }
  }
}

extension Scenario.Sample {
  /// Units asked × answer rate × the share that the base leaves, cut to whole answers.
  ///
  /// A base of all units leaves every answer.
  func answers(from base: Base) -> Int {
    let left = base == .all ? ExactDecimal.one : baseShare ?? .one
    var product = Int128(units) * Int128(answerRate.significand) * Int128(left.significand)
    for _ in 0..<(answerRate.scale + left.scale) { product /= 10 }
    return Int(product)
  }
}

extension Indicator.Band {
  /// From the lowest to the highest value of its ranges; nil where it is open or no number.
  var width: ExactDecimal? {
    let lower = intervals.map(\.lower?.value)
    let upper = intervals.map(\.upper?.value)
    guard let from = lower.compactMap(\.self).min(), let to = upper.compactMap(\.self).max(),
      !lower.contains(nil), !upper.contains(nil)
    else { return nil }
    return to - from
  }
}

extension ExactDecimal {
  fileprivate static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    var (a, b) = (left, right)
    while a.scale < b.scale { a = ExactDecimal(a.significand * 10, scale: a.scale + 1) }
    while b.scale < a.scale { b = ExactDecimal(b.significand * 10, scale: b.scale + 1) }
    return ExactDecimal(a.significand - b.significand, scale: a.scale)
  }
}
