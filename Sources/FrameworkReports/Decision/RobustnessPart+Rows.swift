import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension RobustnessPart {
  /// The options under the common schema and every lens.
  var lensTable: Table {
    let columns =
      [
        Table.Column("lens", Phrase(voice.heading(ThingWord.lens)), .header),
        Table.Column("dimensions", Phrase(voice.capitalised(.dimension)), .number),
      ]
      + robustness.entries.map {
        Table.Column($0.key, Phrase(voice($0.title)), .number)
      }
    let rows = robustness.lenses.lines.map { line in
      Table.Row(
        line.schema.description,
        [
          Table.Cell(name(line.schema), value: .code(line.schema.description)),
          voice.cell(line.dimensions),
        ]
          + line.cells.map { cell in
            guard let range = cell.coverage else {
              return Table.Cell(Phrase(voice(MappingWord.relNotExamined)))
            }
            return Table.Cell(
              "\(voice.dimensions(cell.touched, atHalf: cell.touchedAtHigh)); \(voice.withBounds(range))",
              value: .integer(cell.touched))
          })
    }
    return Table(
      id: "robustness-lenses", caption: Phrase(voice(DecisionSentence.lensCaption)),
      columns: columns, rows: rows)
  }

  /// A schema drawn from one framework's own questions favours it by construction.
  var lensCaveats: [Block] {
    robustness.lenses.lines.compactMap { line in
      guard let drawnFrom = line.drawnFrom,
        let framework = names.catalogue.editions(of: drawnFrom).last
      else { return nil }
      return .paragraph(
        "\(name(line.schema)): "
          + voice(
            Wording.ownSchemaCaveat, ["f": Phrase(framework.title, for: voice.language)]),
        .caveat)
    }
  }

  /// For the leader of every size the smallest changes that cost it its place.
  var flipsTable: Table {
    let columns = [
      Table.Column("pair", Phrase(voice(DecisionSentence.pair)), .header),
      Table.Column("ranking", Phrase(voice(DecisionSentence.ranking))),
      Table.Column("change", Phrase(voice(DecisionSentence.smallestChange))),
      Table.Column("effect", Phrase(voice(DecisionSentence.effect))),
      Table.Column("empty", Phrase(voice(DecisionSentence.emptyCells))),
    ]
    let pairs = robustness.flips.pairs.filter { pair in
      pair.isLevel
        || draws.groups.contains { group in
          group.options.contains(pair.first) && isFirst(pair.first, pair.ranking, group.options)
        }
    }
    let rows = pairs.map { pair in
      Table.Row(
        [
          pair.ranking.rawValue, robustness.entries[pair.first].key,
          robustness.entries[pair.second].key,
        ].joined(separator: "/"),
        [
          Table.Cell(
            voice.filled(
              pair.isLevel ? DecisionSentence.level : DecisionSentence.before,
              ["a": title(pair.first), "b": title(pair.second)])),
          Table.Cell(Phrase(voice(Self.words(pair.ranking)))),
          Table.Cell(
            pair.smallest.map { "\(name($0.row)) \(movement($0))" }
              ?? Phrase(voice(DecisionSentence.noRowTurns))),
          Table.Cell(Phrase(pair.smallest.map { voice(Self.words($0.effect)) } ?? "–")),
          emptyCell(pair),
        ])
    }
    return Table(
      id: "flips", caption: Phrase(voice(DecisionSentence.flipsCaption)), columns: columns,
      rows: rows)
  }

  private func isFirst(_ place: Int, _ ranking: Ranking, _ group: [Int]) -> Bool {
    let scores = robustness.sensitivity.scores
    return group.allSatisfy { !scores[place].isBelow(scores[$0], ranking) }
  }

  /// The first few empty cells by name, and how many there are.
  private func emptyCell(_ pair: Flips.Pair) -> Table.Cell {
    guard !pair.emptyCells.isEmpty else { return Table.Cell("–", value: .integer(0)) }
    let shown = pair.emptyCells.prefix(3).map { cell -> Phrase in
      "\(subject(cell.framework.rawValue, cell.indicator.rawValue)) → \(names.concept(cell.concept))"
    }
    let rest = pair.emptyCells.count - shown.count
    let list = shown.joined(separator: "; ")
    let text =
      rest > 0
      ? voice.filled(
        DecisionSentence.andMore, ["list": list, "n": Phrase(voice.integer(rest))]) : list
    return Table.Cell(text, value: .integer(pair.emptyCells.count))
  }

  private static func words(_ ranking: Ranking) -> ReportText {
    ranking == .byDimensions ? ReportSentence.lensOrderTouched : ReportSentence.lensOrderCoverage
  }

  private static func words(_ effect: Flips.Effect) -> ReportText {
    switch effect {
    case .turns: DecisionSentence.effectTurns
    case .levels: DecisionSentence.effectLevels
    case .decides: DecisionSentence.effectDecides
    }
  }

  /// The rows whose settling would change the leader's chance most; those without a seen effect are
  /// counted only.
  var reviewTables: [Block] {
    robustness.reviewNext.flatMap { review -> [Block] in
      let seen = review.rows.filter(\.isEffectSeen)
      guard !seen.isEmpty else { return [] }
      let columns = [
        Table.Column("row", Phrase(Voice.capitalised(voice.name(of: 1, .mapping))), .header),
        Table.Column("confidence", Phrase(voice.heading(MappingWord.confidence)), .number),
        Table.Column("value", Phrase(voice(DecisionSentence.expectedChange)), .number),
        Table.Column("error", Phrase(voice(DecisionSentence.standardError)), .number),
      ]
      let rows = seen.prefix(8).enumerated().map { place, row in
        Table.Row(
          "\(place + 1)",
          [
            Table.Cell(name(row.row), value: .code(row.row.description)),
            voice.cell(row.row.confidence),
            voice.cell(row.value, decimals: 3, missing: "–"),
            voice.cell(row.standardError, decimals: 3, missing: "–"),
          ])
      }
      let leader = robustness.entries.first { $0.key == review.leader.name }
      return [
        .table(
          Table(
            id: "review-\(review.ranking.rawValue)-\(review.group.size)",
            caption: voice.filled(
              DecisionSentence.reviewCaption,
              [
                "how": Phrase(voice(Self.words(review.ranking))),
                "o": Phrase(leader.map { voice($0.title) } ?? review.leader.name),
              ]),
            columns: columns, rows: rows))
      ]
    }
  }

}
