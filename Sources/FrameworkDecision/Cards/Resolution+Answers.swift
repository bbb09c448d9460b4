public import FrameworkModel

extension Resolution {
  /// The fewest answers with which two rounds show a change this large.
  ///
  /// The smallest n with 1.96·σ·√(2/n) ≤ Δ: n = 2·1.96²·σ²/Δ² rounded up, σ² = 100²·p(1 − p) for a
  /// share and s² for a score; 1.96² is 196²/100², so all is counted in whole numbers.
  ///
  /// - Parameter change: In the indicator's own points, above 0.
  /// - Returns: Nil where no Δ is stated, or the change is none.
  public func answers(for change: ExactDecimal) -> Int? { basis.answers(for: change) }
}

extension Resolution.Basis {
  func answers(for change: ExactDecimal) -> Int? {
    guard change > .zero, let variance else { return nil }
    let delta = change.trimmed
    let scales = Self.power(2 * delta.scale)
    let above = Self.product([2 * 196 * 196, variance.value, scales])
    let below = Self.product([
      Int128(delta.significand), Int128(delta.significand), Self.power(2 * variance.scale), 10_000,
    ])
    guard let above, let below else {
      // Numbers of many digits: nothing that a survey could tell apart.
      guard let spread else { return nil }
      let ratio = 1.96 * spread / change.approximation
      let number = (2 * ratio * ratio).rounded(.up)
      return number < 1e15 ? max(1, Int(number)) : nil
    }
    let answers = (above + below - 1) / below
    return answers <= Int128(Int.max) ? max(1, Int(answers)) : nil
  }

  /// σ² of one answer in the indicator's points: a whole number over 10^(2·scale).
  private var variance: (value: Int128, scale: Int)? {
    switch self {
    case .share(let p, _):
      let share = p.trimmed
      let rest = Self.power(share.scale) - Int128(share.significand)
      return Self.product([Int128(share.significand), rest, 10_000]).map { ($0, share.scale) }
    case .meanScore(let deviation?):
      let own = deviation.trimmed
      return Self.product([Int128(own.significand), Int128(own.significand)])
        .map { ($0, own.scale) }
    case .meanScore(nil), .fullCount, .unknown: return nil
    }
  }

  /// Nil where it doesn't fit in 128 bits, with room for one more of its kind.
  private static func product(_ factors: [Int128]) -> Int128? {
    var product: Int128 = 1
    for factor in factors {
      let (value, overflows) = product.multipliedReportingOverflow(by: factor)
      guard !overflows, value <= Int128.max / 2 else { return nil }
      product = value
    }
    return product
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension Scenario.Sample {
  /// The fewest units to ask so that so many answers are left (method, section 7).
  ///
  /// - Parameters:
  ///   - answers: How many are needed.
  ///   - base: Who the share is of.
  /// - Returns: Nil where nobody would answer.
  public func units(for answers: Int, from base: Base) -> Int? {
    let left = base == .all ? ExactDecimal.one : (baseShare ?? .one).trimmed
    let rate = answerRate.trimmed
    let share = Int128(rate.significand) * Int128(left.significand)
    guard share > 0, rate.scale + left.scale <= 18 else { return nil }
    var needed = Int128(answers)
    for _ in 0..<(rate.scale + left.scale) { needed *= 10 }
    let units = (needed + share - 1) / share
    return units <= Int128(Int.max) ? Int(units) : nil
  }
}

extension ExactDecimal {
  /// Without zeros at the end of its decimals.
  fileprivate var trimmed: ExactDecimal {
    var number = self
    while number.scale > 0, number.significand.isMultiple(of: 10) {
      number = ExactDecimal(number.significand / 10, scale: number.scale - 1)
    }
    return number
  }
}
