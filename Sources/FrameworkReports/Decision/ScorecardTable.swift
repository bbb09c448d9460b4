import FrameworkDecision
import FrameworkModel

/// A scorecard in the municipality's own columns, ready for Word and Excel.
struct ScorecardTable {
  let card: Scorecard
  let title: Phrase
  let names: DecisionNames

  private var voice: Voice { names.voice }

  var table: Table {
    Table(
      id: "scorecard-" + Anchor.slug(card.option.key),
      caption: voice.filled(DecisionSentence.scorecardCaption, ["o": title]), columns: columns,
      rows: loose + card.groups.flatMap(rows))
  }

  /// What the short names before the reference values stand for; nil where there are none.
  var whoseValues: Block? {
    var seen = Set<Framework.ID>()
    let frameworks = card.entries.flatMap { names.question.referenceValues(of: $0) }
      .compactMap { names.catalogue.framework($0.indicator.framework) }
      .filter { !$0.shortTitle.isEmpty && seen.insert($0.id).inserted }
    guard !frameworks.isEmpty else { return nil }
    let list = frameworks.map { framework -> Phrase in
      "\(Phrase(framework.shortTitle, for: voice.language)): \(Phrase(framework.title, for: voice.language))"
    }
    return .paragraph(
      voice.filled(
        NewScorecardSentence.whoseValues, ["list": list.joined(separator: "; ")]), .caveat)
  }

  private var columns: [Table.Column] {
    [
      Table.Column("challenge", Phrase(voice(DecisionSentence.keyChallenges))),
      Table.Column("indicator", Phrase(voice(DecisionSentence.measuringIndicators)), .header),
      Table.Column("green", Phrase(voice.heading(BandWord.bandGreen))),
      Table.Column("yellow", Phrase(voice.heading(BandWord.bandYellow))),
      Table.Column("red", Phrase(voice.heading(BandWord.bandRed))),
      Table.Column("result", Phrase(voice.heading(CardWord.result))),
      Table.Column("reference", Phrase(voice.heading(CardWord.referenceValue))),
      Table.Column("remark", Phrase(voice(NewScorecardSentence.remark))),
    ]
  }

  /// What stands under no heading at all.
  private var loose: [Table.Row] {
    card.entries.filter { $0.group == nil }.map { row($0, under: "") }
  }

  /// A heading over others as a row of its own; any other beside its indicators.
  private func rows(_ group: Group) -> [Table.Row] {
    let entries = card.entries.filter { $0.group == group.id }
    let name = heading(of: group)
    if card.groups.contains(where: { $0.parent == group.id }) {
      let goal = Phrase(group.goal, for: voice.language)
      let words: Phrase =
        "\(Voice.capitalised(voice.kind(of: group))) \(name)"
        + (goal.isEmpty ? "" : ". \(Voice.capitalised(voice(MunicipalWord.focusGoal))): \(goal)")
      return [.group("group-\(group.id)", words, over: columns.count)]
        + entries.map { row($0, under: "") }
    }
    guard !entries.isEmpty else {
      let empty = Array(repeating: Table.Cell(""), count: columns.count - 2)
      return [
        Table.Row(
          "group-\(group.id)",
          [
            Table.Cell(name, value: .code(group.id.rawValue)),
            Table.Cell("(\(voice(NewScorecardSentence.noIndicator)))"),
          ] + empty)
      ]
    }
    return entries.map { row($0, under: name) }
  }

  /// As printed: the id first, but for the heading that is no heading of the municipality's.
  private func heading(of group: Group) -> Phrase {
    group.kind == "not-placed"
      ? group.name(voice) : "\(Phrase.id(group.id.rawValue)) \(group.name(voice))"
  }

  private func row(_ entry: Scorecard.Entry, under heading: Phrase) -> Table.Row {
    func band(_ colour: Indicator.Band.Colour) -> Table.Cell {
      Table.Cell(Phrase(entry.bands?.all.first { $0.colour == colour }?.printed ?? ""))
    }
    let values = SteeringWords(names: names).series(names.question.referenceValues(of: entry))
    return Table.Row(
      entry.origin.description,
      [
        Table.Cell(heading, value: entry.group.map { .code($0.rawValue) }),
        // With its whole wording: this is what will be printed.
        Table.Cell(
          "\(Phrase.id(entry.id.rawValue)) \(Phrase(entry.indicator.label, for: voice.language))",
          value: .code(entry.origin.description)),
        band(.green), band(.yellow), band(.red), Table.Cell(result(entry)),
        Table.Cell(values ?? "–"), Table.Cell(ScorecardRemark(names: names).words(entry)),
      ])
  }

  /// The newest of one's own; empty for a new one, which nobody has measured here.
  private func result(_ entry: Scorecard.Entry) -> Phrase {
    let own =
      entry.isOwn
      ? entry.indicator.results.filter { $0.isMeasured && $0.isForAll }
        .max { $0.year < $1.year } : nil
    if let own { return "\(Phrase(own.text, for: voice.language)) (\(own.period))" }
    guard entry.isKept else { return "" }
    return Phrase(Voice.capitalised(voice(BandWord.unmeasured)))
  }
}

extension SteeringWords {
  /// `COI: 39 % (2021–23), 45 % (2015–16); KS: …`, the newest first.
  func series(_ values: [ReferenceValue]) -> Phrase? {
    var owners: [(title: Phrase, values: [Phrase])] = []
    for value in values {
      let title = names.catalogue.framework(value.indicator.framework).map {
        Phrase($0.shortTitle.isEmpty ? $0.title : $0.shortTitle, for: names.voice.language)
      }
      let segment =
        value.result.isForAll
        ? "" : ", " + Phrase(value.result.segmentLabel, for: names.voice.language)
      let words: Phrase = "\(text(value)) (\(value.result.period)\(segment))"
      let name = title ?? Phrase(value.indicator.framework.description)
      if let place = owners.firstIndex(where: { $0.title == name }) {
        owners[place].values.append(words)
      } else {
        owners.append((name, [words]))
      }
    }
    guard !owners.isEmpty else { return nil }
    return owners.map { "\($0.title): \($0.values.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}
