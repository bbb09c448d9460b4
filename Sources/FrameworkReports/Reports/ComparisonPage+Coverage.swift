import FrameworkAlignment
import FrameworkAnalysis
import FrameworkModel

extension ComparisonPage {
  /// The same with the curve of expected breadth, where no decision has its own.
  var coverageAndCurve: Section {
    var section = coverage
    let curve = BreadthCurve(scopes, dimensions: comparison.dimensionCount, voice: voice)
    section.blocks += curve?.blocks ?? []
    return section
  }

  /// Coverage with its bounds, and how evenly the indicators are spread.
  var coverage: Section {
    var blocks: [Block] = [.table(coverageTable), boundsCaveat, .table(countsTable)]
    blocks.append(.table(breadthTable))
    blocks.append(.paragraph(Phrase(voice(ReportSentence.effectiveExplained))))
    blocks.append(.table(otherBreadthTable))
    if equalSharesChangeOrder {
      blocks.append(.paragraph(Phrase(voice(ReportSentence.equalSharesDiffer)), .caveat))
    }
    if scopes.count > 1 {
      blocks += [
        .paragraph(Phrase(voice(ReportSentence.sizeMatchedCaveat)), .caveat),
        .table(sizeMatchedTable),
      ]
    }
    blocks += profileTables.map { .table($0) }
    return Section(id: "coverage", Phrase(voice(ReportSentence.coverageAndBreadth)), blocks)
  }

  private var coverageTable: Table {
    let columns = [
      setColumn,
      Table.Column("indicators", Phrase(voice.capitalised(.indicator)), .number),
      column("examined", ReportSentence.examinedOf),
      column("low", CoverageWord.low), column("default", CoverageWord.default),
      column("summed", CoverageWord.summed), column("high", CoverageWord.high),
    ]
    let equal = Table.Row.group(
      "equal-concepts", Phrase(voice.heading(CoverageWord.equalConcepts)), over: columns.count)
    let rows =
      scopes.map { row($0, $0.coverage.range, key: $0.letter) } + [equal]
      + scopes.map { row($0, $0.coverage.equalConcepts, key: "\($0.letter).equal-concepts") }
    return Table(
      id: "coverage-table", caption: Phrase(voice(ReportSentence.coverageCaption)),
      columns: columns, rows: rows)
  }

  private func row(_ scope: ScopeStudy, _ range: CoverageRange?, key: String) -> Table.Row {
    var high = voice.cell(range?.high, missing: notExamined, to: Anchor.rows)
    if range?.isHighAtLeast == true {
      high.text = "\(voice(ReportSentence.atLeast)) " + high.text
    }
    return Table.Row(
      key,
      [
        setCell(scope), voice.cell(scope.size, to: "cards-" + scope.letter),
        voice.cell(scope.coverage.examined),
        voice.cell(range?.low, missing: notExamined, to: Anchor.rows),
        voice.cell(range?.default, missing: notExamined, to: Anchor.rows),
        voice.cell(range?.summed, missing: notExamined, to: Anchor.rows), high,
      ])
  }

  private var countsTable: Table {
    let columns = [
      setColumn, column("full", CoverageWord.fullyCovered),
      column("partly", CoverageWord.partlyCovered), column("not", CoverageWord.notCovered),
      column("not-examined", CoverageWord.gapNotExamined),
      Table.Column(
        "of", Phrase(voice.capitalised(.concept)), .number),
    ]
    let rows = scopes.map { scope in
      let counts = scope.coverage.counts
      return Table.Row(
        scope.letter,
        [setCell(scope)]
          + [counts.full, counts.partly, counts.not, counts.notExamined].map {
            voice.cell($0, to: "matrix")
          } + [voice.cell(counts.total)])
    }
    return Table(
      id: "counts-table", caption: Phrase(voice(ReportSentence.countsCaption)), columns: columns,
      rows: rows)
  }

  private var breadthTable: Table {
    let effective = voice.heading(CoverageWord.effectiveNumber)
    let columns = [
      setColumn, column("touched", ReportSentence.dimensionsTouched),
      column("touched-at-half", CoverageWord.touchedAtHalf),
      column("concepts-touched", ReportSentence.conceptsTouched),
      Table.Column("hill-1", "\(effective) (1D)", .number),
      Table.Column("hill-2", "2D", .number),
      column("evenness", CoverageWord.evenness),
      column("largest-share", CoverageWord.largestShare),
    ]
    return Table(
      id: "breadth-table", caption: Phrase(voice(ReportSentence.breadthCaption)),
      columns: columns, rows: scopes.map(breadthRow))
  }

