import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// One run of draws, ready to be drawn in pieces on any number of cores.
struct Drawing: Sendable {
  let ledger: OptionLedger
  let parameters: Draws.Parameters
  let doubt: Draws.Doubt
  private let rows: [Row]
  private let coderKeys: [UInt64]
  private let weights: DrawnWeights

  /// What is drawn of a row.
  private struct Row: Sendable {
    let key: UInt64
    /// The stream that all rows of its concept share.
    let conceptKey: UInt64
    let confidence: Double
    let held: Double
    let fallen: Double
    let isWhole: Bool
  }

  init(_ ledger: OptionLedger, _ parameters: Draws.Parameters, doubting doubt: Draws.Doubt) {
    self.ledger = ledger
    self.parameters = parameters
    self.doubt = doubt
    self.rows = ledger.rows.indices.map { place in
      let row = ledger.rows[place]
      return Row(
        key: SplitMix64.key(row.streamName),
        conceptKey: SplitMix64.key("concept \(row.concept)"),
        confidence: parameters.confidence(
          of: row, standing: ledger.standings[place], capping: doubt == .unseenCapped),
        held: row.degree.approximation,
        fallen: doubt == .failedRowsVanish ? 0 : row.fallenDegree.approximation,
        isWhole: row.isWhole)
    }
    self.coderKeys = ledger.indicators.map {
      SplitMix64.key("coder of \($0.framework)/\($0.indicator)")
    }
    self.weights = DrawnWeights(
      ledger,
      concentration: !doubt.doubtsWeights
        ? nil : doubt == .anyWeights ? .infinity : parameters.concentration)
  }

  /// How many draws a core takes at a time; no figure depends on it.
  private static let piece = 250

  /// All draws, the pieces put together in the order of their numbers.
  func run(atOnce limit: Int) async -> DrawnRun {
    let starts = Array(stride(from: 0, to: parameters.count, by: Self.piece))
    let pieces = await withTaskGroup(of: (Int, DrawnRun).self) { group in
      var pieces = Array(repeating: DrawnRun(options: ledger.options.count), count: starts.count)
      var next = min(max(1, limit), starts.count)
      for piece in 0..<next { group.addTask { (piece, draw(from: starts[piece])) } }
      while let (piece, run) = await group.next() {
        pieces[piece] = run
        guard next < starts.count else { continue }
        let following = next
        group.addTask { (following, draw(from: starts[following])) }
        next += 1
      }
      return pieces
    }
    var whole = DrawnRun(options: ledger.options.count)
    for piece in pieces { whole.append(piece) }
    return whole
  }

  private func draw(from start: Int) -> DrawnRun {
    var run = DrawnRun(options: ledger.options.count)
    var degrees = Array(repeating: 0.0, count: rows.count)
    var fell = Array(repeating: false, count: rows.count)
    for number in start..<min(start + Self.piece, parameters.count) {
      for place in rows.indices {
        (degrees[place], fell[place]) = drawRow(place, in: number)
      }
      let values = ledger.terms.map { value(of: $0, degrees, fell) }
      let coders = doubt == .coderAtRandom ? drawCoders(in: number) : []
      let conceptWeights = weights.draw(number, seed: parameters.seed)
      for option in ledger.options.indices {
        let covered = covered(by: option, values, coders)
        run.add(
          coverage: zip(covered, conceptWeights).reduce(0) { $0 + $1.0 * $1.1 },
          touched: weights.touched(covered))
      }
    }
    return run
  }

  private func value(
    of term: OptionLedger.Term, _ degrees: [Double], _ fell: [Bool]
  ) -> Double {
    guard let second = term.second else { return degrees[term.first] }
    guard term.counts(firstFell: fell[term.first], secondFell: fell[second]) else { return 0 }
    return degrees[term.first] * degrees[second]
  }

  private func covered(by option: Int, _ values: [Double], _ coders: [Int]) -> [Double] {
    var covered = Array(repeating: 0.0, count: ledger.concepts.count)
    for use in ledger.uses[option] where use.coder.map({ $0 == coders[use.indicator] }) ?? true {
      covered[use.concept] = max(covered[use.concept], values[use.term])
    }
    return covered
  }

  private func drawCoders(in number: Int) -> [Int] {
    coderKeys.indices.map { indicator in
      let coders = ledger.coders[indicator]
      guard !coders.isEmpty else { return -1 }
      var stream = SplitMix64(seed: parameters.seed, number: number, key: coderKeys[indicator])
      return coders[stream.place(below: coders.count)]
    }
  }
}

extension Drawing {
  /// Whether a row holds in a draw: the first number of its stream is below its confidence.
  func holds(_ row: Int, in number: Int) -> Bool {
    var stream = SplitMix64(seed: parameters.seed, number: number, key: rows[row].key)
    return holds(row, in: number, &stream)
  }

  private func holds(_ row: Int, in number: Int, _ stream: inout SplitMix64) -> Bool {
    let own = stream.unit()
    guard doubt.doubtsRows else { return true }
    guard doubt == .conceptsFallTogether else { return own < rows[row].confidence }
    var shared = SplitMix64(
      seed: parameters.seed, number: number, key: rows[row].conceptKey)
    return shared.unit() < rows[row].confidence
  }

  /// The degree of a row in a draw, and whether it no longer covers wholly.
  private func drawRow(_ place: Int, in number: Int) -> (degree: Double, fell: Bool) {
    let row = rows[place]
    guard row.held > 0 else { return (0, false) }
    var stream = SplitMix64(seed: parameters.seed, number: number, key: row.key)
    let holds = holds(place, in: number, &stream)
    let mean = holds ? row.held : row.fallen
    // 0 and 1 are not drawn.
    guard doubt.doubtsDegrees, mean > 0, mean < 1 else { return (mean, !holds && row.isWhole) }
    return (stream.beta(mean: mean, precision: parameters.precision), !holds && row.isWhole)
  }
}

extension Draws.Parameters {
  /// How likely a row holds.
  func confidence(of row: JudgedRow, standing: [Standing], capping: Bool) -> Double {
    let stated = row.confidence ?? presumedConfidence
    let isUnseen = standing.contains(where: unseenStandings.contains)
    return (capping && isUnseen ? min(stated, unseenConfidence) : stated).approximation
  }
}
