import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension RobustnessPart {
  /// "Holds in x of y", both ways.
  var tallies: Phrase {
    let sensitivity = robustness.sensitivity
    func tally(_ tally: Sensitivity.Tally) -> Phrase {
      voice.filled(
        DecisionSentence.xOfY,
        ["x": Phrase(voice.integer(tally.holds)), "y": Phrase(voice.integer(tally.of))])
    }
    return voice.filled(
      DecisionSentence.holdsIn,
      [
        "a": tally(sensitivity.leadersHold(.byDimensions)),
        "b": tally(sensitivity.leadersHold(.byCoverage)),
        "c": tally(sensitivity.orderHolds(.byDimensions)),
        "d": tally(sensitivity.orderHolds(.byCoverage)),
      ])
  }

  /// The order of all options under every other assumption.
  var sensitivityTable: Table {
    let sensitivity = robustness.sensitivity
    let columns = [
      Table.Column("assumption", Phrase(voice.heading(SurenessWord.assumption)), .header),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.orderByDimensions))),
      Table.Column("coverage", Phrase(voice(DecisionSentence.orderByCoverage))),
      Table.Column("first", Phrase(voice(DecisionSentence.whoLeads))),
    ]
    let rows = sensitivity.lines.enumerated().map { place, line in
      Table.Row(
        "\(place + 1)",
        [
          Table.Cell(name(line.assumption)), holdsCell(line, .byDimensions),
          holdsCell(line, .byCoverage), Table.Cell(leaders(line)),
        ])
    }
    return Table(
      id: "sensitivity", caption: Phrase(voice.heading(SurenessWord.sensitivityTable)),
      columns: columns, rows: rows)
  }

  private func holdsCell(_ line: Sensitivity.Line, _ ranking: Ranking) -> Table.Cell {
    guard let holds = robustness.sensitivity.holds(line, ranking) else {
      return Table.Cell(Phrase(voice(DecisionSentence.notTold)))
    }
    guard line.isCounted else { return Table.Cell(Phrase(voice(DecisionSentence.holdsAnyway))) }
    return Table.Cell(
      Phrase(voice(holds ? DecisionSentence.holds : DecisionSentence.doesNotHold)))
  }

  /// Of every size with rivals those that lead, by dimensions.
  private func leaders(_ line: Sensitivity.Line) -> Phrase {
    guard let scores = line.scores else { return "–" }
    let groups = draws.groups.filter(\.hasRivals)
    return groups.map { group -> Phrase in
      let first = group.options.filter { place in
        group.options.allSatisfy { !scores[place].isBelow(scores[$0], .byDimensions) }
      }
      return "\(voice.integer(group.size)): \(first.map { title($0) }.joined(separator: " = "))"
    }.joined(separator: "; ")
  }

  func name(_ assumption: Sensitivity.Assumption) -> Phrase {
    switch assumption {
    case .equalDimensions: Phrase(voice(DecisionSentence.equalDimensions))
    case .equalConcepts: Phrase(Voice.capitalised(voice(CoverageWord.equalConcepts)))
    case .without(let dimension):
      voice.filled(DecisionSentence.without, ["D": names.dimension(dimension)])
    case .strengths(let reading): Phrase(voice(Self.words(reading)))
    case .confidentRowsOnly: Phrase(voice(DecisionSentence.confidentOnly))
    case .coder(let number):
      voice.filled(DecisionSentence.coderAlone, ["n": Phrase(String(number))])
    case .schema(let schema):
      "\(voice.heading(Self.word(names.catalogue.schema(schema)))): \(name(schema))"
    }
  }

  private static func words(_ reading: StrengthReading) -> ReportText {
    switch reading {
    case .wide: DecisionSentence.strengthsWide
    case .narrow: DecisionSentence.strengthsNarrow
    case .halves: DecisionSentence.strengthsHalves
    }
  }

  private static func word(_ schema: Schema?) -> ThingWord {
    schema?.kind == .common ? .commonSchema : .lens
  }

  func name(_ schema: SchemaReference) -> Phrase {
    names.catalogue.schema(schema).map { Phrase($0.title, for: voice.language) }
      ?? Phrase(schema.description)
  }

  /// Another way to doubt, one line each.
  var otherRunsTable: Table {
    let columns = [
      Table.Column("run", Phrase(voice(DecisionSentence.run)), .header),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.sameLeadsByDimensions))),
      Table.Column("coverage", Phrase(voice(DecisionSentence.sameLeadsByCoverage))),
      Table.Column("leaders", Phrase(voice(DecisionSentence.shareOfLeaders))),
    ]
    let rows = draws.otherRuns.map { run in
      Table.Row(
        run.doubt.rawValue,
        [
          Table.Cell(Phrase(voice(Self.words(run.doubt))), value: .code(run.doubt.rawValue)),
          Table.Cell(Phrase(run.sameLeadsByDimensions.map { voice.yesOrNo($0) } ?? "–")),
          Table.Cell(Phrase(run.sameLeadsByCoverage.map { voice.yesOrNo($0) } ?? "–")),
          Table.Cell(leaders(run)),
        ])
    }
    return Table(
      id: "other-runs", caption: Phrase(voice(DecisionSentence.otherRunsCaption)),
      columns: columns, rows: rows)
  }

  private func leaders(_ run: Draws.OtherRun) -> Phrase {
    draws.groups.filter(\.hasRivals).compactMap { group -> Phrase? in
      guard let place = draws.leaders(.byDimensions, of: group).first else { return nil }
      return "\(title(place)): \(voice.wholePercent(run.outcomes[place].firstByDimensions))"
    }.joined(separator: "; ")
  }

  private static func words(_ doubt: Draws.Doubt) -> ReportText {
    switch doubt {
    case .asStated: DecisionSentence.asStated
    case .failedRowsVanish: DecisionSentence.failedRowsVanish
    case .conceptsFallTogether: DecisionSentence.conceptsFallTogether
    case .unseenCapped: DecisionSentence.unseenCapped
    case .coderAtRandom: DecisionSentence.coderAtRandom
    case .rowsOnly: DecisionSentence.rowsOnly
    case .degreesOnly: DecisionSentence.degreesOnly
    case .weightsOnly: DecisionSentence.weightsOnly
    case .anyWeights: DecisionSentence.anyWeights
    }
  }
}
