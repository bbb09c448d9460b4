public import FrameworkAlignment
public import FrameworkModel

/// The agreement of two or more coders at every level (method, section 8, Agreement).
public struct CoderAgreement: Sendable {
  /// Two coders, by their numbers.
  public struct Pair: Sendable, Hashable {
    public let first: Int
    public let second: Int
    public let levels: AgreementLevels
  }

  /// The mean of a measure over the pairs that have it.
  public struct Mean: Sendable, Hashable {
    /// Nil where no pair has one.
    public let value: Double?
    public let undefinedPairs: Int
  }

  public let coders: [Int]
  /// The indicators that all of them coded: what every figure is over.
  public let indicators: [IndicatorReference]
  public let concepts: Int
  /// Every pair once.
  public let pairs: [Pair]
  /// Krippendorff's alpha of the degrees by all coders at once; nil where undefined.
  public let alphaOfAll: Double?
  let coded: CodedIndicators

  /// The agreement of alignments of one scope, each by its coder.
  public init(of alignments: [Alignment], by coders: [Int]) {
    let coded = CodedIndicators(of: alignments)
    let all = Array(coded.indicators.indices)
    self.coders = coders
    self.coded = coded
    self.indicators = coded.indicators.map(\.reference)
    self.concepts = coded.concepts
    self.pairs = Self.places(of: coders).map { first, second in
      Pair(
        first: coders[first], second: coders[second],
        levels: AgreementLevels(coded, first, second, over: all))
    }
    self.alphaOfAll = Self.alpha(coded, coders: coders.count, over: all)
  }

  /// The coders of a catalogue who coded every framework of the scope.
  public init(of scope: Scope, on schema: Schema, in catalogue: Catalogue) {
    let byFramework = scope.frameworks.map { framework in
      Set(
        catalogue.mappingSets.compactMap { set -> Int? in
          guard set.subject == .framework(framework), set.object == schema.reference,
            case .coder(let number) = set.coding
          else { return nil }
          return number
        })
    }
    let coders = (byFramework.first ?? []).filter { coder in
      byFramework.allSatisfy { $0.contains(coder) }
    }.sorted()
    self.init(
      of: coders.map {
        Alignment(of: scope, on: schema, coding: .coder($0), in: catalogue)
      }, by: coders)
  }

  public func mean(_ measure: AgreementLevels.Measure) -> Mean {
    Self.mean(pairs.map { $0.levels[measure] })
  }

  static func mean(_ values: [Double?]) -> Mean {
    let known = values.compactMap { $0 }
    return Mean(
      value: known.isEmpty ? nil : known.reduce(0, +) / Double(known.count),
      undefinedPairs: values.count - known.count)
  }

  static func places(of coders: [Int]) -> [(Int, Int)] {
    coders.indices.flatMap { first in
      coders.indices.filter { $0 > first }.map { (first, $0) }
    }
  }

  static func alpha(_ coded: CodedIndicators, coders: Int, over places: [Int]) -> Double? {
    var sums = DegreeSums()
    for place in places { sums.add(coded.indicators[place].seen) }
    return sums.alpha(of: places.count * coded.concepts, by: coders)
  }
}
