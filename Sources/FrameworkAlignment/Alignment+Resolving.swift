public import FrameworkModel

extension Alignment {
  /// Lays a scope on a schema, or through it on a lens, by one coding.
  ///
  /// Nothing falls back: a framework edition that this coding holds no file for is not examined. The
  /// rows from schema to lens are always those of the agreed folder, where the one lens coding stands.
  public init(
    of scope: Scope, on schema: Schema, through lens: Schema? = nil,
    coding: MappingSet.Coding = .agreed, in catalogue: Catalogue
  ) {
    var findings: [Finding] = []
    var rows: [Row] = []
    for reference in scope.frameworks {
      guard let framework = catalogue.framework(reference) else { continue }
      let wanted = Set(scope.indicators.filter { $0.framework == reference }.map(\.indicator))
      var laid = LaidSet(
        .framework(reference), on: schema, coding: coding, subjects: framework.subjects,
        in: catalogue)
      findings += laid.findings
      if let lens {
        let straight = LaidSet(
          .framework(reference), on: lens, coding: coding, subjects: framework.subjects,
          in: catalogue)
        laid = laid.composed(through: schema, on: lens, in: catalogue).yielding(to: straight)
        findings += laid.findings
      }
      rows += laid.rows(of: framework, keeping: wanted)
    }
    let order = scope.indicators.enumerated().map { ($1, $0) }
    let place = Dictionary(order) { first, _ in first }
    self.init(
      scope: scope, schema: lens ?? schema, commonSchema: lens == nil ? nil : schema.reference,
      coding: coding,
      rows: rows.sorted { (place[$0.reference] ?? 0) < (place[$1.reference] ?? 0) },
      findings: findings)
  }
}

extension Framework {
  /// The ids that may stand on the left of a mapping row, in the framework's order.
  var subjects: [String] { indicators.map(\.id.rawValue) }
}

/// A mapping set with every id replaced by a place: the cells of each subject.
struct LaidSet {
  /// For each subject, in the order given.
  var isExamined: [Bool]
  var cells: [[Alignment.Cell]]
  var findings: [Finding]

  /// Lays the subjects on a schema by the rows of one mapping set; none where there is no set.
  init(
    _ subject: MappingSet.Subject, on schema: Schema, coding: MappingSet.Coding,
    subjects: [String], in catalogue: Catalogue
  ) {
    isExamined = Array(repeating: false, count: subjects.count)
    cells = Array(repeating: [], count: subjects.count)
    findings = []
    guard
      let set = catalogue.mappingSet(from: subject, to: schema.reference, coding: coding)
    else { return }
    let subjectPlaces = Self.places(of: subjects)
    let conceptPlaces = Self.places(of: schema.concepts.map(\.id.rawValue))
    var grouped = Array(repeating: [Int: [Mapping]](), count: subjects.count)
    for mapping in set.mappings {
      guard let subject = subjectPlaces[mapping.subject] else { continue }
      if mapping.statement == .nothingFound {
        isExamined[subject] = isExamined[subject] || mapping.kind == .reviewed
        continue
      }
      guard let concept = conceptPlaces[mapping.object] else { continue }
      isExamined[subject] = isExamined[subject] || mapping.kind == .reviewed
      grouped[subject][concept, default: []].append(mapping)
    }
    for subject in subjects.indices {
      cells[subject] = grouped[subject].sorted { $0.key < $1.key }
        .compactMap { Alignment.Cell(concept: $0.key, rows: $0.value) }
    }
    findings = CodedSet(set, in: catalogue).resolutionFindings
  }

  private static func places(of ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// The wanted indicators of a framework with their cells.
  func rows(of framework: Framework, keeping wanted: Set<Indicator.ID>) -> [Alignment.Row] {
    framework.indicators.enumerated().filter { wanted.contains($1.id) }
      .map { place, indicator in
        Alignment.Row(
          reference: framework.reference(to: indicator.id), indicator: indicator,
          owner: framework.owner.id, isExamined: isExamined[place], cells: cells[place])
      }
  }
}

extension Alignment.Cell {
  /// The cell that the rows of a file give; nil where they only rule relations out.
  ///
  /// The first that exists: reviewed positive, reviewed *no relation*, inferred, suggested; among
  /// several the largest degree, then confidence, then the order of the file (method, section 2).
  init?(concept: Int, rows: [Mapping]) {
    let positive = rows.filter(\.isPositive)
    let order: [(Origin, [Mapping])] = [
      (.reviewed, positive.filter { $0.kind == .reviewed }),
      (.noRelation, rows.filter { $0.kind == .reviewed && $0.isNoRelation }),
      (.inferred, positive.filter { $0.kind == .inferred }),
      (.suggested, positive.filter { $0.kind == .suggested }),
    ]
    guard let (origin, candidates) = order.first(where: { !$0.1.isEmpty }),
      let best = candidates.enumerated().max(by: Self.ranksBelow)?.element
    else { return nil }
    self.init(
      concept: concept, origin: origin,
      degree: origin == .suggested ? .zero : best.degree.map { Degree($0) } ?? .zero,
      reachesHigh: origin != .noRelation, relations: RelationSet(best.relation),
      confidence: best.confidence, mappings: [best] + rows.filter { $0 != best }, paths: [])
  }

  private static func ranksBelow(
    _ left: EnumeratedSequence<[Mapping]>.Element, _ right: EnumeratedSequence<[Mapping]>.Element
  ) -> Bool {
    let (a, b) = (left.element, right.element)
    let (degreeA, degreeB) = (a.degree ?? .zero, b.degree ?? .zero)
    if degreeA != degreeB { return degreeA < degreeB }
    let (confidenceA, confidenceB) = (a.confidence ?? .zero, b.confidence ?? .zero)
    if confidenceA != confidenceB { return confidenceA < confidenceB }
    return left.offset > right.offset
  }
}

extension Mapping {
  /// Whether the row claims that something is shared.
  var isPositive: Bool {
    if case .holds(let relation) = statement { relation != .none } else { false }
  }

  var isNoRelation: Bool { statement == .noRelation || statement == .holds(.none) }

  /// The relation claimed; *none* where the row denies any.
  var relation: MappingRelation {
    if case .holds(let relation) = statement { relation } else { .none }
  }
}
