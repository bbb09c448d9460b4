import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// Looks for what could take the place of one indicator (method, section 6).
struct ReplacementSearch {
  let question: Question
  let row: Alignment.Row
  /// Candidates that keep something, the best first.
  let ranked: [Replacement]
  /// What the row covers, by its place in the schema, with what all candidates together keep of it.
  private let wanted: [(concept: Int, degree: Degree)]

  init(for row: Alignment.Row, in question: Question) {
    self.question = question
    self.row = row
    let offered = question.rows(question.offered)
    ranked = offered.compactMap { Replacement(of: row, by: [$0.reference], in: question) }
      .filter(\.kept.keepsSomething).sorted { $0.precedes($1) }
    wanted = row.cells.compactMap { cell in
      guard cell.degree > .zero, question.weights.counts(cell.concept) else { return nil }
      let best = offered.compactMap { $0.degree(of: cell.concept) }.max() ?? .zero
      return best > .zero ? (cell.concept, min(cell.degree, best)) : nil
    }
  }

  /// The best of all pairs of candidates that keep something.
  var bestPair: Replacement? {
    let names = ranked.flatMap(\.candidates)
    var best: Replacement?
    for (place, first) in names.enumerated() {
      for second in names[(place + 1)...] {
        guard let pair = Replacement(of: row, by: [first, second], in: question) else { continue }
        if let leader = best, !pair.precedes(leader) { continue }
        best = pair
      }
    }
    return best
  }

  /// The smallest set that keeps at default as much as all candidates together, exactly.
  ///
  /// Every set of the least size is tried that differs in what matters to the ranking: of candidates
  /// that give the same, only the first by reference can stand in the best set.
  var smallestSet: Replacement? {
    guard !wanted.isEmpty else { return nil }
    let kinds = kindsOfCandidates()
    for size in 1...wanted.count {
      var best: Replacement?
      visitCovers(of: size, from: kinds) { references in
        guard let set = Replacement(of: row, by: references, in: question) else { return }
        if let leader = best, !set.precedes(leader) { return }
        best = set
      }
      if let best { return best }
    }
    return nil
  }
}

extension ReplacementSearch {
  /// Candidates that are one and the same to the search.
  private struct Kind: Hashable {
    /// Which of the wanted concepts it keeps as far as anybody does.
    var keeps: [Bool]
    var keepsWholly: [Bool]
    var isLikeForLike: Bool
    /// What decides the effort: the cost of its own, and the collections.
    var cost: ExactDecimal?
    var collections: [Candidates.Collection]
  }

  private func kindsOfCandidates() -> [(kind: Kind, reference: IndicatorReference)] {
    var first: [Kind: IndicatorReference] = [:]
    for reference in ranked.flatMap(\.candidates).sorted() {
      let kind = kind(of: reference)
      if first[kind] == nil, kind.keeps.contains(true) { first[kind] = reference }
    }
    return first.map { ($0.key, $0.value) }.sorted { $0.reference < $1.reference }
  }

  private func kind(of reference: IndicatorReference) -> Kind {
    let candidate = question.rows[reference]
    func cell(_ concept: Int) -> Alignment.Cell? {
      candidate?.cells.first { $0.concept == concept }
    }
    let usesCosts = question.candidates.usesCosts
    return Kind(
      keeps: wanted.map { (cell($0.concept)?.degree ?? .zero) >= $0.degree },
      keepsWholly: wanted.map { cell($0.concept)?.isWhole ?? false },
      isLikeForLike: candidate.map { question.likeness(of: row, with: $0).isLikeForLike } ?? false,
      cost: usesCosts ? question.candidates.costs?.indicators[reference] : nil,
      collections: usesCosts ? question.candidates[reference]?.collections ?? [] : [])
  }

  /// Visits every set of `size` that keeps all that is wanted, some of them more than once.
  private func visitCovers(
    of size: Int, from kinds: [(kind: Kind, reference: IndicatorReference)],
    _ visit: ([IndicatorReference]) -> Void
  ) {
    let most = max(1, kinds.map { $0.kind.keeps.count { $0 } }.max() ?? 1)
    var chosen: [IndicatorReference] = []
    func extend(_ isKept: [Bool]) {
      guard let open = isKept.firstIndex(of: false) else {
        if chosen.count == size { visit(chosen) }
        return
      }
      // No candidate keeps more than `most` of the concepts that are still open.
      let openCount = isKept.count { !$0 }
      guard chosen.count * most + openCount <= size * most else { return }
      for (kind, reference) in kinds where kind.keeps[open] {
        chosen.append(reference)
        extend(zip(isKept, kind.keeps).map { $0 || $1 })
        chosen.removeLast()
      }
    }
    extend(wanted.map { _ in false })
  }
}

extension Alignment.Row {
  func degree(of concept: Int) -> Degree? { cells.first { $0.concept == concept }?.degree }
}
