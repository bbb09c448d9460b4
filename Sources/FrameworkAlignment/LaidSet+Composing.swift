import FrameworkModel

extension LaidSet {
  /// The same subjects laid on a lens, through the common schema (method, section 2, composition).
  ///
  /// Examined under the lens is who is examined on the common schema and reaches no concept that
  /// nobody held against the lens. A row straight to the lens goes before every path.
  func composed(
    through schema: Schema, on lens: Schema, in catalogue: Catalogue
  ) -> LaidSet {
    let second = LaidSet(
      .schema(schema.reference), on: lens, coding: .agreed,
      subjects: schema.concepts.map(\.id.rawValue), in: catalogue)
    var composed = self
    composed.findings = second.findings
    for subject in cells.indices {
      composed.isExamined[subject] =
        isExamined[subject]
        && cells[subject].allSatisfy { !$0.reachesHigh || second.isExamined[$0.concept] }
      composed.cells[subject] = Self.follow(cells[subject], second, concepts: schema.concepts)
    }
    return composed
  }

  /// These cells where the rows of `straight` don't say otherwise: a path never outranks a row.
  func yielding(to straight: LaidSet) -> LaidSet {
    var merged = self
    merged.findings += straight.findings
    for subject in cells.indices {
      merged.isExamined[subject] = isExamined[subject] || straight.isExamined[subject]
      var byConcept = Dictionary(
        cells[subject].map { ($0.concept, $0) }
      ) { first, _ in first }
      for cell in straight.cells[subject] {
        byConcept[cell.concept] = cell.outranking(byConcept[cell.concept])
      }
      merged.cells[subject] = byConcept.values.sorted { $0.concept < $1.concept }
    }
    return merged
  }

  /// Every path from the cells of one subject, gathered by lens concept.
  private static func follow(
    _ first: [Alignment.Cell], _ second: LaidSet, concepts: [Schema.Concept]
  ) -> [Alignment.Cell] {
    var paths: [Int: [Alignment.Path]] = [:]
    for cell in first {
      for onward in second.cells[cell.concept] {
        guard
          let path = Alignment.Path(cell, onward, through: concepts[cell.concept].id)
        else { continue }
        paths[onward.concept, default: []].append(path)
      }
    }
    return paths.sorted { $0.key < $1.key }
      .map { Alignment.Cell(concept: $0.key, paths: $0.value) }
  }
}

extension Alignment.Path {
  /// The way over two cells; nil where a cell rests on no row.
  init?(_ first: Alignment.Cell, _ second: Alignment.Cell, through concept: Schema.Concept.ID) {
    guard let firstRow = first.mappings.first, let secondRow = second.mappings.first else {
      return nil
    }
    let relations = RelationSet(composing: first.relations, second.relations)
    let isPositive = !first.relations.contains(.none) && !second.relations.contains(.none)
    let isSuggested = first.origin == .suggested || second.origin == .suggested
    self.init(
      concept: concept, relations: relations,
      degree: isPositive && relations.excludesNone && !isSuggested
        ? first.degree * second.degree : .zero,
      reachesHigh: isPositive, confidence: first.confidence.times(second.confidence),
      first: firstRow, second: secondRow)
  }
}

extension Alignment.Cell {
  /// The cell that paths give: the largest product, the possible relations intersected.
  ///
  /// An intersection of *none* alone leaves nothing for *high* to reach; paths that suggestions make
  /// are no knowledge, so they take no part in it.
  init(concept: Int, paths: [Alignment.Path]) {
    let ordered = paths.enumerated().sorted { Self.leads($0, $1) }.map(\.element)
    let known = paths.filter { !$0.restsOnSuggestion }
    let relations = known.reduce(RelationSet.anything) { $0.intersection($1.relations) }
    let degree = ordered.first?.degree ?? .zero
    self.init(
      concept: concept,
      origin: known.isEmpty ? .suggested : .composed, degree: degree,
      reachesHigh: paths.contains(where: \.reachesHigh) && (degree > .zero || relations != .none),
      relations: relations, confidence: ordered.first?.confidence, mappings: [], paths: ordered)
  }

  /// This cell of rows with the paths of a composed one kept beside it.
  ///
  /// A suggestion is no assertion: it only raises *high* of what the paths give.
  func outranking(_ composed: Alignment.Cell?) -> Alignment.Cell {
    guard let composed else { return self }
    let leader = origin == .suggested ? composed : self
    return Alignment.Cell(
      concept: concept, origin: leader.origin, degree: leader.degree,
      reachesHigh: origin == .suggested || reachesHigh, relations: leader.relations,
      confidence: leader.confidence, mappings: mappings, paths: composed.paths)
  }

  /// Whether the paths exclude each other, or the relation that a row asserts.
  var isContradictory: Bool {
    let known = paths.filter { !$0.restsOnSuggestion }
    guard !known.isEmpty else { return false }
    let possible = known.reduce(RelationSet.anything) { $0.intersection($1.relations) }
    return origin == .suggested ? possible.isEmpty : possible.isDisjoint(with: relations)
  }

  private static func leads(
    _ left: EnumeratedSequence<[Alignment.Path]>.Element,
    _ right: EnumeratedSequence<[Alignment.Path]>.Element
  ) -> Bool {
    let (a, b) = (left.element, right.element)
    if a.degree != b.degree { return a.degree > b.degree }
    if a.reachesHigh != b.reachesHigh { return a.reachesHigh }
    let (confidenceA, confidenceB) = (a.confidence ?? .zero, b.confidence ?? .zero)
    if confidenceA != confidenceB { return confidenceA > confidenceB }
    return left.offset < right.offset
  }
}

extension Alignment.Path {
  var restsOnSuggestion: Bool { first.kind == .suggested || second.kind == .suggested }
}

extension ExactDecimal? {
  /// The product of two confidences, cut off after fifteen decimals; nil where one is not stated.
  func times(_ other: ExactDecimal?) -> ExactDecimal? {
    guard let self, let other else { return nil }
    var product = Int128(self.significand) * Int128(other.significand)
    var scale = self.scale + other.scale
    while scale > 0, product % 10 == 0 { (product, scale) = (product / 10, scale - 1) }
    while scale > 15 { (product, scale) = (product / 10, scale - 1) }
    return ExactDecimal(Int(product), scale: scale)
  }
}
