import FrameworkDecision
import FrameworkModel

/// How many answers each indicator needs before a change can be seen (method, section 7).
struct AnswersTable {
  let indicators: [IndicatorReference]
  let names: DecisionNames

  /// What is asked about where nobody has set thresholds, in percentage points.
  private static let five = ExactDecimal(5)
  private static let ten = ExactDecimal(10)

  private var voice: Voice { names.voice }
  private var sample: Scenario.Sample? { names.question.sample }

  /// Formula, table, and what isn't known; sentences alone where nobody is asked.
  var blocks: [Block] {
    let asked: [Block] =
      rows.isEmpty
      ? []
      : [
        .paragraph(Phrase(voice(MeasuringSentence.formula)), .rule),
        .paragraph(Phrase(voice(MeasuringSentence.formulaWords))), .table(table),
      ]
    return asked + (others + caveats).map { .paragraph($0, .caveat) }
  }

  /// Those that need no answers, and those of which nothing can be told.
  private var others: [Phrase] {
    func line(_ basis: Resolution.Basis, _ sentence: ReportText) -> Phrase? {
      let list = needs.map(\.need).filter { $0.resolution.basis == basis }.map(\.indicator)
      return list.isEmpty ? nil : voice.filled(sentence, ["list": names.list(list)])
    }
    return [
      line(.fullCount, MeasuringSentence.fullCount), line(.unknown, MeasuringSentence.sourceSilent),
    ].compactMap(\.self)
  }

  var table: Table {
    Table(
      id: "answers-needed", caption: Phrase(voice(MeasuringSentence.caption)),
      columns: [
        Table.Column("indicator", Phrase(voice(DecisionSentence.measuringIndicators)), .header),
        Table.Column("basis", Phrase(voice(MeasuringSentence.basis))),
        Table.Column("change", Phrase(voice(MeasuringSentence.bandChange))),
        Table.Column("bands", Phrase(voice(MeasuringSentence.answersForBands)), .number),
        Table.Column("ten", Phrase(voice(MeasuringSentence.answersForTen)), .number),
        Table.Column("five", Phrase(voice(MeasuringSentence.answersForFive)), .number),
        Table.Column("asked", Phrase(voice(MeasuringSentence.toAsk)), .number),
      ], rows: rows)
  }

  /// The most that one of the indicators needs, and which.
  var most: Phrase {
    let needs = needs.map(\.need)
    let known = needs.filter { $0.answers != nil }
    if let most = known.max(by: { ($0.answers ?? 0) < ($1.answers ?? 0) }) {
      return voice.filled(
        MeasuringSentence.perIndicator,
        [
          "n": Phrase(voice.integer(most.answers ?? 0)),
          "i": "\(names.name(most.indicator)), \(most.change)",
        ])
    }
    let isCounted = !needs.isEmpty && needs.allSatisfy { $0.resolution.basis == .fullCount }
    return Phrase(voice(isCounted ? MeasuringSentence.allCounted : MeasuringSentence.notKnown))
  }

  private var caveats: [Phrase] {
    let asks = needs.contains { $0.need.answers != nil }
    guard let sample else {
      return asks ? [Phrase(voice(MeasuringSentence.sampleUnknown))] : []
    }
    let stated = voice.filled(
      MeasuringSentence.sampleStated,
      [
        "u": Phrase(voice.integer(sample.units)),
        "r": Phrase(voice.percent(sample.answerRate.approximation, decimals: 0)),
      ])
    return [stated]
      + (sample.baseShare == nil ? [Phrase(voice(MeasuringSentence.baseUnknown))] : [])
  }
}

extension AnswersTable {
  /// What one indicator needs.
  fileprivate struct Need {
    let indicator: IndicatorReference
    let resolution: Resolution
    /// For the bands, else for 10 percentage points; nil where it can't be told.
    let answers: Int?
    /// The change that those answers show.
    let change: Phrase
    /// The units to ask for them; nil where no scenario says who can be asked.
    let units: Int?
  }

