public import FrameworkAlignment

/// What the coders' disagreement does to the answer: the figures under each coder's mapping.
///
/// The replacement outcomes under each coder stand with the outcomes themselves (method, section 8).
public struct CoderAnswers: Sendable {
  public struct Line: Sendable {
    public let coder: Int
    /// Its range is nil where this coder examined none of the scope.
    public let coverage: Coverage
    public let breadth: Breadth
  }

  /// In the order of the coders.
  public let lines: [Line]

  public init(of alignments: [Alignment], by coders: [Int], weighing weights: Weights? = nil) {
    lines = zip(coders, alignments).map { coder, alignment in
      Line(
        coder: coder, coverage: Coverage(of: alignment, weighing: weights),
        breadth: Breadth(of: alignment, weighing: weights))
    }
  }
}
