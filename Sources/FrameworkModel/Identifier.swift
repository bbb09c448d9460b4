/// The id of a value, which can't be mistaken for the id of another kind.
public struct Identifier<Owner>: RawRepresentable, Hashable, Sendable {
  public var rawValue: String
  @inlinable public init(rawValue: String) { self.rawValue = rawValue }
  @inlinable public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { rawValue = value }
}

extension Identifier: Comparable {
  /// Byte by byte in UTF-8, the same on every machine: `IB-E10` before `IB-E2`.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
