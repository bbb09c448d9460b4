public import FrameworkAlignment
public import FrameworkModel

/// Which concepts each scope has, as research on questionnaires exchanges it (Fried 2017).
///
/// Presence alone: how much of a concept is met stands in the mapping rows, not here. An indicator
/// is *specific* or *compound* by the same rule as in ``Overlap``.
public struct ContentMatrix: Sendable {
  /// How a scope has a concept; the number is what the matrix prints.
  public enum Presence: Int, Sendable, Hashable, CaseIterable {
    /// No indicator of the scope has it.
    case absent = 0
    /// Only indicators on several concepts have it.
    case compound = 1
    /// Some indicator is on this concept alone.
    case specific = 2
  }

  public let scopes: [Scope]
  /// Those that count, in the order of the schema.
  public let concepts: [Schema.Concept]
  /// For each concept the place of its dimension in the schema.
  public let dimensionOfConcept: [Int]
  /// For each concept a cell for each scope; nil (unknown) for a scope that nobody examined.
  public let cells: [[Presence?]]

  /// Reads alignments on one and the same schema.
  public init(of alignments: [Alignment], weighing weights: Weights? = nil) {
    let weights =
      weights ?? alignments.first.map { Weights(of: $0.schema) } ?? Weights(parts: [])
    let columns = alignments.map { Self.column(of: $0, weights) }
    let all = alignments.first?.concepts ?? []
    let places = all.indices.filter { weights.counts($0) }
    scopes = alignments.map(\.scope)
    concepts = places.map { all[$0] }
    dimensionOfConcept = places.map { alignments[0].dimensionOfConcept[$0] }
    cells = places.map { place in columns.map { $0?[place] } }
  }

  private static func column(of alignment: Alignment, _ weights: Weights) -> [Presence]? {
    guard alignment.examinedCount > 0 else { return nil }
    var column = Array(repeating: Presence.absent, count: alignment.concepts.count)
    for row in alignment.rows {
      let met = row.cells.filter { $0.degree > .zero && weights.counts($0.concept) }
      let presence = met.count == 1 ? Presence.specific : .compound
      for cell in met where column[cell.concept].rawValue < presence.rawValue {
        column[cell.concept] = presence
      }
    }
    return column
  }

  /// How many concepts both of two scopes have, and how many either has: the Jaccard index of 0 and not 0.
  ///
  /// Nil (unknown) where one of them isn't examined.
  public func shared(_ first: Int, _ second: Int) -> (both: Int, either: Int)? {
    var (both, either) = (0, 0)
    for row in cells {
      guard let left = row[first], let right = row[second] else { return nil }
      both += left != .absent && right != .absent ? 1 : 0
      either += left != .absent || right != .absent ? 1 : 0
    }
    return (both, either)
  }
}
