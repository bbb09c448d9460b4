import FrameworkAlignment

/// How well two coders agree, at four levels, since none alone tells enough (method, section 8).
public struct AgreementLevels: Sendable, Hashable {
  /// What is measured; nil values are undefined.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Cohen's kappa of indicator × concept, seen or not.
    case cellsKappa
    /// 2a / (2a + b + c): most cells are empty.
    case positiveAgreement
    /// Of the indicators, those with the same main concept; *none* is a category.
    case mainConceptShare
    case mainConceptKappa
    case mainDimensionShare
    case mainDimensionKappa
    /// Of the cells that both see, those with the same relation.
    case sameRelation
    /// Krippendorff's alpha, interval, of the degrees over all cells; not seen is 0.
    case degreeAlpha
  }

  public let indicators: Int
  /// What *same relation* is a share of.
  public let cellsSeenByBoth: Int
  private let values: [Measure: Double]

  public subscript(measure: Measure) -> Double? { values[measure] }

  /// Two coders, by their places, over the indicators named, each as often as it is named.
  init(_ coded: CodedIndicators, _ first: Int, _ second: Int, over places: [Int]) {
    var cells = CellCounts()
    var concepts = CategoryCounts()
    var dimensions = CategoryCounts()
    var degrees = DegreeSums()
    for place in places {
      let indicator = coded.indicators[place]
      let (a, b) = (indicator.seen[first], indicator.seen[second])
      cells.add(a, b)
      degrees.add([a, b])
      let (mainA, mainB) = (indicator.main[first], indicator.main[second])
      concepts.add(mainA ?? -1, mainB ?? -1)
      dimensions.add(
        mainA.map { coded.dimensionOfConcept[$0] } ?? -1,
        mainB.map { coded.dimensionOfConcept[$0] } ?? -1)
    }
    let total = places.count * coded.concepts
    let all: [(Measure, Double?)] = [
      (.cellsKappa, cells.kappa(of: total)), (.positiveAgreement, cells.positiveAgreement),
      (.mainConceptShare, concepts.share), (.mainConceptKappa, concepts.kappa),
      (.mainDimensionShare, dimensions.share), (.mainDimensionKappa, dimensions.kappa),
      (.sameRelation, cells.sameRelationShare),
      (.degreeAlpha, degrees.alpha(of: total, by: 2)),
    ]
    self.indicators = places.count
    self.cellsSeenByBoth = cells.both
    self.values = Dictionary(uniqueKeysWithValues: all).compactMapValues { $0 }
  }
}

/// Cells seen by both, the first or the second coder.
struct CellCounts {
  private(set) var both = 0
  private var first = 0
  private var second = 0
  private var sameRelation = 0

  init(both: Int = 0, first: Int = 0, second: Int = 0) {
    self.both = both
    self.first = first
    self.second = second
  }

  mutating func add(_ a: [Int: CodedIndicators.Seen], _ b: [Int: CodedIndicators.Seen]) {
    first += a.count
    second += b.count
    for (concept, cell) in a {
      guard let other = b[concept] else { continue }
      both += 1
      if other.relation == cell.relation { sameRelation += 1 }
    }
  }

  /// Pₑ = (a·b + (n − a)(n − b)) / n², in whole numbers so that "1" is exact.
  func kappa(of cells: Int) -> Double? {
    let agreed = both + (cells - first - second + both)
    let expected = first * second + (cells - first) * (cells - second)
    guard cells > 0, expected != cells * cells else { return nil }
    return Double(agreed * cells - expected) / Double(cells * cells - expected)
  }

  var positiveAgreement: Double? {
    first + second > 0 ? Double(2 * both) / Double(first + second) : nil
  }

  var sameRelationShare: Double? { both > 0 ? Double(sameRelation) / Double(both) : nil }
}

/// One category for each indicator by two coders.
struct CategoryCounts {
  private var count = 0
  private var same = 0
  private var first: [Int: Int] = [:]
  private var second: [Int: Int] = [:]

  mutating func add(_ a: Int, _ b: Int) {
    count += 1
    if a == b { same += 1 }
    first[a, default: 0] += 1
    second[b, default: 0] += 1
  }

  var share: Double? { count > 0 ? Double(same) / Double(count) : nil }

  /// (Pₒ − Pₑ) / (1 − Pₑ); nil where the expected agreement is 1.
  var kappa: Double? {
    let expected = first.reduce(0) { $0 + $1.value * second[$1.key, default: 0] }
    guard count > 0, expected != count * count else { return nil }
    return Double(same * count - expected) / Double(count * count - expected)
  }
}

/// The sums behind Krippendorff's alpha of degrees; quarters and their squares add up without error.
struct DegreeSums {
  private var within: Double = 0
  private var sum: Double = 0
  private var squares: Double = 0

  mutating func add(_ coders: [[Int: CodedIndicators.Seen]]) {
    for concept in Set(coders.flatMap(\.keys)).sorted() {
      let degrees = coders.map { $0[concept]?.degree.approximation ?? 0 }
      let own = degrees.reduce(0, +)
      let ownSquares = degrees.reduce(0) { $0 + $1 * $1 }
      within += Double(coders.count) * ownSquares - own * own
      sum += own
      squares += ownSquares
    }
  }

  /// α = 1 − Dₒ/Dₑ with squared differences, every cell coded by all; nil where Dₑ is 0.
  func alpha(of cells: Int, by coders: Int) -> Double? {
    let values = Double(cells * coders)
    let expected = (values * squares - sum * sum) / (values * (values - 1))
    guard coders > 1, cells > 0, expected > 0 else { return nil }
    let observed = within / (values * Double(coders - 1))
    return 1 - observed / expected
  }
}
