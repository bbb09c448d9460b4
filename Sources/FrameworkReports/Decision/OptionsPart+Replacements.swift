import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension OptionsPart {
  /// Every part of today's set that could be dropped; told where it isn't listed for its size.
  func replacements(_ options: Options) -> [Block] {
    guard !options.everyReplacement.isEmpty else { return [] }
    guard options.everyReplacement.contains(where: { $0.lines.lines != nil }) else {
      return [
        .paragraph(
          voice.filled(
            DecisionSentence.tooManyParts,
            [
              "n": Phrase(voice.integer(study.question.inUse.count)),
              "m": Phrase(voice.integer(EveryReplacement.largestSet)),
            ]))
      ]
    }
    let columns = [
      Table.Column("dropped", Phrase(voice(DecisionSentence.indicatorsOut)), .header),
      Table.Column("added", Phrase(voice(DecisionSentence.bestInstead))),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
      Table.Column("coverage", Phrase(voice(DecisionSentence.coverageAndBounds)), .number),
      Table.Column("proof", Phrase(voice(DecisionSentence.proof))),
    ]
    let rows = options.everyReplacement.flatMap { pool, every in
      [
        Table.Row.group(
          pool.rawValue,
          Phrase(
            voice(
              pool == .all
                ? DecisionSentence.fromAllCandidates : DecisionSentence.fromThoseWithDirection)),
          over: columns.count)
      ]
        + (every.lines ?? []).map { line in
          Table.Row(
            "\(pool.rawValue)/" + line.dropped.map(\.description).joined(separator: " "),
            [names.cell(line.dropped)] + cells(line))
        }
    }
    return [
      .table(
        Table(
          id: "replacements-\(options.objective.key)",
          caption: voice.filled(
            DecisionSentence.everyReplacementCaption, ["how": Phrase(voice(options.objective))]),
          columns: columns, rows: rows))
    ]
  }

  private func cells(_ line: EveryReplacement.Line) -> [Table.Cell] {
    guard case .found(let answer) = line.outcome else {
      return [Table.Cell(ChoiceWords(names).why(line.outcome), span: 4)]
    }
    let best = answer.best
    return [
      names.cell(line.added),
      Table.Cell(
        Phrase(voice.dimensions(best.touched.count, atHalf: best.touchedAtHalf.count)),
        value: .integer(best.touched.count)),
      voice.cell(best.coverage), Table.Cell(Phrase(voice(proofOf: answer.proof))),
    ]
  }
}
