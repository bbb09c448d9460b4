public import FrameworkAlignment
public import FrameworkModel

/// Four layers, and what can steer today (method, section 3).
///
/// Each line filters the scope by its own test alone; the last is all tests at once.
public struct Layers: Sendable {
  public enum Test: String, Sendable, Hashable, CaseIterable {
    case onPaper
    case withDirection
    case withThresholds
    case measuredHere
    case measuredElsewhere
    case canSteerToday
  }

  /// What is left of the scope when the test is applied.
  public struct Layer: Sendable {
    public let test: Test
    /// The indicators that pass, in the order of the scope.
    public let indicators: [IndicatorReference]
    public let coverage: Coverage
    /// Nothing in it is defined where no mapped indicator passes.
    public let breadth: Breadth
    /// The same with a presumed direction counted; nil where that asks nothing.
    public let withPresumed: PresumedLayer?
  }

  /// A layer when a presumed direction counts as one: the figure in brackets.
  public struct PresumedLayer: Sendable {
    public let indicators: [IndicatorReference]
    public let coverage: Coverage
    public let breadth: Breadth
  }

  /// Whose values count as measured here.
  public let here: Framework.Owner.ID
  /// One for each test, in order.
  public let lines: [Layer]

  public subscript(test: Test) -> Layer { lines[Test.allCases.firstIndex(of: test) ?? 0] }

  /// The layers of a scope; `here` is the owner of the first scope's framework.
  public init(
    of alignment: Alignment, here: Framework.Owner.ID, weighing weights: Weights? = nil
  ) {
    self.here = here
    self.lines = Test.allCases.map { test in
      let kept = alignment.keeping { test.passes($0, here: here, presuming: false) }
      let presumed: PresumedLayer? =
        test == .withDirection || test == .canSteerToday
        ? PresumedLayer(
          alignment.keeping { test.passes($0, here: here, presuming: true) }, of: alignment, weights
        ) : nil
      return Layer(
        test: test, indicators: kept.rows.map(\.reference),
        coverage: Coverage(
          of: kept, weighing: weights, isExamined: alignment.examinedCount > 0),
        breadth: Breadth(of: kept, weighing: weights), withPresumed: presumed)
    }
  }
}

extension Layers.PresumedLayer {
  init(_ kept: Alignment, of whole: Alignment, _ weights: Weights?) {
    indicators = kept.rows.map(\.reference)
    coverage = Coverage(of: kept, weighing: weights, isExamined: whole.examinedCount > 0)
    breadth = Breadth(of: kept, weighing: weights)
  }
}

extension Layers.Test {
  /// Whether the indicator's own row passes the test.
  public func passes(
    _ row: Alignment.Row, here: Framework.Owner.ID, presuming: Bool = false
  ) -> Bool {
    let indicator = row.indicator
    return switch self {
    case .onPaper: true
    case .withDirection: indicator.facets.canSteer(presuming: presuming)
    case .withThresholds: indicator.bands?.isComplete ?? false
    case .measuredHere: row.isMeasured(here: here)
    case .measuredElsewhere: row.isMeasuredElsewhere(here: here)
    case .canSteerToday:
      [Self.withDirection, .withThresholds, .measuredHere]
        .allSatisfy { $0.passes(row, here: here, presuming: presuming) }
    }
  }
}

extension Facets {
  /// Whether more or less is known to be better: higher, lower, range or exact.
  public func canSteer(presuming: Bool) -> Bool {
    let directions = [direction] + (presuming ? [presumedDirection].compactMap(\.self) : [])
    return directions.contains { [.higher, .lower, .range, .exact].contains($0) }
  }
}

extension Alignment.Row {
  /// A plain number of the owner `here`, for the whole base, one unit enough.
  ///
  /// A value of a unit or service area is of that part's whole base; its segment names the part.
  public func isMeasured(here: Framework.Owner.ID) -> Bool {
    indicator.results.contains { isHere($0, here) }
  }

  /// A plain number for the whole base that is not the owner's own.
  public func isMeasuredElsewhere(here: Framework.Owner.ID) -> Bool {
    indicator.results.contains { $0.isMeasured && $0.isForAll && !isHere($0, here) }
  }

  private func isHere(_ result: Indicator.Result, _ here: Framework.Owner.ID) -> Bool {
    guard owner == here, result.isMeasured else { return false }
    return switch result.level {
    case .municipality: result.isForAll
    case .serviceArea, .unit: true
    default: false
    }
  }
}
