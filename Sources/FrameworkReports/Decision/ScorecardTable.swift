import FrameworkDecision
import FrameworkModel

/// An option as a scorecard in the municipality's own columns, ready for Word and Excel.
struct ScorecardTable {
  let option: ComparedOption
  let title: Phrase
  let today: Set<IndicatorReference>
  let names: DecisionNames

  private var voice: Voice { names.voice }

  var table: Table {
    let columns = [
      Table.Column("challenge", Phrase(voice(DecisionSentence.keyChallenges))),
      Table.Column("indicator", Phrase(voice(DecisionSentence.measuringIndicators)), .header),
      Table.Column("green", Phrase(voice.heading(BandWord.bandGreen))),
      Table.Column("yellow", Phrase(voice.heading(BandWord.bandYellow))),
      Table.Column("red", Phrase(voice.heading(BandWord.bandRed))),
      Table.Column("result", Phrase(voice.heading(CardWord.result))),
      Table.Column("reference", Phrase(voice.heading(CardWord.referenceValue))),
    ]
    return Table(
      id: "scorecard-" + Anchor.slug(option.key),
      caption: voice.filled(DecisionSentence.scorecardCaption, ["o": title]), columns: columns,
      rows: ordered.map(row))
  }

  /// Those in use first, as the scorecard has them.
  private var ordered: [IndicatorReference] {
    option.indicators.filter(today.contains) + option.indicators.filter { !today.contains($0) }
  }

  private func row(_ reference: IndicatorReference) -> Table.Row {
    let indicator = names.indicator(reference)
    let bands = indicator?.bands
    func band(_ colour: Indicator.Band.Colour) -> Table.Cell {
      let printed = bands?.all.first { $0.colour == colour }?.printed ?? ""
      return Table.Cell(Phrase(printed))
    }
    let values = SteeringWords(names: names).values(
      names.question.values(of: reference).filter { !isOwn($0, reference) }, newest: 2)
    return Table.Row(
      reference.description,
      [
        Table.Cell(challenge(reference, indicator)),
        Table.Cell(name(reference, indicator), value: .code(reference.description)),
        band(.green), band(.yellow), band(.red), Table.Cell(result(reference, indicator)),
        Table.Cell(values ?? "–"),
      ])
  }

  /// The challenge that it stands under today; empty for a new one: the municipality places it.
  private func challenge(_ reference: IndicatorReference, _ indicator: Indicator?) -> Phrase {
    guard today.contains(reference),
      let framework = names.catalogue.framework(reference.framework),
      let group = framework.groups.first(where: { $0.id == indicator?.group })
    else { return "" }
    return group.name(voice)
  }

  /// With its whole wording: this is what will be printed.
  private func name(_ reference: IndicatorReference, _ indicator: Indicator?) -> Phrase {
    guard let indicator else { return Phrase(reference.description) }
    return "\(Phrase.id(indicator.id.rawValue)) \(Phrase(indicator.label, for: voice.language))"
  }

  private func isOwn(_ value: ReferenceValue, _ reference: IndicatorReference) -> Bool {
    today.contains(reference) && value.owner.id == names.question.here
  }

  /// The newest of one's own; empty where none is measured here.
  private func result(_ reference: IndicatorReference, _ indicator: Indicator?) -> Phrase {
    guard today.contains(reference) else { return "" }
    let own = indicator?.results.filter { $0.isMeasured && $0.isForAll }.max { $0.year < $1.year }
    guard let own else { return Phrase(Voice.capitalised(voice(BandWord.unmeasured))) }
    return "\(Phrase(own.text, for: voice.language)) (\(own.period))"
  }
}
