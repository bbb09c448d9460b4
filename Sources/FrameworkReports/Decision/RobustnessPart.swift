import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// How sure the order of the options is: one line for each, then what the lines rest on.
struct RobustnessPart {
  let robustness: Robustness
  let names: DecisionNames

  var voice: Voice { names.voice }
  var draws: Draws { robustness.draws }

  func title(_ place: Int) -> Phrase { Phrase(voice(robustness.entries[place].title)) }

  func titles(_ places: [Int]) -> Phrase {
    places.map { title($0) }.joined(separator: "; ")
  }

  var blocks: [Block] {
    [
      .list(robustness.entries.indices.map { line($0) })
    ] + ranks + [
      .paragraph(parameters), .paragraph(Phrase(voice(Wording.drawsCaveat)), .caveat),
      .table(drawsTable), .table(otherRunsTable), .paragraph(tallies), .table(sensitivityTable),
      .table(lensTable),
    ] + lensCaveats + [.table(flipsTable)] + reviewTables
  }

  /// How often it is first, what would turn that, and under how many lenses it is.
  func line(_ place: Int) -> Phrase {
    let entry = robustness.entries[place]
    let outcome = draws.outcomes[place]
    let lead: Phrase =
      "\(Phrase.strong(title(place))) (\(voice.count(entry.indicators.count, .indicator))): "
    guard outcome.rivals > 0 else { return lead + Phrase(voice(DecisionSentence.noRivals)) }
    let lenses = robustness.lenses.first(place, .byDimensions)
    let parts: [Phrase?] = [
      voice.filled(
        DecisionSentence.firstInShare,
        [
          "p": Phrase(voice.wholePercent(outcome.firstByDimensions)),
          "q": Phrase(voice.wholePercent(outcome.firstByCoverage)),
        ]),
      turn(place),
      voice.filled(
        DecisionSentence.firstUnder,
        [
          "a": Phrase(voice.integer(lenses.holds)),
          "n": Phrase(voice.count(lenses.of, .lens)),
        ]),
    ]
    return lead + parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  /// The smallest change that costs a leader its place, by dimensions; nil for one that doesn't lead.
  private func turn(_ place: Int) -> Phrase? {
    guard leads(place) else { return nil }
    guard let change = robustness.flips.changes(against: place, .byDimensions).first else {
      return Phrase(voice(DecisionSentence.noRowTurns))
    }
    return voice.filled(
      change.effect == .levels ? DecisionSentence.levelsIf : DecisionSentence.turnsIf,
      ["m": name(change.row), "to": movement(change)])
  }

  /// Whether no other option of its size goes before it as given, by dimensions.
  func leads(_ place: Int) -> Bool {
    let scores = robustness.sensitivity.scores
    let rivals = robustness.entries.indices.filter {
      $0 != place
        && robustness.entries[$0].indicators.count == robustness.entries[place].indicators.count
    }
    return !rivals.isEmpty
      && rivals.allSatisfy { !scores[place].isBelow(scores[$0], .byDimensions) }
  }

  /// `faller til ¼`.
  func movement(_ change: Flips.Change) -> Phrase {
    voice.filled(
      change.degree < change.row.degree ? DecisionSentence.fallsTo : DecisionSentence.risesTo,
      ["d": Phrase(voice.fraction(change.degree))])
  }

  /// `L.1.1 kultur for deling → deling av kunnskap`: both by name.
  func name(_ row: JudgedRow) -> Phrase {
    "\(subject(row.source, row.subject)) → \(names.concept(Schema.Concept.ID(row.concept)))"
  }

  func subject(_ source: String, _ subject: String) -> Phrase {
    let rows = robustness.standpoints.alignment.rows
    if let row = rows.first(where: {
      $0.reference.framework.framework.rawValue == source
        && $0.reference.indicator.rawValue == subject
    }) {
      return names.name(row.reference)
    }
    return names.concept(Schema.Concept.ID(subject))
  }

  private var parameters: Phrase {
    let parameters = draws.parameters
    let sentence = voice.filled(
      DecisionSentence.drawn,
      [
        "n": Phrase(voice.integer(parameters.count)), "s": Phrase(String(parameters.seed)),
        "v": Phrase(voice.decimal(parameters.precision, decimals: 0)),
        "k": Phrase(voice.decimal(parameters.concentration, decimals: 0)),
        "r": Phrase(voice.count(draws.rows, .mapping)),
      ])
    guard draws.rowsWithoutConfidence > 0 else { return sentence }
    return sentence + " "
      + voice.filled(
        DecisionSentence.withoutConfidence,
        [
          "x": Phrase(voice.count(draws.rowsWithoutConfidence, .mapping)),
          "p": Phrase(voice.decimal(parameters.presumedConfidence)),
        ])
  }

  private var drawsTable: Table {
    let columns = [
      Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      Table.Column("rivals", Phrase(voice(DecisionSentence.rivals)), .number),
      Table.Column("first-dimensions", Phrase(voice(DecisionSentence.firstByDimensions)), .number),
      Table.Column("first-coverage", Phrase(voice(DecisionSentence.firstByCoverage)), .number),
      Table.Column("default", Phrase(voice.heading(CoverageWord.default)), .number),
      Table.Column("mean", Phrase(voice(DecisionSentence.meanOfDraws)), .number),
      Table.Column("interval", Phrase(voice(DecisionSentence.ninety)), .number),
    ]
    let rows = draws.outcomes.enumerated().map { place, outcome in
      let bounds = outcome.coverage
      let isAlone = outcome.rivals == 0
      let alone = Table.Cell(Phrase(voice(DecisionSentence.alone)))
      return Table.Row(
        robustness.entries[place].key,
        [
          Table.Cell(title(place), value: .code(robustness.entries[place].key)),
          voice.cell(robustness.entries[place].indicators.count), voice.cell(outcome.rivals),
          isAlone ? alone : voice.shareCell(outcome.firstByDimensions),
          isAlone ? alone : voice.shareCell(outcome.firstByCoverage),
          voice.cell(robustness.sensitivity.scores[place].coverage, missing: "–"),
          voice.cell(percent: outcome.meanCoverage, missing: "–"),
          Table.Cell(
            Phrase(
              voice.withPercentSign(
                voice.range(
                  voice.decimal(bounds.low * 100, decimals: 1),
                  voice.decimal(bounds.high * 100, decimals: 1))))),
        ])
    }
    return Table(
      id: "draws", caption: Phrase(voice(DecisionSentence.drawsCaption)), columns: columns,
      rows: rows)
  }
}

extension Voice {
  /// How often something happens in the draws, in whole percent.
  func shareCell(_ share: Double) -> Table.Cell {
    Table.Cell(
      Phrase(wholePercent(share)), value: .percent(Rounding.plain(share * 100, decimals: 6)))
  }

  /// `¼`, `½`, `¾`; other degrees with two decimals.
  func fraction(_ degree: Degree) -> String {
    switch degree.decimal.description {
    case "0.25": "¼"
    case "0.5": "½"
    case "0.75": "¾"
    case "0", "1": degree.decimal.description
    default: twoDecimals(degree.decimal)
    }
  }
}
