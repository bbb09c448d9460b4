public import FrameworkModel

/// A data collection's name across frameworks, printed `coi-innovationsbarometer/workplace-form`.
///
/// Without an edition: the next round of a survey is the same data collection.
public struct CollectionReference: Hashable, Sendable, CustomStringConvertible {
  public var framework: Framework.ID
  public var collection: DataCollection.ID

  public init(_ framework: Framework.ID, _ collection: DataCollection.ID) {
    self.framework = framework
    self.collection = collection
  }

  public var description: String { "\(framework)/\(collection)" }
}

extension CollectionReference: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
