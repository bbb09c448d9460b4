import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

extension OptionsPart {
  /// What each option of the headline keeps, gains and loses, as a picture and as its figures.
  func gains(in options: Options) -> [Block] {
    [.figure(gainsFigure(in: options)), .table(gainsTable(in: options))]
  }

  func gainsFigure(in options: Options) -> Figure {
    let rows = study.headline(of: options).map { option in
      (option: title(of: option).plain, change: Gains(option.change))
    }
    let total = names.dimensionCount
    let most = rows.map { $0.change.coverageAfter.approximation }.max() ?? 0
    let (_, marks) = Axis.percentMarks(to: most, voice)
    let picture = GainsPicture(
      panels: [
        GainsPicture.Panel(
          title: voice.capitalised(.dimension),
          rows: rows.map { ($0.option, dimensions($0.change)) },
          marks: stride(from: 0, through: total, by: total > 8 ? 3 : 1).map {
            (Double($0), voice.integer($0))
          }),
        GainsPicture.Panel(
          title: voice.heading(CoverageWord.coverage),
          rows: rows.map { ($0.option, coverage($0.change)) }, marks: marks),
      ], voice: voice)
    return picture.figure(
      "gains-picture-\(options.objective.key)",
      voice.filled(
        PictureSentence.gainsTitle, ["how": Phrase(voice(options.objective))]),
      data: "gains-\(options.objective.key)", caption: Phrase(voice(PictureSentence.gainsKey)))
  }

  private func dimensions(_ gains: Gains) -> GainsPicture.Amounts {
    GainsPicture.Amounts(
      kept: Double(gains.keptDimensions), gained: Double(gains.gainedDimensions),
      lost: Double(gains.lostDimensions),
      texts: (
        voice.integer(gains.keptDimensions), voice.integer(gains.gainedDimensions),
        voice.integer(gains.lostDimensions)
      ))
  }

  private func coverage(_ gains: Gains) -> GainsPicture.Amounts {
    GainsPicture.Amounts(
      kept: gains.keptCoverage.approximation, gained: gains.gained.approximation,
      lost: gains.lost.approximation,
      texts: (
        voice.percent(gains.keptCoverage), voice.percent(gains.gained), voice.percent(gains.lost)
      ))
  }

  func gainsTable(in options: Options) -> Table {
    let kept = Voice.capitalised(voice(PictureSentence.kept))
    let gained = Voice.capitalised(voice(PictureSentence.gained))
    let lost = Voice.capitalised(voice(PictureSentence.lost))
    let (dimensions, coverage) = (
      voice.name(of: 2, .dimension), voice(CoverageWord.coverage)
    )
    let columns = [
      Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
      Table.Column("dimensions-kept", "\(kept): \(dimensions)", .number),
      Table.Column("dimensions-gained", "\(gained): \(dimensions)", .number),
      Table.Column("dimensions-lost", "\(lost): \(dimensions)", .number),
      Table.Column("coverage-kept", "\(kept): \(coverage)", .number),
      Table.Column("coverage-gained", "\(gained): \(coverage)", .number),
      Table.Column("coverage-lost", "\(lost): \(coverage)", .number),
    ]
    let rows = study.headline(of: options).map { option in
      let gains = Gains(option.change)
      let anchor = changesAnchor(option, options)
      return Table.Row(
        option.key,
        [
          Table.Cell(title(of: option), value: .code(option.key)),
          voice.cell(gains.keptDimensions), voice.cell(gains.gainedDimensions),
          voice.cell(gains.lostDimensions), voice.cell(gains.keptCoverage, missing: "–"),
          voice.cell(gains.gained, missing: "–", to: anchor),
          voice.cell(gains.lost, missing: "–", to: anchor),
        ])
    }
    return Table(
      id: "gains-\(options.objective.key)",
      caption: voice.filled(
        PictureSentence.gainsCaption, ["how": Phrase(voice(options.objective))]),
      columns: columns, rows: rows)
  }
}

/// What stays, comes and goes where one set takes the place of another.
private struct Gains {
  let keptDimensions: Int
  let gainedDimensions: Int
  let lostDimensions: Int
  let keptCoverage: Fraction
  let gained: Fraction
  let lost: Fraction

  init(_ change: SetChange) {
    let before = Set(change.before.breadth.touched)
    let after = Set(change.after.breadth.touched)
    keptDimensions = before.intersection(after).count
    gainedDimensions = after.subtracting(before).count
    lostDimensions = before.subtracting(after).count
    let own = change.before.coverage.range?.default ?? .zero
    keptCoverage = own - change.lost
    gained = change.gained
    lost = change.lost
  }

  var coverageAfter: Fraction { keptCoverage + gained }
}

extension Fraction {
  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }
}
