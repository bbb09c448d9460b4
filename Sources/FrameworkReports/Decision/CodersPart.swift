import FrameworkAlignment
import FrameworkAnalysis
import FrameworkDecision
import FrameworkModel

/// Where the coders agree, where they differ, and what that does to the answer.
struct CodersPart {
  let study: CoderStudy
  let voice: Voice
  /// The whole report that this stands in; nil for a report of its own.
  let page: ComparisonPage?

  private var coders: [Int] { study.agreement.coders }

  var blocks: [Block] {
    guard coders.count > 1 else {
      return [.paragraph(Phrase(Voice.capitalised(voice(Wording.oneCoder)) + "."), .caveat)]
    }
    return [
      .paragraph(
        voice.filled(
          DecisionSentence.agreementOver,
          [
            "n": Phrase(voice.count(study.agreement.indicators.count, .indicator)),
            "c": Phrase(voice.count(study.agreement.concepts, .concept)),
            "k": Phrase(voice.count(coders.count, .coder)),
          ])),
      .table(measuresTable),
      .paragraph(
        voice.filled(
          DecisionSentence.resampled,
          [
            "n": Phrase(voice.integer(study.bootstrap.resamples)),
            "s": Phrase(String(study.bootstrap.seed)),
          ]), .caveat),
      .paragraph(Phrase(voice(ReportSentence.sharedTraining)), .caveat), .table(answersTable),
      .table(disagreementTable),
    ]
  }

  private var measuresTable: Table {
    let pairs = study.agreement.pairs
    let columns =
      [Table.Column("measure", Phrase(voice(DecisionSentence.measure)), .header)]
      + pairs.map {
        Table.Column("\($0.first)-\($0.second)", Phrase("\($0.first)–\($0.second)"), .number)
      } + [
        Table.Column("mean", Phrase(voice.heading(CoverageWord.average)), .number),
        Table.Column("interval", Phrase(voice(DecisionSentence.ninetyFive)), .number),
      ]
    var rows = AgreementLevels.Measure.allCases.map { measure in
      Table.Row(
        measure.rawValue,
        [Table.Cell(Phrase(voice(Self.words(measure))), value: .code(measure.rawValue))]
          + pairs.map { figure($0.levels[measure]) }
          + [
            figure(study.agreement.mean(measure).value),
            interval(study.bootstrap.means[measure]),
          ])
    }
    let dash = Array(repeating: Table.Cell("–"), count: pairs.count)
    rows.append(
      Table.Row(
        "alphaOfAll",
        [Table.Cell(Phrase(voice(DecisionSentence.alphaOfAll)))] + dash
          + [figure(study.agreement.alphaOfAll), interval(study.bootstrap.alphaOfAll)]))
    return Table(
      id: "agreement-levels", caption: Phrase(voice(DecisionSentence.levelsCaption)),
      columns: columns, rows: rows)
  }

  private func figure(_ value: Double?) -> Table.Cell {
    voice.cell(value, decimals: 2, missing: voice(CoverageWord.undefined))
  }

  private func interval(_ bounds: AgreementBootstrap.Bounds?) -> Table.Cell {
    guard let bounds, let low = bounds.low, let high = bounds.high else {
      return Table.Cell(Phrase(voice(CoverageWord.undefined)))
    }
    return Table.Cell(
      Phrase(voice.range(voice.decimal(low, decimals: 2), voice.decimal(high, decimals: 2))))
  }

  private static func words(_ measure: AgreementLevels.Measure) -> ReportText {
    switch measure {
    case .cellsKappa: DecisionSentence.cellsKappa
    case .positiveAgreement: DecisionSentence.positiveAgreement
    case .mainConceptShare: DecisionSentence.mainConceptShare
    case .mainConceptKappa: DecisionSentence.mainConceptKappa
    case .mainDimensionShare: DecisionSentence.mainDimensionShare
    case .mainDimensionKappa: DecisionSentence.mainDimensionKappa
    case .sameRelation: DecisionSentence.sameRelation
    case .degreeAlpha: DecisionSentence.degreeAlpha
    }
  }

