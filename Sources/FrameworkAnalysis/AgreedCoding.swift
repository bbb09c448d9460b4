public import FrameworkAlignment
public import FrameworkModel

/// The coding that most coders share, computed from theirs by rule (method, section 8).
///
/// A row stands if more than half of the coders see the cell; where none stands, nothing was found.
public struct AgreedCoding: Sendable {
  /// A row that stands, or for an indicator without any that nothing was found.
  public struct Row: Sendable, Hashable {
    public let indicator: Indicator.ID
    /// Nil: nothing found.
    public let concept: Schema.Concept.ID?
    /// The one that more than half of the seers chose, else the weakest that was chosen.
    public let relation: MappingRelation
    /// The lower median of the seers' degrees, at most ¾; nil for equal, broader and nothing found.
    public let strength: Degree?
    /// Σ of the seers' confidences / number of coders, exact; a file has two decimals.
    public let confidence: Fraction
    /// The numbers of those who see it, or who found nothing.
    public let coders: [Int]
    /// The rationale of the first of the seers who chose the relation: judged, not computed.
    public let rationale: Texts
    let location: SourceLocation
  }

  public let framework: FrameworkReference
  /// How many coders have a file of this edition.
  public let coders: [Int]
  /// In the framework's order, within an indicator in the schema's.
  public let rows: [Row]

  public init(of framework: Framework, codedOn schema: Schema, in catalogue: Catalogue) {
    let sets = catalogue.mappingSets.compactMap { set -> (number: Int, set: MappingSet)? in
      guard set.subject == .framework(framework.reference), set.object == schema.reference,
        case .coder(let number) = set.coding
      else { return nil }
      return (number, set)
    }.sorted { $0.number < $1.number }
    let alignments = sets.map {
      Alignment(
        of: Scope(whole: framework), on: schema, coding: .coder($0.number), in: catalogue)
    }
    self.framework = framework.reference
    self.coders = sets.map(\.number)
    self.rows = framework.indicators.indices.flatMap { place -> [Row] in
      let judgements = sets.indices.filter { alignments[$0].rows[place].isExamined }.map {
        CodersJudgement(sets[$0].number, alignments[$0].rows[place], sets[$0].set)
      }
      return Self.rows(for: framework.indicators[place].id, judgements, schema.concepts)
    }
  }

  private static func rows(
    for indicator: Indicator.ID, _ judgements: [CodersJudgement], _ concepts: [Schema.Concept]
  ) -> [Row] {
    guard !judgements.isEmpty else { return [] }
    let standing = concepts.indices.compactMap { concept in
      Row(indicator, at: concept, concepts[concept].id, judgements)
    }
    return standing.isEmpty ? [Row(nothingFoundFor: indicator, judgements)] : standing
  }

  /// The rows as a file holds them: confidence to two decimals.
  public var mappings: [Mapping] {
    rows.map { row in
      Mapping(
        subject: row.indicator.rawValue,
        statement: row.concept == nil ? .nothingFound : .holds(row.relation),
        object: row.concept?.rawValue ?? "", strength: row.strength?.decimal,
        confidence: row.confidence.rounded(2), authors: row.coders.map { "coder \($0)" },
        rationale: row.rationale, location: row.location)
    }
  }
}

/// What one coder says of one indicator.
private struct CodersJudgement {
  let coder: Int
  /// By the place of the concept.
  let seen: [Int: Mapping]
  let nothingFound: Mapping?

  init(_ coder: Int, _ row: Alignment.Row, _ set: MappingSet) {
    var seen: [Int: Mapping] = [:]
    for cell in row.cells where cell.origin == .reviewed {
      seen[cell.concept] = cell.mappings.first
    }
    self.coder = coder
    self.seen = seen
    self.nothingFound =
      seen.isEmpty
      ? set.mappings.first {
        $0.subject == row.reference.indicator.rawValue && $0.statement == .nothingFound
          && $0.kind == .reviewed
      } : nil
  }
}

extension AgreedCoding.Row {
  /// Nil where not more than half of the coders see the cell.
  fileprivate init?(
    _ indicator: Indicator.ID, at place: Int, _ concept: Schema.Concept.ID,
    _ judgements: [CodersJudgement]
  ) {
    let seers = judgements.compactMap { judgement in
      judgement.seen[place].map { (coder: judgement.coder, mapping: $0) }
    }
    guard 2 * seers.count > judgements.count else { return nil }
    let relation = Self.relation(seers.map { $0.mapping.statement })
    let degrees = seers.compactMap { $0.mapping.degree.map { Degree($0) } }.sorted()
    let first = seers.first { $0.mapping.statement == .holds(relation) } ?? seers[0]
    self.indicator = indicator
    self.concept = concept
    self.relation = relation
    self.strength =
      relation == .narrower || relation == .overlaps
      ? min(degrees[(degrees.count - 1) / 2], Degree(parts: Degree.denominator / 4 * 3)) : nil
    self.confidence = Self.share(seers.map(\.mapping), of: judgements.count)
    self.coders = seers.map(\.coder)
    self.rationale = first.mapping.rationale
    self.location = first.mapping.location
  }

  fileprivate init(nothingFoundFor indicator: Indicator.ID, _ judgements: [CodersJudgement]) {
    let found = judgements.compactMap { judgement in
      judgement.nothingFound.map { (coder: judgement.coder, mapping: $0) }
    }
    self.indicator = indicator
    self.concept = nil
    self.relation = .none
    self.strength = nil
    self.confidence =
      found.isEmpty
      ? Fraction(1, over: 2) : Self.share(found.map(\.mapping), of: judgements.count)
    self.coders = found.map(\.coder)
    self.rationale = found.first?.mapping.rationale ?? Texts()
    self.location =
      found.first?.mapping.location ?? judgements[0].seen.min { $0.key < $1.key }?.value.location
      ?? SourceLocation(file: "", line: 1, column: 1)
  }

  /// The relation of more than half, else the weakest: overlaps < narrower < broader < equal.
  private static func relation(_ statements: [Mapping.Statement]) -> MappingRelation {
    let weakestFirst: [MappingRelation] = [.overlaps, .narrower, .broader, .equal]
    let chosen = weakestFirst.filter { statements.contains(.holds($0)) }
    let most = chosen.first { relation in
      2 * statements.count { $0 == .holds(relation) } > statements.count
    }
    return most ?? chosen.first ?? .overlaps
  }

  /// Σ of the confidences / number of coders; a row without one counts 0.7, as in the draws.
  private static func share(_ mappings: [Mapping], of coders: Int) -> Fraction {
    let sum = mappings.reduce(0) {
      $0 + Degree($1.confidence ?? ExactDecimal(7, scale: 1)).parts
    }
    return Fraction(Int128(sum), over: Int128(coders) * Int128(Degree.denominator))
  }
}
