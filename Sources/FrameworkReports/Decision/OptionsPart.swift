import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// The options side by side, for each objective, with what the difference costs.
struct OptionsPart {
  let study: OptionsStudy
  /// Nil where nothing was drawn.
  let robustness: Robustness?
  let names: DecisionNames

  var voice: Voice { names.voice }

  /// For each objective the options that a reader in a hurry compares.
  var headlines: [Block] {
    study.options.enumerated().flatMap { place, options -> [Block] in
      let rows = study.headline(of: options)
      return [.table(headlineTable(rows, options, withDraws: place == 0))] + gains(in: options)
    } + [
      .paragraph(Phrase(voice(DecisionSentence.bestCaveat)), .caveat),
      .paragraph(Phrase(voice(Wording.boundsCaveat)), .caveat),
    ]
  }

  /// What a reader calls an option: a scenario by the user's own title.
  func title(of option: ComparedOption) -> Phrase {
    if case .scenario(let id) = option.kind,
      let scenario = study.scenarios.first(where: { $0.scenario.id == id })?.scenario
    {
      return Phrase(scenario.title, for: voice.language)
    }
    return Phrase(voice(option.name))
  }

  func headlineTable(
    _ rows: [ComparedOption], _ options: Options, withDraws: Bool
  ) -> Table {
    let usesCosts = study.question.candidates.usesCosts
    let draws = withDraws ? robustness : nil
    var columns = optionColumns
    if draws != nil {
      columns.append(
        Table.Column("first", Phrase(voice(DecisionSentence.firstInDraws)), .number))
    }
    columns.append(
      Table.Column("new-collections", Phrase(voice(DecisionSentence.newCollections)), .number))
    if usesCosts { columns.append(burdenColumn) }
    columns += [
      Table.Column("added", Phrase(voice.heading(DecisionWord.gained))),
      Table.Column("dropped", Phrase(voice.heading(DecisionWord.lost))),
    ]
    return Table(
      id: "options-\(options.objective.key)",
      caption: voice.filled(
        DecisionSentence.optionsCaption, ["how": Phrase(voice(options.objective))]),
      columns: columns,
      rows: rows.map { option in
        var cells = optionCells(option, in: options)
        if let draws { cells.append(firstCell(option, draws, options.objective)) }
        cells.append(voice.cell(option.newCollections.count))
        if usesCosts { cells.append(burdenCell(option.burden)) }
        cells += [names.cell(option.change.added), names.cell(option.change.dropped)]
        return Table.Row(option.key, cells)
      })
  }

  /// Name, size, dimensions and coverage, which every table of options begins with.
  var optionColumns: [Table.Column] {
    [
      Table.Column("option", Phrase(voice.heading(DecisionWord.option)), .header),
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      Table.Column("dimensions", Phrase(voice(DecisionSentence.dimensionsAndHalf)), .number),
      Table.Column("coverage", Phrase(voice(DecisionSentence.coverageAndBounds)), .number),
    ]
  }

  func optionCells(_ option: ComparedOption, in options: Options) -> [Table.Cell] {
    let after = option.change.after
    let anchor = changesAnchor(option, options)
    let dimensions = voice.dimensions(
      after.breadth.touched.count, atHalf: after.breadth.touchedAtHalf.count)
    return [
      Table.Cell(title(of: option), value: .code(option.key)),
      voice.cell(option.indicators.count),
      Table.Cell(
        .link(to: anchor, Phrase(dimensions)), value: .integer(after.breadth.touched.count)),
      voice.cell(after.coverage.range, to: anchor),
    ]
  }

  /// Where an option's concepts stand, those that come and those that go.
  func changesAnchor(_ option: ComparedOption, _ options: Options) -> String {
    "option-\(options.objective.key)-\(Anchor.slug(option.key))"
  }

  private func firstCell(
    _ option: ComparedOption, _ robustness: Robustness, _ objective: Objective
  ) -> Table.Cell {
    guard let place = robustness.place(of: option.indicators) else { return Table.Cell("–") }
    let outcome = robustness.draws.outcomes[place]
    guard outcome.rivals > 0 else {
      return Table.Cell(Phrase(voice(DecisionSentence.alone)))
    }
    let share = outcome.first(objective == .coverage ? .byCoverage : .byDimensions)
    return Table.Cell(
      voice.linked(voice.wholePercent(share), names.page == nil ? nil : "draws"),
      value: .percent(Rounding.plain(share * 100, decimals: 6)))
  }

  var burdenColumn: Table.Column {
    let unit = Phrase(study.costUnit, for: voice.language)
    let word = Phrase(voice.heading(DecisionWord.burden))
    return Table.Column("burden", unit.isEmpty ? word : "\(word) (\(unit))", .number)
  }

  func burdenCell(_ burden: Fraction) -> Table.Cell {
    let number = burden.rounded(2).trimmed
    return Table.Cell(Phrase(voice.decimal(number)), value: .decimal(number.description))
  }
}

extension Objective {
  /// The same in every language.
  var key: String {
    switch self {
    case .coverage: "coverage"
    case .breadth(.aboveZero): "breadth"
    case .breadth(.half): "breadth-at-half"
    }
  }
}

extension Voice {
  /// `valgt for bredde`.
  func callAsFunction(_ objective: Objective) -> String {
    switch objective {
    case .coverage: self(DecisionWord.forCoverage)
    case .breadth(.aboveZero): self(DecisionWord.forBreadth)
    case .breadth(.half):
      "\(self(DecisionWord.forBreadth)) (\(self(CoverageWord.touchedAtHalf)))"
    }
  }

  /// `9 (7)`: touched, and those that a concept at ½ or more touches.
  func dimensions(_ touched: Int, atHalf: Int) -> String {
    "\(integer(touched)) (\(integer(atHalf)))"
  }

  /// Draws are told in whole percent; what isn't all or nothing isn't printed so.
  func wholePercent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return withPercentSign("<\u{A0}1") }
    if share < 1, share >= 0.995 { return withPercentSign(">\u{A0}99") }
    return percent(share, decimals: 0)
  }

  /// `4,8 % [2,7–6,9]`; in words where nobody examined.
  func cell(_ range: CoverageRange?, to anchor: String? = nil) -> Table.Cell {
    guard let range else { return Table.Cell(Phrase(self(MappingWord.relNotExamined))) }
    return Table.Cell(linked(withBounds(range), anchor), value: .share(range.default))
  }
}

extension ExactDecimal {
  /// Without zeros at the end of its decimals.
  var trimmed: ExactDecimal {
    var number = self
    while number.scale > 0, number.significand.isMultiple(of: 10) {
      number = ExactDecimal(number.significand / 10, scale: number.scale - 1)
    }
    return number
  }
}
