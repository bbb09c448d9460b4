public import FrameworkAlignment
public import FrameworkAnalysis
public import FrameworkModel

/// What can be chosen from: today's set A and the candidates B, laid out together.
public struct Candidates: Sendable {
  /// What an indicator needs to be measured.
  public enum Collection: Sendable, Hashable {
    case named(CollectionReference)
    /// The source doesn't tell which: counted as a data collection of the indicator's own.
    case unseen(IndicatorReference)
  }

  /// One indicator that can be chosen.
  public struct Member: Sendable {
    public let reference: IndicatorReference
    /// Whether it is in today's set.
    public let isCurrent: Bool
    /// Its own, or given by a scenario; a presumed one is none.
    public let hasDirection: Bool
    /// Each once, sorted.
    public let collections: [Collection]
    /// Covered concepts only, by their place in the schema.
    let degrees: [(concept: Int, degree: Degree)]
  }

  /// The union of both scopes.
  public let alignment: Alignment
  public let weights: Weights
  /// Sorted by reference, byte by byte.
  public let members: [Member]
  /// The data collections that today's set uses.
  public let collectionsInUse: Set<Collection>
  /// As given, usable or not.
  public let costs: Costs?
  /// What has no usable cost, sorted; if there is any, burden is not used.
  ///
  /// Unusable is a negative cost, and one of more than six decimals or nine digits before them.
  public let unpriced: [Costs.Item]
  /// For each concept how much today's set covers it; zero where it doesn't count.
  let coveredToday: [Degree]
  private let places: [IndicatorReference: Int]

  /// Lays out what can be chosen.
  ///
  /// - Parameters:
  ///   - alignment: Both scopes, joined.
  ///   - current: Today's set; indicators that the alignment lacks are left out.
  ///   - weights: The schema's own unless given.
  ///   - directions: What a scenario gives, which is a choice of policy.
  ///   - costs: For every indicator and data collection, or they are not used.
  public init(
    _ alignment: Alignment, current: [IndicatorReference], weighing weights: Weights? = nil,
    directions: [IndicatorReference: Direction] = [:], costs: Costs? = nil
  ) {
    let weights = weights ?? Weights(of: alignment.schema)
    let today = Set(current)
    var seen = Set<IndicatorReference>()
    let members = alignment.rows.filter { seen.insert($0.reference).inserted }
      .map { row in
        Member(
          row, isCurrent: today.contains(row.reference), direction: directions[row.reference],
          weights)
      }.sorted { $0.reference < $1.reference }
    self.alignment = alignment
    self.weights = weights
    self.members = members
    self.collectionsInUse = Set(members.filter(\.isCurrent).flatMap(\.collections))
    self.costs = costs
    self.unpriced = costs.map { Self.unpriced($0, members) } ?? []
    var covered = Array(repeating: Degree.zero, count: alignment.concepts.count)
    for (concept, degree) in members.filter(\.isCurrent).flatMap(\.degrees) {
      covered[concept] = max(covered[concept], degree)
    }
    self.coveredToday = covered
    self.places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.reference, $0) })
  }

  private init(_ whole: Candidates, _ members: [Member]) {
    alignment = whole.alignment
    weights = whole.weights
    self.members = members
    collectionsInUse = whole.collectionsInUse
    costs = whole.costs
    unpriced = whole.unpriced
    coveredToday = whole.coveredToday
    places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.reference, $0) })
  }

  /// The candidates that pass a test; what today's set uses and covers stays as it was.
  public func keeping(_ isKept: (Member) -> Bool) -> Candidates {
    Candidates(self, members.filter(isKept))
  }

  /// Today's set, sorted.
  public var current: [IndicatorReference] { members.filter(\.isCurrent).map(\.reference) }

  /// Whether burden is counted in the user's own costs, not one for each indicator.
  public var usesCosts: Bool { costs != nil && unpriced.isEmpty }

  public subscript(reference: IndicatorReference) -> Member? {
    places[reference].map { members[$0] }
  }
}

extension Candidates {
  private static func unpriced(_ costs: Costs, _ members: [Member]) -> [Costs.Item] {
    func lacks(_ cost: ExactDecimal?) -> Bool {
      cost.map { $0 < .zero || $0.scale > 6 || $0 >= ExactDecimal(1_000_000_000) } ?? true
    }
    let collections = Set(members.flatMap(\.collections)).compactMap { collection in
      if case .named(let reference) = collection { reference } else { nil }
    }
    return members.map(\.reference).filter { lacks(costs.indicators[$0]) }.map { .indicator($0) }
      + collections.sorted().filter { lacks(costs.collections[$0]) }.map { .collection($0) }
  }
}

extension Candidates.Member {
  init(_ row: Alignment.Row, isCurrent: Bool, direction: Direction?, _ weights: Weights) {
    let framework = row.reference.framework.framework
    let named = Set(row.indicator.collections.map { CollectionReference(framework, $0) })
    reference = row.reference
    self.isCurrent = isCurrent
    var facets = row.indicator.facets
    facets.direction = direction ?? facets.direction
    hasDirection = facets.canSteer(presuming: false)
    collections = named.isEmpty ? [.unseen(row.reference)] : named.sorted().map { .named($0) }
    degrees = row.cells.filter { $0.degree > .zero && weights.counts($0.concept) }
      .map { ($0.concept, $0.degree) }
  }
}

extension Candidates.Collection: CustomStringConvertible, Comparable {
  public var description: String {
    switch self {
    case .named(let reference): reference.description
    case .unseen(let reference): reference.description
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