  private func breadthRow(_ scope: ScopeStudy) -> Table.Row {
    let breadth = scope.breadth
    func number(_ value: Double?) -> Table.Cell {
      voice.cell(value, decimals: 2, missing: undefined, to: Anchor.rows)
    }
    func count(_ number: Int) -> Table.Cell {
      scope.isExamined ? voice.cell(number, to: "matrix") : Table.Cell(Phrase(notExamined))
    }
    return Table.Row(
      scope.letter,
      [
        setCell(scope), count(breadth.touched.count), count(breadth.touchedAtHalf.count),
        count(breadth.conceptsTouched.count), number(breadth.spread?.hill1),
        number(breadth.spread?.hill2), number(breadth.spread?.evenness),
        voice.cell(
          percent: breadth.spread?.largestShare, missing: undefined, to: Anchor.rows),
      ])
  }

  /// Breadth by other conventions, so that none of them is taken for the truth.
  private var otherBreadthTable: Table {
    let columns = [
      setColumn, column("hill-1-equal-shares", ReportSentence.equalShares),
      column("similarity-1", ReportSentence.similarityColumn),
      column("similarity-2", ReportSentence.similaritySecond), column("rao", ReportSentence.rao),
    ]
    let rows = scopes.map { scope in
      let values = [
        scope.breadth.equalShareSpread?.hill1, scope.breadth.similarity?.effective1,
        scope.breadth.similarity?.effective2, scope.breadth.similarity?.rao,
      ]
      return Table.Row(
        scope.letter,
        [setCell(scope)]
          + values.map {
            voice.cell($0, decimals: 2, missing: undefined, to: Anchor.rows)
          })
    }
    return Table(
      id: "breadth-otherwise", caption: Phrase(voice(ReportSentence.otherBreadthCaption)),
      columns: columns, rows: rows)
  }

  /// Whether two scopes change places when indicators are shared equally (method, section 4).
  private var equalSharesChangeOrder: Bool {
    let pairs = scopes.compactMap { scope in
      scope.breadth.spread.flatMap { one in
        scope.breadth.equalShareSpread.map { (one.hill1, $0.hill1) }
      }
    }
    return pairs.indices.contains { first in
      pairs.indices.contains { pairs[first].0 > pairs[$0].0 && pairs[first].1 < pairs[$0].1 }
    }
  }

  private var sizeMatchedTable: Table {
    let columns = [
      setColumn, column("examined", ReportSentence.examinedOf),
      column("dimensions", ReportSentence.expectedDimensions),
      column("coverage", ReportSentence.expectedCoverage),
    ]
    let rows = scopes.map { scope in
      Table.Row(
        scope.letter,
        [
          setCell(scope), voice.cell(scope.sizeMatching.examined),
          voice.cell(
            scope.sizeMatching.expectedDimensions, decimals: 2, missing: undefined, to: Anchor.rows),
          voice.cell(
            percent: scope.sizeMatching.expectedCoverage, missing: undefined, to: Anchor.rows),
        ])
    }
    let size = Phrase(voice.integer(comparison.commonSize))
    return Table(
      id: "size-matched", caption: voice.filled(ReportSentence.sizeMatchedCaption, ["k": size]),
      columns: columns, rows: rows)
  }

  private var profileTables: [Table] {
    [
      profile("type", CardWord.indicatorType) { $0.types },
      profile("observation", CardWord.observationUnit) { $0.observations },
      profile("source", CardWord.dataSource) { $0.dataSources },
      profile("level", CardWord.level) { $0.levels },
    ]
  }

  private func profile<Word: Vocabulary>(
    _ key: String, _ facet: CardWord, _ shares: (Profile) -> [Profile.Share<Word>]
  ) -> Table {
    let counts = scopes.map { scope in
      Dictionary(uniqueKeysWithValues: shares(scope.profile).map { ($0.word, $0.count) })
    }
    let words = Word.allCases.filter { word in counts.contains { $0[word] != nil } }
    let columns =
      [Table.Column(key, Phrase(voice.heading(facet)), .header)]
      + scopes.map { Table.Column($0.letter, "\($0.letter)", .number) }
    let rows = words.map { word in
      Table.Row(
        word.rawValue,
        [Table.Cell(Phrase(voice(word.label)), value: .code(word.rawValue))]
          + counts.map { voice.cell($0[word] ?? 0) })
    }
    return Table(
      id: "profile-" + key,
      caption: voice.filled(ReportSentence.profileCaption, ["facet": Phrase(voice(facet))]),
      columns: columns, rows: rows)
  }
}
