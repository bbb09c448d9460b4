/// What an indicator's set of things is to a concept's (method, section 2).
///
/// Read from the subject: *broader* means that the indicator is the broader one.
public enum MappingRelation: String, Sendable, Hashable, CaseIterable {
  case equal
  case broader
  case narrower
  case overlaps
  case none

  /// The relation read from the other side: broader and narrower change places.
  public var converse: MappingRelation {
    switch self {
    case .broader: .narrower
    case .narrower: .broader
    default: self
    }
  }
}
