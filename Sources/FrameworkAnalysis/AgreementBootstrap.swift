/// How far agreement would move with other indicators: resampled with replacement (method, section 8).
///
/// 95 % of the resamples lie between the ⌈0.025 n⌉-th and the ⌈0.975 n⌉-th, n those that are defined.
public struct AgreementBootstrap: Sendable {
  /// The middle 95 % of one figure.
  public struct Bounds: Sendable, Hashable {
    /// Nil where no resample has a value.
    public let low: Double?
    public let high: Double?
    /// The resamples in which the figure was undefined: left out.
    public let undefined: Int

    package init(of values: [Double?]) {
      let sorted = values.compactMap { $0 }.sorted()
      undefined = values.count - sorted.count
      low = sorted.isEmpty ? nil : sorted[(25 * sorted.count + 999) / 1000 - 1]
      high = sorted.isEmpty ? nil : sorted[(975 * sorted.count + 999) / 1000 - 1]
    }
  }

  public let seed: UInt64
  public let resamples: Int
  /// For each pair, in the order of the agreement's pairs.
  public let pairs: [[AgreementLevels.Measure: Bounds]]
  /// Of the mean over pairs.
  public let means: [AgreementLevels.Measure: Bounds]
  public let alphaOfAll: Bounds

  public init(of agreement: CoderAgreement, seed: UInt64 = 1, resamples: Int = 2_000) {
    let coded = agreement.coded
    let places = CoderAgreement.places(of: agreement.coders)
    let count = coded.indicators.count
    var levels: [[AgreementLevels]] = []
    var alphas: [Double?] = []
    for number in 0..<(count > 0 ? resamples : 0) {
      var stream = SplitMix64(seed: seed, number: number, key: SplitMix64.key("resample"))
      let drawn = (0..<count).map { _ in stream.place(below: count) }
      levels.append(places.map { AgreementLevels(coded, $0, $1, over: drawn) })
      alphas.append(
        CoderAgreement.alpha(coded, coders: agreement.coders.count, over: drawn))
    }
    self.seed = seed
    self.resamples = resamples
    self.pairs = places.indices.map { pair in
      Self.bounds { measure in levels.map { $0[pair][measure] } }
    }
    self.means = Self.bounds { measure in
      levels.map { CoderAgreement.mean($0.map { $0[measure] }).value }
    }
    self.alphaOfAll = Bounds(of: alphas)
  }

  private static func bounds(
    _ values: (AgreementLevels.Measure) -> [Double?]
  ) -> [AgreementLevels.Measure: Bounds] {
    Dictionary(
      uniqueKeysWithValues: AgreementLevels.Measure.allCases.map { ($0, Bounds(of: values($0))) })
  }
}
