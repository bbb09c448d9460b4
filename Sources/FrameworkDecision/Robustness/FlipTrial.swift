import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

/// Every option's score after every single change, computed once for all pairs.
struct FlipTrial {
  private struct RowTrial {
    let row: JudgedRow
    let degree: Degree
    let scores: [Score]
  }

  private struct CellTrial {
    let cell: Flips.EmptyCell
    let scores: [Score]
  }

  private let given: [Score]
  private let rowTrials: [RowTrial]
  private let cellTrials: [CellTrial]

  init(_ ledger: OptionLedger) {
    let states = ledger.givenStates
    given = ledger.scores(states)
    rowTrials = ledger.rows.indices.flatMap { place in
      Self.steps.filter { $0 != ledger.rows[place].degree }.map { degree in
        var changed = states
        changed[place] = OptionLedger.RowState(
          parts: degree.parts * 9, isFallen: ledger.rows[place].isWhole && degree < .one)
        return RowTrial(
          row: ledger.rows[place], degree: degree, scores: ledger.scores(changed))
      }
    }
    cellTrials = Self.emptyCells(ledger, given)
  }

  private static let steps = (0...4).map { Degree(parts: Degree.denominator / 4 * $0) }

  private static func emptyCells(_ ledger: OptionLedger, _ given: [Score]) -> [CellTrial] {
    let covered = ledger.options.indices.map { ledger.covered(by: $0, ledger.givenStates) }
    let names = ledger.options.map { Set($0.indicators.map(OptionLedger.Name.init)) }
    var taken = Set<[Int]>()
    for use in ledger.uses.joined() { taken.insert([use.indicator, use.concept]) }
    var trials: [CellTrial] = []
    for (indicator, name) in ledger.indicators.enumerated() {
      for (concept, id) in ledger.concepts.enumerated()
      where ledger.weights.counts(concept) && !taken.contains([indicator, concept]) {
        let scores = ledger.options.indices.map { option in
          guard names[option].contains(name) else { return given[option] }
          let quarter = OptionLedger.whole / 4
          guard covered[option][concept] < quarter else { return given[option] }
          var raised = covered[option]
          raised[concept] = quarter
          return ledger.score(raised, weighing: ledger.weights)
        }
        let cell = Flips.EmptyCell(
          framework: name.framework, indicator: name.indicator, concept: id)
        trials.append(CellTrial(cell: cell, scores: scores))
      }
    }
    return trials
  }

  /// What turns the order of two options.
  func pair(_ a: Int, _ b: Int, _ ranking: Ranking) -> Flips.Pair {
    let (first, second) = given[a].isBelow(given[b], ranking) ? (b, a) : (a, b)
    let isLevel = !given[second].isBelow(given[first], ranking)
    func effect(_ scores: [Score]) -> Flips.Effect? {
      if scores[first].isBelow(scores[second], ranking) { return isLevel ? .decides : .turns }
      if scores[second].isBelow(scores[first], ranking) { return isLevel ? .decides : nil }
      return isLevel ? nil : .levels
    }
    let changes = rowTrials.compactMap { trial in
      effect(trial.scores).map { Flips.Change(row: trial.row, degree: trial.degree, effect: $0) }
    }
    return Flips.Pair(
      ranking: ranking, first: first, second: second, isLevel: isLevel,
      changes: changes.enumerated().sorted {
        let (x, y) = ($0.element, $1.element)
        if x.size != y.size { return x.size < y.size }
        if x.effect != y.effect { return x.effect == .turns }
        return $0.offset < $1.offset
      }.map(\.element),
      emptyCells: isLevel
        ? [] : cellTrials.filter { effect($0.scores) == .turns }.map(\.cell))
  }
}
