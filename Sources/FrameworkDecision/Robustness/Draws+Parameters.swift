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

    public init(
      seed: UInt64 = 1, count: Int = 10_000, precision: Double = 8, concentration: Double = 60,
      presumedConfidence: ExactDecimal = ExactDecimal(7, scale: 1),
      unseenConfidence: ExactDecimal = ExactDecimal(7, scale: 1),
      unseenStandings: [Standing] = [.questionOnly, .notSeen, .inferred]
    ) {
      self.seed = seed
      self.count = max(1, count)
      self.precision = precision
      self.concentration = concentration
      self.presumedConfidence = presumedConfidence
      self.unseenConfidence = unseenConfidence
      self.unseenStandings = unseenStandings
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
