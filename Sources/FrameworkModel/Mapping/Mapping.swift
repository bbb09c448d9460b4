/// One statement of somebody's opinion: a row of a mapping file (method, sections 1 and 2).
public struct Mapping: Sendable, Hashable {
  /// What the row says of subject and object.
  public enum Statement: Sendable, Hashable {
    /// The relation holds; never `.none`, which is `noRelation`.
    case holds(MappingRelation)
    /// Looked at: no relation (`Not` with close or related).
    case noRelation
    /// That relation is ruled out (`Not` with exact, narrow or broad); no degree.
    case ruledOut(MappingRelation)
    /// Looked at: nothing in the schema fits (`sssom:NoTermFound`).
    case nothingFound
  }

  /// How the statement came about, as a local name of `semapv:`.
  public struct Justification: RawRepresentable, Hashable, Sendable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let manualCuration = Justification(rawValue: "ManualMappingCuration")
    public static let review = Justification(rawValue: "MappingReview")
    public static let chaining = Justification(rawValue: "MappingChaining")
  }

  /// The id of the subject: an indicator, or a concept where the set maps schema to lens.
  public var subject: String
  public var statement: Statement
  /// The id of the object concept; empty for *nothing found*.
  public var object: String
  /// How much of the concept is met, strictly between 0 and 1; nil where not stated.
  public var strength: ExactDecimal?
  /// How much the statement is trusted, 0 to 1; nil where not stated.
  public var confidence: ExactDecimal?
  public var justification: Justification
  /// Who saw it, such as `coder 1`.
  public var authors: [String]
  public var reviewers: [String]
  /// ISO date where the file has one.
  public var date: String?
  public var rationale: Texts
  /// The predicate as written, so that a rewritten file says the same (`skos:closeMatch`).
  public var predicate: String
  public var location: SourceLocation

  public init(
    subject: String, statement: Statement, object: String = "", strength: ExactDecimal? = nil,
    confidence: ExactDecimal? = nil, justification: Justification = .manualCuration,
    authors: [String] = [], reviewers: [String] = [], date: String? = nil,
    rationale: Texts = Texts(), predicate: String = "", location: SourceLocation
  ) {
    self.subject = subject
    self.statement = statement
    self.object = object
    self.strength = strength
    self.confidence = confidence
    self.justification = justification
    self.authors = authors
    self.reviewers = reviewers
    self.date = date
    self.rationale = rationale
    self.predicate = predicate
    self.location = location
  }

  /// Reviewed, inferred or a suggestion, row by row (method, section 2).
  public enum Kind: Sendable, Hashable { case reviewed, inferred, suggested }

  public var kind: Kind {
    if !reviewers.isEmpty || justification == .manualCuration || justification == .review {
      return .reviewed
    }
    return justification == .chaining ? .inferred : .suggested
  }

  /// The degree of the concept that the row covers; nil where the row has none.
  ///
  /// Equal and broader 1; narrower and overlaps the strength, ½ where none is stated or where it is
  /// not usable; *no relation* and *nothing found* 0 (method, section 2).
  public var degree: ExactDecimal? {
    switch statement {
    case .holds(.equal), .holds(.broader): .one
    case .holds(.none), .noRelation, .nothingFound: .zero
    case .holds: hasUsableStrength ? strength : .half
    case .ruledOut: nil
    }
  }

  /// Whether a strength is stated, strictly between 0 and 1, with at most six decimals.
  ///
  /// Six, so that the product of two strengths still has an exact place among twelve decimals.
  public var hasUsableStrength: Bool {
    strength.map { $0 > .zero && $0 < .one && $0.scale <= 6 } ?? false
  }
}
