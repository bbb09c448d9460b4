/// A framework in one edition, printed `asker-bms@2017`.
public struct FrameworkReference: Hashable, Sendable, CustomStringConvertible {
  public var framework: Framework.ID
  public var edition: String

  public init(_ framework: Framework.ID, edition: String) {
    self.framework = framework
    self.edition = edition
  }

  public var description: String { "\(framework)@\(edition)" }
}

/// An indicator's only name across frameworks, printed `asker-bms@2017/L.1.1`.
///
/// An id such as `L.1.1` has meant different indicators in different editions.
public struct IndicatorReference: Hashable, Sendable, CustomStringConvertible {
  public var framework: FrameworkReference
  public var indicator: Indicator.ID

  public init(_ framework: FrameworkReference, _ indicator: Indicator.ID) {
    self.framework = framework
    self.indicator = indicator
  }

  public var description: String { "\(framework)/\(indicator)" }
}

/// A schema or lens in one edition, printed `public-innovation@1`.
public struct SchemaReference: Hashable, Sendable, CustomStringConvertible {
  public var schema: Schema.ID
  public var edition: String

  public init(_ schema: Schema.ID, edition: String) {
    self.schema = schema
    self.edition = edition
  }

  public var description: String { "\(schema)@\(edition)" }
}

/// A concept's name across schemas, printed `public-innovation@1/culture.sharing`.
public struct ConceptReference: Hashable, Sendable, CustomStringConvertible {
  public var schema: SchemaReference
  public var concept: Schema.Concept.ID

  public init(_ schema: SchemaReference, _ concept: Schema.Concept.ID) {
    self.schema = schema
    self.concept = concept
  }

  public var description: String { "\(schema)/\(concept)" }
}

extension FrameworkReference: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    precedes(left.description, right.description)
  }
}

extension IndicatorReference: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    precedes(left.description, right.description)
  }
}

extension SchemaReference: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    precedes(left.description, right.description)
  }
}

extension ConceptReference: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    precedes(left.description, right.description)
  }
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
