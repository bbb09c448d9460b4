import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension ChoicePart {
  /// The sets that are just as good or within 1 %, and how many of them hold each indicator.
  func neighbours(_ answer: Choice.Answer, id: String) -> [Block] {
    guard let neighbours = answer.neighbours, neighbours.sets.count > 1 else { return [] }
    var blocks: [Block] = [
      .table(sets(neighbours, id: id)), .table(shares(neighbours, id: id)),
    ]
    if neighbours.hasMoreEqual || neighbours.hasMoreNear {
      blocks.append(.paragraph(Phrase(names.voice(DecisionSentence.moreSets)), .caveat))
    }
    blocks.append(.paragraph(Phrase(names.voice(DecisionSentence.tieRule)), .rule))
    return blocks
  }

  private func sets(_ neighbours: Neighbours, id: String) -> Table {
    let voice = names.voice
    let columns = [
      Table.Column("number", Phrase(voice(DecisionSentence.number)), .header),
      Table.Column("members", Phrase(voice.capitalised(.indicator))),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
      Table.Column("coverage", Phrase(voice.heading(CoverageWord.coverage)), .number),
      Table.Column("standing", Phrase(voice(DecisionSentence.besideTheBest))),
    ]
    let rows = neighbours.sets.enumerated().map { place, set in
      Table.Row(
        String(place + 1),
        [
          voice.cell(place + 1), names.cell(set.indicators),
          Table.Cell(
            Phrase(voice.dimensions(set.touched.count, atHalf: set.touchedAtHalf.count)),
            value: .integer(set.touched.count)),
          voice.cell(set.coverage.default, missing: "–"),
          Table.Cell(
            Phrase(
              voice(
                place < neighbours.equal
                  ? DecisionSentence.justAsGood : DecisionSentence.withinOnePercent))),
        ])
    }
    return Table(
      id: id + "-sets", caption: Phrase(voice(DecisionSentence.neighboursCaption)),
      columns: columns, rows: rows)
  }

  private func shares(_ neighbours: Neighbours, id: String) -> Table {
    let voice = names.voice
    let columns = [
      Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
      Table.Column("sets", Phrase(voice(DecisionSentence.inSoManySets)), .number),
    ]
    let rows = neighbours.shares.map { share in
      Table.Row(
        share.indicator.description,
        [
          Table.Cell(names.name(share.indicator), value: .code(share.indicator.description)),
          Table.Cell(
            voice.filled(
              DecisionSentence.ofSets,
              ["x": Phrase(voice.integer(share.sets)), "n": Phrase(voice.integer(share.of))]),
            value: .integer(share.sets)),
        ])
    }
    return Table(
      id: id + "-shares", caption: Phrase(voice(DecisionSentence.sharesCaption)),
      columns: columns, rows: rows)
  }
}
