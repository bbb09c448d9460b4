public import FrameworkModel

/// The relations that are still possible between two sets of things.
public struct RelationSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let equal = RelationSet(.equal)
  public static let broader = RelationSet(.broader)
  public static let narrower = RelationSet(.narrower)
  public static let overlaps = RelationSet(.overlaps)
  public static let none = RelationSet(.none)
  /// Nothing is known.
  public static let anything: RelationSet = [.equal, .broader, .narrower, .overlaps, .none]

  public init(_ relation: MappingRelation) {
    self.init(rawValue: 1 << Self.position(of: relation))
  }

  private static func position(of relation: MappingRelation) -> UInt8 {
    switch relation {
    case .equal: 0
    case .broader: 1
    case .narrower: 2
    case .overlaps: 3
    case .none: 4
    }
  }

  /// The members in the order of the method's table.
  public var relations: [MappingRelation] {
    MappingRelation.allCases.filter { contains(RelationSet($0)) }
  }

  /// The relation, where only one is left.
  public var single: MappingRelation? { relations.count == 1 ? relations.first : nil }

  /// Whether something shared is certain: *none* is excluded.
  public var excludesNone: Bool { !isEmpty && !contains(.none) }

  /// Read from the other side: broader and narrower change places.
  public var converse: RelationSet { RelationSet(relations.map { RelationSet($0.converse) }) }
}

extension RelationSet {
  /// What A → C can be where A → B and B → C are known (method, section 2, the table).
  public init(composing first: MappingRelation, _ second: MappingRelation) {
    switch (first, second) {
    case (.equal, _): self.init(second)
    case (_, .equal): self.init(first)
    case (.broader, .broader): self = .broader
    case (.broader, .narrower): self = [.equal, .broader, .narrower, .overlaps]
    case (.broader, .overlaps): self = [.broader, .overlaps]
    case (.broader, .none): self = [.broader, .overlaps, .none]
    case (.narrower, .broader): self = .anything
    case (.narrower, .narrower): self = .narrower
    case (.narrower, .overlaps): self = [.narrower, .overlaps, .none]
    case (.narrower, .none): self = .none
    case (.overlaps, .broader): self = [.broader, .overlaps, .none]
    case (.overlaps, .narrower): self = [.narrower, .overlaps]
    case (.overlaps, .overlaps): self = .anything
    case (.overlaps, .none): self = [.broader, .overlaps, .none]
    case (.none, .broader): self = .none
    case (.none, .narrower), (.none, .overlaps): self = [.narrower, .overlaps, .none]
    case (.none, .none): self = .anything
    }
  }

  /// The union over every pair of what both sides may be.
  public init(composing first: RelationSet, _ second: RelationSet) {
    var union: RelationSet = []
    for a in first.relations {
      for b in second.relations { union.formUnion(RelationSet(composing: a, b)) }
    }
    self = union
  }
}

extension RelationSet: CustomStringConvertible {
  public var description: String { relations.map(\.rawValue).joined(separator: ", ") }
}
