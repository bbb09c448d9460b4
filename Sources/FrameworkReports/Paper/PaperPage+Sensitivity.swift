import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension PaperPage {
  private var robustnessPart: RobustnessPart {
    RobustnessPart(robustness: decision.robustness, names: names)
  }

  /// What becomes of the answer when the judgements behind it change.
  var sensitivity: Section {
    let part = robustnessPart
    let places = own.headline.compactMap { decision.robustness.place(of: $0.indicators) }
    var blocks: [Block] = [
      .paragraph(Phrase(voice(PaperSentence.sensitivity))), .table(doubtTable),
      .list(places.map { part.line($0) }), .paragraph(part.tallies),
    ]
    if let coders { blocks.append(.paragraph(coders)) }
    blocks += [
      .paragraph(Phrase(voice(Wording.drawsCaveat)), .caveat),
      .paragraph(Phrase(voice(PaperSentence.details))),
    ]
    return Section(
      id: "robustness", Phrase(voice.heading(DocumentWord.sensitivityHeading)), blocks)
  }

  /// Strict and lenient reading, draws and lenses, for the options that a reader compares.
  private var doubtTable: Table {
    let columns = [
      Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      Table.Column("low", Phrase(voice(PaperSentence.strict)), .number),
      Table.Column("high", Phrase(voice(PaperSentence.lenient)), .number),
      Table.Column("first", Phrase(voice(DecisionSentence.firstInDraws)), .number),
      Table.Column("lenses", Phrase(voice(PaperSentence.firstUnder)), .number),
    ]
    let rows = own.headline.map { option in
      let range = option.change.after.coverage.range
      let missing = voice(MappingWord.relNotExamined)
      return Table.Row(
        option.key,
        [
          Table.Cell(own.optionsPart.title(of: option), value: .code(option.key)),
          voice.cell(option.indicators.count),
          voice.cell(range?.low, missing: missing), voice.cell(range?.high, missing: missing),
        ] + standing(of: option))
    }
    return Table(
      id: "doubt", caption: Phrase(voice(PaperSentence.sensitivityCaption)), columns: columns,
      rows: rows)
  }

  /// How often it is first in the draws, and under how many lenses.
  private func standing(of option: ComparedOption) -> [Table.Cell] {
    let robustness = decision.robustness
    guard let place = robustness.place(of: option.indicators) else { return ["–", "–"] }
    let outcome = robustness.draws.outcomes[place]
    guard outcome.rivals > 0 else {
      let alone = Table.Cell(Phrase(voice(DecisionSentence.alone)))
      return [alone, alone]
    }
    let lenses = robustness.lenses.first(place, .byDimensions)
    return [
      voice.shareCell(outcome.firstByDimensions),
      Table.Cell(
        voice.filled(
          PaperSentence.xOfY,
          ["x": Phrase(voice.integer(lenses.holds)), "n": Phrase(voice.integer(lenses.of))]),
        value: .integer(lenses.holds)),
    ]
  }

  /// For how many coders the order holds alone; nil where nobody's own coding is at hand.
  private var coders: Phrase? {
    let sensitivity = decision.robustness.sensitivity
    let told = sensitivity.lines.compactMap { line -> Bool? in
      guard case .coder = line.assumption else { return nil }
      return sensitivity.holds(line, .byDimensions)
    }
    guard told.count > 1 else { return nil }
    return voice.filled(
      PaperSentence.coders,
      [
        "x": Phrase(voice.inWords(told.count { $0 })), "n": Phrase(voice.inWords(told.count)),
      ])
  }

  /// Every table of the doubts.
  var robustnessDetails: Section {
    Section(
      id: "robustness-details", Phrase(voice(PaperSentence.robustnessDetails)),
      style: .foldable, robustnessPart.blocks)
  }
}
