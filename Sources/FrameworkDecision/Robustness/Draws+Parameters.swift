public import FrameworkModel

extension Draws {
  /// What a run is repeated with: printed beside every figure of it (method, section 8).
  public struct Parameters: Sendable, Hashable {
    public var seed: UInt64
    /// How many draws.
    public var count: Int
    /// ν of Beta(νs, ν(1 − s)): 8 is a standard deviation of about 0.15, half a step.
    public var precision: Double
    /// κ of the dimension weights' Dirichlet(κw).
    public var concentration: Double
    /// The confidence of a row that states none.
    public var presumedConfidence: ExactDecimal
    /// The most that a row is trusted whose question text was not seen, in the run that caps it.
    public var unseenConfidence: ExactDecimal
    /// The standings of indicators whose question text was not seen.
    public var unseenStandings: [Standing]
    /// The other runs that are made; a coder drawn at random only where there are two or more.
    public var otherRuns: [Doubt]

    public init(
      seed: UInt64 = 1, count: Int = 10_000, precision: Double = 8, concentration: Double = 60,
      presumedConfidence: ExactDecimal = ExactDecimal(7, scale: 1),
      unseenConfidence: ExactDecimal = ExactDecimal(7, scale: 1),
      unseenStandings: [Standing] = [.questionOnly, .notSeen, .inferred],
      otherRuns: [Doubt] = Doubt.allCases.filter { $0 != .asStated }
    ) {
      self.seed = seed
      self.count = max(1, count)
      self.precision = precision
      self.concentration = concentration
      self.presumedConfidence = presumedConfidence
      self.unseenConfidence = unseenConfidence
      self.unseenStandings = unseenStandings
      self.otherRuns = otherRuns
    }
  }

  /// What is doubted, and how: one run of draws each.
  public enum Doubt: String, Sendable, Hashable, CaseIterable {
    /// Rows, degrees and weights as section 8 says: the run that is reported.
    case asStated
    /// A row that doesn't hold vanishes instead of falling one step.
    case failedRowsVanish
    /// One number decides over all rows of a concept.
    case conceptsFallTogether
    /// Rows whose question text was not seen are trusted 0.7 at most.
    case unseenCapped
    /// Each indicator's rows are those of a coder drawn at random.
    case coderAtRandom
    /// Only whether rows hold.
    case rowsOnly
    /// Only the degrees.
    case degreesOnly
    /// Only the weights.
    case weightsOnly
    /// κ = number of dimensions: any weights are as likely.
    case anyWeights
  }
}

extension Draws.Doubt {
  var doubtsRows: Bool { self != .degreesOnly && self != .weightsOnly }
  var doubtsDegrees: Bool { self != .rowsOnly && self != .weightsOnly }
  var doubtsWeights: Bool { self != .rowsOnly && self != .degreesOnly }
}

extension Draws {
  /// What stands under every figure of the draws.
  public static let caveat = Sentence(
    nb: """
      Trekningene tviler på de koblingene som finnes; en kobling som alle har glemt, er ikke med, og \
      derfor ligger snittet under hovedtallet.
      """,
    da: """
      Trækningerne tvivler på de koblinger, der findes; en kobling, som alle har glemt, er ikke med, \
      og derfor ligger gennemsnittet under hovedtallet.
      """,
    en: """
      The draws doubt the rows that exist; a row that everybody forgot is not in them, so their mean \
      lies below the default.
      """)
}