  /// The figures and the outcome under each coder, the coding that is told of first.
  private var answersTable: Table {
    let columns =
      [Table.Column("coder", Phrase(voice.heading(MappingWord.coder)), .header)]
      + study.answers.indices.flatMap { place -> [Table.Column] in
        let letter = ScopeStudy.letter(place)
        return [
          Table.Column(
            "\(letter).touched",
            "\(letter): \(voice(DecisionSentence.dimensionsAndHalf).lowercased())", .number),
          Table.Column("\(letter).coverage", "\(letter): \(voice(CoverageWord.coverage))", .number),
        ]
      }
      + (study.outcomes.isEmpty
        ? [] : [Table.Column("outcome", Phrase(voice(DecisionSentence.ruleOutcome)))])
    var lines: [(key: String, name: String, cells: [Table.Cell], coder: Int?)] = [
      (
        "told", voice(DecisionSentence.codingAtHand),
        study.told.flatMap { cells(Breadth(of: $0), Coverage(of: $0).range) }, nil
      )
    ]
    for (place, coder) in coders.enumerated() {
      let cells = study.answers.flatMap { answer in
        self.cells(answer.lines.lines[place].breadth, answer.lines.lines[place].coverage.range)
      }
      let name = voice.filled(DecisionSentence.coderAlone, ["n": Phrase(String(coder))]).plain
      lines.append((String(coder), name, cells, coder))
    }
    return Table(
      id: "coder-answers", caption: Phrase(voice(DecisionSentence.answersCaption)),
      columns: columns,
      rows: lines.map { line in
        Table.Row(
          line.key,
          [Table.Cell(Phrase(line.name))] + line.cells
            + study.outcomes.filter { $0.coder == line.coder }.map(outcome))
      })
  }

  private func cells(_ breadth: Breadth, _ range: CoverageRange?) -> [Table.Cell] {
    [
      Table.Cell(
        Phrase(voice.dimensions(breadth.touched.count, atHalf: breadth.touchedAtHalf.count)),
        value: .integer(breadth.touched.count)), voice.cell(range),
    ]
  }

  /// `behold og suppler (4 beholde)`: the set's outcome, and how many indicators come to what.
  private func outcome(_ outcomes: CoderStudy.Outcomes) -> Table.Cell {
    let kinds = ReplacementOutcome.allCases.compactMap { kind -> Phrase? in
      let count = outcomes.cards.count { $0.outcome == kind }
      return count > 0 ? "\(voice.integer(count)) \(voice(kind.label))" : nil
    }
    return Table.Cell(
      "\(voice(outcomes.set.label)) (\(kinds.joined(separator: ", ")))",
      value: .code(outcomes.set.rawValue))
  }

  /// Cell by cell where the coders differ, the largest effect first.
  private var disagreementTable: Table {
    let columns =
      [
        Table.Column("indicator", Phrase(voice.heading(ThingWord.indicator)), .header),
        Table.Column("concept", Phrase(voice.heading(ThingWord.concept))),
      ]
      + coders.map {
        Table.Column(
          "coder-\($0)",
          voice.filled(DecisionSentence.coderNumber, ["n": Phrase(String($0))]))
      } + [
        Table.Column("touched", Phrase(voice(DecisionSentence.dimensionsMore)), .number),
        Table.Column("coverage", Phrase(voice(DecisionSentence.coverageMore)), .number),
      ]
    let rows = study.disagreements.cells.map { cell in
      Table.Row(
        "\(cell.indicator) \(cell.concept)",
        [
          Table.Cell(name(cell.indicator), value: .code(cell.indicator.description)),
          Table.Cell(concept(cell.concept), value: .code(cell.concept.rawValue)),
        ]
          + coders.map { coder in
            guard let view = cell.views.first(where: { $0.coder == coder }),
              let relation = view.relation
            else { return Table.Cell(Phrase(voice(DecisionSentence.notSeenByCoder))) }
            return Table.Cell(
              "\(voice(relation)) (\(voice.twoDecimals(view.degree.decimal)))")
          } + [voice.cell(cell.touched), voice.cell(cell.coverage, missing: "–")])
    }
    return Table(
      id: "disagreements", caption: Phrase(voice(DecisionSentence.disagreementsCaption)),
      columns: columns, rows: rows)
  }

  private func name(_ reference: IndicatorReference) -> Phrase {
    guard
      let indicator = study.catalogue.framework(reference.framework)?.indicators
        .first(where: { $0.id == reference.indicator })
    else { return Phrase(reference.description) }
    return page == nil ? voice.name(of: indicator) : voice.link(to: indicator, reference)
  }

  private func concept(_ id: Schema.Concept.ID) -> Phrase {
    guard let concept = study.schema.concepts.first(where: { $0.id == id }) else {
      return Phrase(id.rawValue)
    }
    // Through a lens the common concepts have no place on the page of their own.
    guard let page, !page.isThroughLens else { return voice.name(of: concept) }
    return page.link(to: concept)
  }
}
