import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension OptionsPart {
  /// Every option, concept by concept, and every part of today's set with its best replacement.
  var details: [Block] {
    var blocks: [Block] = []
    if study.options.count > 1 { blocks.append(.table(differenceTable)) }
    for options in study.options {
      blocks += [.table(allTable(options)), .table(changesTable(options))]
    }
    for options in study.options { blocks += replacements(options) }
    return blocks + study.options.flatMap(unanswered)
  }

  /// Each set once, since two kinds of option may come to the same; what the user asked for always.
  private func distinct(_ options: Options) -> [ComparedOption] {
    var seen = Set<[IndicatorReference]>()
    return (study.headline(of: options) + options.all)
      .filter { seen.insert($0.indicators.sorted()).inserted || $0.isScenario }
  }

  /// What each gives up by being chosen for the one and not for the other.
  private var differenceTable: Table {
    let first = study.options[0]
    let second = study.options[1]
    let columns =
      [
        Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header)
      ]
      + [first, second].flatMap { options -> [Table.Column] in
        let how = Voice.capitalised(voice(options.objective))
        return [
          Table.Column(
            "\(options.objective.key).dimensions",
            "\(how): \(voice.capitalised(.dimension).lowercased())",
            .number),
          Table.Column(
            "\(options.objective.key).coverage", "\(how): \(voice(CoverageWord.coverage))", .number),
        ]
      }
    let rows = first.all.compactMap { option -> Table.Row? in
      guard option.kind != .keep, !option.isScenario,
        let other = second[option.kind, option.pool],
        option.change.added.count == other.change.added.count
      else { return nil }
      let cells = [option, other].flatMap { option -> [Table.Cell] in
        let after = option.change.after
        return [
          voice.cell(after.breadth.touched.count),
          voice.cell(
            after.coverage.range?.default, missing: voice(MappingWord.relNotExamined)),
        ]
      }
      return Table.Row(
        option.key, [Table.Cell(title(of: option), value: .code(option.key))] + cells)
    }
    return Table(
      id: "options-difference", caption: Phrase(voice(DecisionSentence.differenceCaption)),
      columns: columns, rows: rows)
  }

  private func allTable(_ options: Options) -> Table {
    let columns =
      optionColumns + [
        Table.Column("with-direction", Phrase(voice.heading(CoverageWord.layerDirection)), .number),
        Table.Column("thresholds", Phrase(voice.heading(CoverageWord.layerThresholds)), .number),
        Table.Column("measured-here", Phrase(voice.heading(CoverageWord.measuredHere)), .number),
        Table.Column("can-steer", Phrase(voice.heading(CoverageWord.canSteerToday)), .number),
        Table.Column("collections", Phrase(voice(DecisionSentence.newCollections))),
        Table.Column("equal", Phrase(voice.heading(DecisionWord.equallyGood)), .number),
        Table.Column("proof", Phrase(voice(DecisionSentence.proof))),
      ] + (study.question.candidates.usesCosts ? [burdenColumn] : [])
    return Table(
      id: "options-all-\(options.objective.key)",
      caption: voice.filled(
        DecisionSentence.allOptionsCaption, ["how": Phrase(voice(options.objective))]),
      columns: columns,
      rows: distinct(options).map { option in
        let layers = option.change.after.layers
        let tests: [Layers.Test] = [
          .withDirection, .withThresholds, .measuredHere, .canSteerToday,
        ]
        return Table.Row(
          option.key,
          optionCells(option, in: options)
            + tests.map { voice.cell(layers[$0].indicators.count) }
            + [
              Table.Cell(names.collections(option.newCollections)), equalCell(option.choice),
              Table.Cell(Phrase(option.choice.map { voice(proofOf: $0.proof) } ?? "–")),
            ] + (study.question.candidates.usesCosts ? [burdenCell(option.burden)] : []))
      })
  }

  private func equalCell(_ choice: Choice.Answer?) -> Table.Cell {
    guard let neighbours = choice?.neighbours else { return Table.Cell("–") }
    return Table.Cell(
      Phrase(voice.atLeast(neighbours.equal, ifMore: neighbours.hasMoreEqual)),
      value: .integer(neighbours.equal))
  }

  private func changesTable(_ options: Options) -> Table {
    let columns = [
      Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
      Table.Column("added", Phrase(voice(DecisionSentence.indicatorsIn))),
      Table.Column("dropped", Phrase(voice(DecisionSentence.indicatorsOut))),
      Table.Column("gains", Phrase(voice(DecisionSentence.conceptsGained))),
      Table.Column("losses", Phrase(voice(DecisionSentence.conceptsLost))),
      Table.Column("series", Phrase(voice(DecisionSentence.endedSeries))),
      Table.Column("like", Phrase(voice(DecisionSentence.likeForLikeOf))),
    ]
    return Table(
      id: "options-changes-\(options.objective.key)",
      caption: voice.filled(
        DecisionSentence.changesCaption, ["how": Phrase(voice(options.objective))]),
      columns: columns,
      rows: distinct(options).map { option in
        let change = option.change
        let like = option.additions.filter { !$0.likeForLikeWith.isEmpty }.map(\.indicator)
        return Table.Row(
          option.key, anchor: changesAnchor(option, options),
          [
            Table.Cell(title(of: option), value: .code(option.key)), names.cell(change.added),
            names.cell(change.dropped), Table.Cell(names.changes(change.gains)),
            Table.Cell(names.changes(change.losses)), names.cell(option.endedSeries),
            names.cell(like),
          ])
      })
  }

  /// What was asked for and can't be had, and why.
  private func unanswered(_ options: Options) -> [Block] {
    options.unanswered.map { missing in
      let title = title(of: missing.kind, missing.pool)
      return .paragraph(
        "\(title) (\(voice(options.objective))): \(ChoiceWords(names).why(missing.outcome))",
        .caveat)
    }
  }

  private func title(of kind: ComparedOption.Kind, _ pool: ComparedOption.Pool) -> Phrase {
    let base =
      switch kind {
      case .keep: Phrase(voice(OptionKindSentence.keep))
      case .replace(let size): voice.filled(OptionKindSentence.replace, ["n": "\(size)"])
      case .hybrid(let size): voice.filled(OptionKindSentence.hybrid, ["n": "\(size)"])
      case .supplement(let size): voice.filled(OptionKindSentence.supplement, ["n": "\(size)"])
      case .fewestForBreadth: Phrase(voice(OptionKindSentence.fewestForBreadth))
      case .scenario(let id): voice.filled(OptionKindSentence.scenario, ["id": Phrase(id.rawValue)])
      case .chosen: Phrase(voice(OptionKindSentence.chosen))
      }
    guard pool == .withDirection else { return base }
    return voice.filled(OptionKindSentence.withDirection, ["option": base])
  }
}