  fileprivate var needs: [(indicator: Indicator, need: Need)] {
    indicators.compactMap { reference in
      guard let indicator = names.indicator(reference),
        let resolution = names.question.resolution(of: reference)
      else { return nil }
      let width = width(resolution)
      let change = width ?? (isShare(resolution) ? Self.ten : nil)
      let answers = change.flatMap { resolution.answers(for: $0) }
      let base = indicator.facets.base
      return (
        indicator,
        Need(
          indicator: reference, resolution: resolution, answers: answers,
          change: change.map { points($0, indicator) } ?? "",
          units: answers.flatMap { sample?.units(for: $0, from: base) })
      )
    }
  }

  private var rows: [Table.Row] {
    needs.filter { $0.need.resolution.basis.asksPeople }.map { indicator, need in
      let resolution = need.resolution
      let width = width(resolution)
      let isShare = isShare(resolution)
      return Table.Row(
        need.indicator.description,
        [
          Table.Cell(
            names.name(need.indicator), value: .code(need.indicator.description)),
          Table.Cell(basis(resolution)), Table.Cell(change(indicator, resolution)),
          cell(width.flatMap { resolution.answers(for: $0) }),
          cell(isShare ? resolution.answers(for: Self.ten) : nil),
          cell(isShare ? resolution.answers(for: Self.five) : nil), asked(need),
        ])
    }
  }

  /// What the bands ask for; nil where there are none, or the yellow one has no width.
  private func width(_ resolution: Resolution) -> ExactDecimal? {
    resolution.isWidthOfBand ? resolution.width : nil
  }

  private func isShare(_ resolution: Resolution) -> Bool {
    if case .share = resolution.basis { true } else { false }
  }

  private func points(_ change: ExactDecimal, _ indicator: Indicator) -> Phrase {
    let isPercent = [.percent, .percentChange, .percentagePoint].contains(indicator.facets.unit)
    return voice.filled(
      isPercent
        ? NewScorecardSentence.pointsOfShare : NewScorecardSentence.pointsOfScore,
      ["x": Phrase(voice.decimal(change))])
  }

  private func change(_ indicator: Indicator, _ resolution: Resolution) -> Phrase {
    guard indicator.bands?.all.contains(where: \.isStated) ?? false else {
      return Phrase(voice(MeasuringSentence.noThresholds))
    }
    guard let width = width(resolution) else {
      return Phrase(voice(MeasuringSentence.openYellow))
    }
    return voice.filled(MeasuringSentence.yellow, ["x": points(width, indicator)])
  }

  private func basis(_ resolution: Resolution) -> Phrase {
    switch resolution.basis {
    case .share(let p, true):
      voice.filled(MeasuringSentence.fromLast, ["p": Phrase(voice.decimal(p))])
    case .share: Phrase(voice(MeasuringSentence.fromHalf))
    case .meanScore(let deviation?):
      voice.filled(MeasuringSentence.fromDeviation, ["s": Phrase(voice.decimal(deviation))])
    case .meanScore: Phrase(voice(MeasuringSentence.withoutDeviation))
    case .fullCount, .unknown: "–"
    }
  }

  private func cell(_ answers: Int?) -> Table.Cell {
    answers.map { voice.cell($0) } ?? Table.Cell("–")
  }

  private func asked(_ need: Need) -> Table.Cell {
    guard let units = need.units, let sample else { return Table.Cell("–") }
    guard units > sample.units else { return voice.cell(units) }
    return Table.Cell(
      voice.filled(
        MeasuringSentence.moreThanAsked,
        ["n": Phrase(voice.integer(units)), "u": Phrase(voice.integer(sample.units))]),
      value: .integer(units))
  }
}

extension Resolution.Basis {
  /// Whether answers of people stand behind the value.
  fileprivate var asksPeople: Bool {
    switch self {
    case .share, .meanScore: true
    case .fullCount, .unknown: false
    }
  }
}
