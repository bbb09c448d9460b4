import FrameworkAlignment
import FrameworkModel

/// What every coder sees in the indicators that all of them coded.
struct CodedIndicators: Sendable {
  /// A cell that a coder sees.
  struct Seen: Sendable, Hashable {
    let relation: MappingRelation
    let degree: Degree
    let confidence: ExactDecimal
  }

  /// One indicator by each coder.
  struct Indicator: Sendable {
    let reference: IndicatorReference
    /// For each coder what is seen, by the place of the concept.
    let seen: [[Int: Seen]]
    /// For each coder the concept of the largest degree, then confidence, then schema order.
    let main: [Int?]
  }

  let indicators: [Indicator]
  let concepts: Int
  let dimensionOfConcept: [Int]

  /// The alignments are of one scope, each by its coder.
  init(of alignments: [Alignment]) {
    let rows = alignments.first?.rows.indices ?? 0..<0
    indicators = rows.filter { row in alignments.allSatisfy { $0.rows[row].isExamined } }
      .map { row in
        Indicator(
          reference: alignments[0].rows[row].reference,
          seen: alignments.map { Self.seen(in: $0.rows[row]) })
      }
    concepts = alignments.first?.concepts.count ?? 0
    dimensionOfConcept = alignments.first?.dimensionOfConcept ?? []
  }

  private static func seen(in row: Alignment.Row) -> [Int: Seen] {
    var seen: [Int: Seen] = [:]
    for cell in row.cells where cell.origin == .reviewed {
      guard let relation = cell.relations.single else { continue }
      seen[cell.concept] = Seen(
        relation: relation, degree: cell.degree, confidence: cell.confidence ?? .zero)
    }
    return seen
  }
}

extension CodedIndicators.Indicator {
  init(reference: IndicatorReference, seen: [[Int: CodedIndicators.Seen]]) {
    self.reference = reference
    self.seen = seen
    self.main = seen.map { cells in
      cells.sorted { $0.key < $1.key }.reduce(nil as (key: Int, value: CodedIndicators.Seen)?) {
        best, cell in
        guard let best else { return cell }
        let (a, b) = (best.value, cell.value)
        if a.degree != b.degree { return a.degree > b.degree ? best : cell }
        return a.confidence >= b.confidence ? best : cell
      }?.key
    }
  }
}
