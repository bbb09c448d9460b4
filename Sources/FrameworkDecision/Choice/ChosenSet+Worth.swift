import FrameworkAlignment
import FrameworkAnalysis
public import FrameworkModel

extension ChosenSet {
  /// What any set of the candidates is worth; indicators that aren't candidates are left out.
  public init(of indicators: some Sequence<IndicatorReference>, among candidates: Candidates) {
    let wanted = Set(indicators)
    let places = candidates.members.indices.filter {
      wanted.contains(candidates.members[$0].reference)
    }
    self.init(places, candidates, Prices(of: candidates))
  }

  init(_ set: RankedSet, in problem: CoverageProblem) {
    self.init(set.places, problem.candidates, problem.prices)
  }

  private init(_ places: [Int], _ candidates: Candidates, _ prices: Prices) {
    let members = places.map { candidates.members[$0] }
    let wanted = Set(members.map(\.reference))
    indicators = members.map(\.reference)
    let alignment = candidates.alignment.keeping { wanted.contains($0.reference) }
    coverage =
      Coverage(of: alignment, weighing: candidates.weights).range
      ?? CoverageRange(
        low: .zero, default: .zero, summed: .zero, high: .zero, isHighAtLeast: !places.isEmpty)
    touched = Self.touched(members, candidates, at: .aboveZero)
    touchedAtHalf = Self.touched(members, candidates, at: .half)
    burden = prices.decimal(prices.burden(of: places))
    current = members.count { $0.isCurrent }
    withDirection = members.count { $0.hasDirection }
    newCollections = prices.newCollections(of: places).map { prices.names[$0] }
  }

  private static func touched(
    _ members: [Candidates.Member], _ candidates: Candidates, at touch: Objective.Touch
  ) -> [Schema.Dimension.ID] {
    let alignment = candidates.alignment
    let places = members.flatMap(\.degrees).filter { touch.isMet(by: $0.degree) }
      .map { alignment.dimensionOfConcept[$0.concept] }
    return Set(places).sorted().map { alignment.schema.dimensions[$0].id }
  }

  /// How many dimensions are touched from a degree on.
  public func dimensions(at touch: Objective.Touch) -> Int {
    switch touch {
    case .aboveZero: touched.count
    case .half: touchedAtHalf.count
    }
  }
}
