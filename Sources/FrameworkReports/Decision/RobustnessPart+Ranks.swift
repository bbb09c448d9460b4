import FrameworkDecision
import FrameworkModel

extension RobustnessPart {
  /// How often each option takes each place; nothing where no option has a rival.
  var ranks: [Block] {
    let figures = Ranking.allCases.compactMap { ranksFigure($0) }
    return figures.isEmpty ? [] : figures.map { .figure($0) } + [.table(ranksTable)]
  }

  private func shares(_ ranking: Ranking) -> [RankShares] {
    draws.groups.filter(\.hasRivals).map { draws.rankShares(ranking, of: $0) }
  }

  private func name(_ ranking: Ranking) -> String {
    voice(
      ranking == .byDimensions ? PictureSentence.byDimensions : PictureSentence.byCoverage)
  }

  func ranksFigure(_ ranking: Ranking) -> Figure? {
    let ranked = shares(ranking)
    guard !ranked.isEmpty else { return nil }
    let groups = ranked.map { group in
      RankPicture.Group(
        title: Voice.capitalised(voice.count(group.group.size, .indicator)),
        rows: zip(group.group.options, group.shares).map {
          RankPicture.Row(option: title($0).plain, shares: $1)
        })
    }
    return RankPicture(groups: groups, voice: voice).figure(
      "ranks-picture-\(ranking.rawValue)",
      "\(voice(PictureSentence.ranksTitle)). \(voice(PictureSentence.rankedBy)) \(name(ranking))",
      data: "ranks",
      caption: Phrase(voice(PictureSentence.ranksKey)))
  }

  var ranksTable: Table {
    let ranked = Ranking.allCases.flatMap { shares($0) }
    let places = ranked.map(\.group.options.count).max() ?? 0
    let columns =
      [
        Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
        Table.Column("ranking", Phrase(voice(PictureSentence.rankedBy))),
        Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      ]
      + (0..<places).map { place in
        Table.Column(
          "place-\(place + 1)",
          voice.filled(
            PictureSentence.placeNumber, ["n": Phrase(voice.integer(place + 1))]), .number)
      }
    let rows = ranked.flatMap { group in
      zip(group.group.options, group.shares).map { option, shares in
        let cells = shares.map { voice.shareCell($0) }
        let entry = robustness.entries[option]
        return Table.Row(
          "\(group.ranking.rawValue)/\(entry.key)",
          [
            Table.Cell(title(option), value: .code(entry.key)),
            Table.Cell(Phrase(name(group.ranking)), value: .code(group.ranking.rawValue)),
            voice.cell(group.group.size),
          ] + cells + Array(repeating: Table.Cell("–"), count: places - cells.count))
      }
    }
    return Table(
      id: "ranks", caption: Phrase(voice(PictureSentence.ranksCaption)), columns: columns,
      rows: rows)
  }
}
