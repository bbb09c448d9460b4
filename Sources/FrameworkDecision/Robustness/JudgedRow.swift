public import FrameworkAlignment
public import FrameworkModel

/// A row of a mapping file by what makes it the same row in several scopes and editions.
///
/// Framework without edition, id, concept, relation, strength, confidence: such rows are drawn once
/// (method, section 8, Draws). A row from schema to lens has the schema in the framework's place.
public struct JudgedRow: Sendable, Hashable {
  /// The framework's or schema's id, without edition.
  public let source: String
  public let subject: String
  public let concept: String
  public let relation: MappingRelation
  /// As stated; nil where not.
  public let strength: ExactDecimal?
  public let confidence: ExactDecimal?
  /// The degree that the row gives.
  public let degree: Degree

  init(_ mapping: Mapping, from source: String) {
    self.source = source
    self.subject = mapping.subject
    self.concept = mapping.object
    if case .holds(let relation) = mapping.statement {
      self.relation = relation
    } else {
      self.relation = .none
    }
    self.strength = mapping.strength
    self.confidence = mapping.confidence
    self.degree = mapping.degree.map { Degree($0) } ?? .zero
  }

  /// Whether the row covers its concept wholly, and so falls to *overlaps* at ¾.
  var isWhole: Bool { degree == .one }

  /// One step below: ¾ for a whole row, else the degree less ¼, at least 0 (coding rule R14).
  public var fallenDegree: Degree {
    let quarter = Degree.denominator / 4
    return Degree(parts: max(0, degree.parts - quarter))
  }

  /// What the row claims when it fell one step.
  var fallenRelation: MappingRelation {
    isWhole ? .overlaps : fallenDegree == .zero ? .none : relation
  }

  /// The name of its stream of random numbers.
  var streamName: String {
    let numbers = [strength, confidence].map { $0.map { Degree($0).decimal.description } ?? "–" }
    return "\(source)/\(subject) → \(concept) \(relation.rawValue) "
      + numbers.joined(separator: " ")
  }
}

extension JudgedRow: CustomStringConvertible {
  /// `L.1.1 → collaboration.internal`.
  public var description: String { "\(subject) → \(concept)" }
}
