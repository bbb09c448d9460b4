public import FrameworkAlignment
public import FrameworkModel

/// How well the coders of one framework edition agree on cells (method, section 8, Agreement).
///
/// A cell is indicator × concept, seen or not; Cohen's kappa = (Pₒ − Pₑ) / (1 − Pₑ).
public struct Agreement: Sendable {
  /// Two coders over the indicators that both coded.
  public struct Pair: Sendable, Hashable {
    public let first: Int
    public let second: Int
    public let indicators: Int
    /// Nil (undefined) where the expected agreement is 1.
    public let kappa: Double?
  }

  /// The numbers of the coders who have a file of this edition, in order.
  public let coders: [Int]
  /// The indicators that all of them coded: what pairs and mean are over.
  public let indicators: Int
  /// Every pair once.
  public let pairs: [Pair]
  /// Over the pairs that have a kappa; nil where none has: one coder, agreement unknown.
  public let meanKappa: Double?
  public let undefinedPairs: Int

  public init(
    on framework: FrameworkReference, codedOn schema: Schema, in catalogue: Catalogue
  ) {
    let coders = Set(
      catalogue.mappingSets.compactMap { set -> Int? in
        guard set.subject == .framework(framework), set.object == schema.reference,
          case .coder(let number) = set.coding
        else { return nil }
        return number
      }
    ).sorted()
    let alignments = coders.compactMap { coder in
      catalogue.framework(framework).map {
        Alignment(of: Scope(whole: $0), on: schema, coding: .coder(coder), in: catalogue)
      }
    }
    self.init(of: alignments, by: coders)
  }

  /// The agreement of alignments of one scope, each by its coder.
  public init(of alignments: [Alignment], by coders: [Int]) {
    let count = alignments.first?.rows.count ?? 0
    let coded = (0..<count).filter { row in alignments.allSatisfy { $0.rows[row].isExamined } }
    let seen = alignments.map { alignment in
      coded.map { row in
        Set(
          alignment.rows[row].cells.filter { $0.origin == .reviewed }.map(\.concept))
      }
    }
    let cells = coded.count * (alignments.first?.concepts.count ?? 0)
    var pairs: [Pair] = []
    for first in alignments.indices {
      for second in alignments.indices where second > first {
        pairs.append(
          Pair(
            first: coders[first], second: coders[second], indicators: coded.count,
            kappa: Self.kappa(seen[first], seen[second], cells: cells)))
      }
    }
    let known = pairs.compactMap(\.kappa)
    self.coders = coders
    self.indicators = coded.count
    self.pairs = pairs
    self.meanKappa = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    self.undefinedPairs = pairs.count - known.count
  }

  /// Cohen's kappa of two sets of seen cells.
  private static func kappa(_ first: [Set<Int>], _ second: [Set<Int>], cells: Int) -> Double? {
    let both = zip(first, second).reduce(0) { $0 + $1.0.intersection($1.1).count }
    let (a, b) = (first.reduce(0) { $0 + $1.count }, second.reduce(0) { $0 + $1.count })
    return CellCounts(both: both, first: a, second: b).kappa(of: cells)
  }
}
